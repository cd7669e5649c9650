"""What is kept over requests and restarts, and what happens when the store fails."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openai
import pytest
from fake_service import FakeEngine

from llanero.config import StoreOptions
from llanero.errors import StoreError
from llanero.http.keys import KeyRing
from llanero.store.answers import Answer, AnswerStore
from llanero.store.database import Database

Serve = Callable[..., Any]
Until = Callable[..., None]
USER: list[Any] = [{"role": "user", "content": "Hi"}]


def chats(app: Any, **options: Any) -> Any:
    return app.client(**options).chat.completions


# --- chats --------------------------------------------------------------------------------------


def test_chats_are_kept_if_asked_to(serve: Serve) -> None:
    chat = chats(serve())
    chat.create(model="fake", messages=USER)
    chat.create(model="fake", messages=USER, store=False)
    assert chat.list().data == []
    made = chat.create(model="fake", messages=USER, store=True, metadata={"a": "b"})
    found = chat.retrieve(made.id)
    assert found.to_dict() == made.to_dict() | {"metadata": {"a": "b"}}
    assert chat.update(made.id, metadata={"c": "d"}).to_dict()["metadata"] == {"c": "d"}
    assert chat.retrieve(made.id).to_dict()["metadata"] == {"c": "d"}
    assert chat.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError):
        chat.retrieve(made.id)
    with pytest.raises(openai.NotFoundError):
        chat.delete(made.id)
    with pytest.raises(openai.NotFoundError):
        chat.update(made.id, metadata={})


def test_streamed_chats_are_kept_whole(serve: Serve) -> None:
    chat = chats(serve(FakeEngine(lambda i: "añ😀")))
    chunks = list(chat.create(model="fake", messages=USER, store=True, stream=True, n=2))
    found = chat.retrieve(chunks[0].id)
    assert [choice.message.content for choice in found.choices] == ["añ😀"] * 2
    assert found.object == "chat.completion"
    assert found.usage.completion_tokens == 14


def test_lists_of_chats(serve: Serve) -> None:
    chat = chats(serve())
    made = [chat.create(model="fake", messages=USER, store=True, metadata={"n": f"{i}"}).id for i in range(5)]
    assert [c.id for c in chat.list(limit=2)] == made, "the client turns the pages"
    assert [c.id for c in chat.list(order="desc")] == made[::-1]
    assert [c.id for c in chat.list(metadata={"n": "3"})] == [made[3]]
    assert chat.list(model="other").data == []
    assert chat.list(limit=2).has_more
    with pytest.raises(openai.BadRequestError) as caught:
        chat.list(after="nowhere")
    assert caught.value.param == "after"


def test_messages_of_a_chat(serve: Serve) -> None:
    chat = chats(serve())
    messages: list[Any] = [
        {"role": "system", "content": "S"},
        {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]},
    ]
    made = chat.create(model="fake", messages=messages, store=True)
    listed = list(chat.messages.list(made.id, limit=1))
    assert [(m.role, m.content) for m in listed] == [("system", "S"), ("user", "ab")]
    assert [part.text for part in listed[1].content_parts] == ["a", "b"]
    assert [m.role for m in chat.messages.list(made.id, order="desc")] == ["user", "system"]


def test_keys_do_not_see_each_others_chats(serve: Serve) -> None:
    app = serve(keys=KeyRing(["key-one", "key-two"]))
    one, two = (chats(app, api_key=key) for key in ("key-one", "key-two"))
    made = one.create(model="fake", messages=USER, store=True)
    assert two.list().data == []
    for ask in (two.retrieve, two.delete, two.messages.list):
        with pytest.raises(openai.NotFoundError):
            ask(made.id)
    with pytest.raises(openai.NotFoundError):
        two.update(made.id, metadata={})
    assert one.retrieve(made.id).id == made.id


def test_metadata_is_checked(serve: Serve) -> None:
    app = serve()
    id = chats(app).create(model="fake", messages=USER, store=True).id
    with app.http() as http:
        for body in (
            {},
            {"metadata": {"a": 1}},
            {"metadata": {}, "x": 1},
            {"metadata": {f"{i}": "" for i in range(17)}},
        ):
            assert http.post(f"/v1/chat/completions/{id}", json=body).status_code == 400
        for query in (
            "metadata=x",
            "metadata[a]=1&metadata[a]=2",
            "metadata[a]=1&metadata=2",
            "metadata[]=1",
            "metadata[a][b]=1",
            "x[a]=1",
        ):
            answer = http.get(f"/v1/chat/completions?{query}")
            assert answer.status_code == 400, query
            assert answer.json()["error"]["param"]


# --- restarts -----------------------------------------------------------------------------------


def test_a_restart_keeps_everything(serve: Serve, tmp_path: Path, until: Until) -> None:
    path = tmp_path / "store.sqlite"
    engine = FakeEngine(hold=False)
    before = serve(engine, store=AnswerStore(Database(path)))
    first = before.client().responses.create(model="fake", input="One")
    chat = chats(before).create(model="fake", messages=USER, store=True)
    engine.hold = True
    running = before.client().responses.create(model="fake", input="Two", background=True)
    other = serve(store=AnswerStore(Database(path)))  # Another server on the same file.
    assert other.client().responses.retrieve(running.id).status == "queued"
    with pytest.raises(openai.BadRequestError, match="another server"):
        other.client().responses.cancel(running.id)
    assert other.client().responses.retrieve(first.id) == first
    assert chats(other).retrieve(chat.id).id == chat.id
    more = other.client().responses.create(model="fake", input="Three", previous_response_id=first.id)
    assert len(list(other.client().responses.input_items.list(more.id))) == 3


def test_what_was_lost_in_a_crash_has_failed(serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = AnswerStore(Database(tmp_path / "store.sqlite"))
    responses = serve(FakeEngine(hold=True), store=store).client().responses
    made = responses.create(model="fake", input="Hi", background=True)
    monkeypatch.setattr("llanero.store.answers._maker", lambda pid: None)
    after = serve(store=AnswerStore(Database(tmp_path / "store.sqlite"))).client().responses
    lost = after.retrieve(made.id)
    assert (lost.status, lost.error.code) == ("failed", "server_error")
    assert after.cancel(made.id) == lost


# --- trouble ------------------------------------------------------------------------------------


class BrokenStore(AnswerStore):
    """A disk that is full from some time on."""

    full = False

    async def check(self) -> None:
        if self.full:
            raise StoreError("disk is full")

    async def put(self, answer: Answer, *, parts: Sequence[str] = ()) -> None:
        await self.check()
        await super().put(answer, parts=parts)


@pytest.mark.parametrize("stream", [False, True])
def test_answers_come_also_when_they_cannot_be_kept(
    serve: Serve, caplog: pytest.LogCaptureFixture, stream: bool
) -> None:
    store = BrokenStore()
    store.full = True
    responses = serve(store=store).client().responses
    with caplog.at_level(logging.WARNING, "llanero.store"):
        made: Any = responses.create(model="fake", input="Hi", stream=stream)
        if stream:
            *_, last = made
            assert last.type == "response.completed"
            made = last.response
    assert made.output_text == "Hello"
    assert made.to_dict()["store"] is False
    assert "disk is full" in caplog.text
    store.full = False
    assert responses.create(model="fake", input="Hi").to_dict()["store"] is True


@pytest.mark.parametrize("options", [{"store": True}, {"background": True}, {"store": True, "stream": True}])
def test_who_insists_on_storing_is_told_before_anything_is_computed(serve: Serve, options: Any) -> None:
    store, engine = BrokenStore(), FakeEngine()
    store.full = True
    client = serve(engine, store=store).client()
    with pytest.raises(openai.InternalServerError) as caught:
        client.responses.create(model="fake", input="Hi", **options)
    assert (caught.value.status_code, caught.value.code) == (503, "store_unavailable")
    if "background" not in options:
        with pytest.raises(openai.InternalServerError) as caught:
            client.chat.completions.create(model="fake", messages=USER, **options)
        assert (caught.value.status_code, caught.value.param) == (503, "store")
    assert engine.requests == []


@pytest.mark.parametrize("stream", [False, True])
def test_chats_come_also_when_the_disk_fills_up_meanwhile(serve: Serve, until: Until, stream: bool) -> None:
    store, engine = BrokenStore(), FakeEngine(lambda i: "abc", hold_after=1 if stream else None)
    chat = chats(serve(engine, store=store))
    engine.likelihood = lambda index: -0.5
    answers = chat.create(model="fake", messages=USER, store=True, stream=True) if stream else None
    if answers is not None:
        next(answers)
        store.full = True
        engine.hold_after = None
        assert "".join(c.choices[0].delta.content or "" for c in answers) == "abc"
    else:
        engine.load()
        store.put = _full  # type: ignore[method-assign]
        assert chat.create(model="fake", messages=USER, store=True).choices[0].message.content == "abc"
    assert chat.list().data == []


async def _full(answer: Answer, *, parts: Sequence[str]) -> None:
    raise StoreError("disk is full")


def test_a_background_response_that_cannot_be_kept_stays_while_the_server_does(serve: Serve, until: Until) -> None:
    store, engine = BrokenStore(), FakeEngine(hold=True)
    responses = serve(engine, store=store).client().responses
    made = responses.create(model="fake", input="Hi", background=True)
    store.full = True
    engine.hold = False
    until(lambda: responses.retrieve(made.id).status == "completed")
    assert responses.retrieve(made.id).output_text == "Hello"


def test_without_a_store_questions_about_it_are_503(serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").write_bytes(b"this is no database" * 100)
    app = serve(store=AnswerStore(Database(tmp_path / "store.sqlite"), StoreOptions()))
    with app.http() as http:
        for method, path in (
            ("GET", "/v1/responses/x"),
            ("DELETE", "/v1/responses/x"),
            ("GET", "/v1/chat/completions"),
            ("DELETE", "/v1/chat/completions/x"),
        ):
            answer = http.request(method, path)
            assert (answer.status_code, answer.json()["error"]["code"]) == (503, "store_unavailable")
            assert str(tmp_path) not in answer.text
        previous = http.post("/v1/responses", json={"input": "x", "previous_response_id": "y"})
        assert previous.status_code == 503
        assert http.post("/v1/responses", json={"input": "x"}).json()["store"] is False
