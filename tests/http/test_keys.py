"""API keys: where they come from, whose they are, and that a file's changes are seen."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

import pytest

from llanero.errors import ConfigError
from llanero.http import keys
from llanero.http.keys import KeyRing

DIGEST = hashlib.sha256(b"carols key").hexdigest()
LINES = f"""#whoiswho
alice:a-key
alice:a:second:one

bob.2:sha256:{"0" * 64}
carol:sha256:{DIGEST.upper()}
bare
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keys, "RELOAD_SECONDS", 0.0)
    path = tmp_path / "keys"
    path.write_text(LINES)
    return path


def test_without_keys_nothing_is_locked() -> None:
    assert not KeyRing().locked
    assert KeyRing().name_of(b"") is None


def test_keys_of_options_are_named_after_their_digest() -> None:
    ring = KeyRing(["one", "two"])
    assert ring.locked
    assert ring.name_of(b"one") == "key-" + hashlib.sha256(b"one").hexdigest()[:8]
    assert ring.name_of(b"one") != ring.name_of(b"two")
    assert [ring.name_of(key) for key in (b"", b"on", b"one ", b"three", b"\xff")] == [None] * 5


def test_keys_of_a_file(path: Path) -> None:
    ring = KeyRing(["given"], path)
    assert (ring.name_of(b"a-key"), ring.name_of(b"a:second:one")) == ("alice", "alice")
    assert ring.name_of(b"carols key") == "carol"
    assert ring.name_of(b"bare") == "key-" + hashlib.sha256(b"bare").hexdigest()[:8]
    assert ring.name_of(b"given")
    assert [ring.name_of(key) for key in (b"alice:a-key", b"# who is who", DIGEST.encode(), b"")] == [None] * 4


def test_no_key_is_kept(path: Path) -> None:
    ring = KeyRing(["hunter2"], path)
    kept = repr(vars(ring))
    assert not any(key in kept for key in ("hunter2", "a-key", "a:second", "bare"))


def test_changes_are_seen(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    ring = KeyRing(file=path)
    path.write_text("alice:new\n")
    assert (ring.name_of(b"a-key"), ring.name_of(b"new")) == (None, "alice")
    for broken in ("al ice:key", "alice:sha256:12"):
        path.write_text(broken)
        assert ring.name_of(b"new") == "alice"
        assert "stay valid" in caplog.text
    path.unlink()
    assert ring.name_of(b"new") == "alice"
    caplog.set_level(logging.INFO)
    path.write_text("")
    assert ring.name_of(b"new") is None
    assert ring.locked, "a file without keys opens nothing"


def test_a_file_is_not_looked_at_for_every_request(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "RELOAD_SECONDS", 60.0)
    ring = KeyRing(file=path)
    path.write_text("alice:new\n")
    assert ring.name_of(b"new") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no key in it"),
        ("# nothing\n\n", "no key in it"),
        ("x\nal ice:hunter2", "line 2: names have 1 to 64"),
        (":hunter2", "line 1: names"),
        ("alice:", "line 1: keys are printable"),
        ("alice:hunter2 hunter2", "line 1: keys are printable"),
        ("alice:hünter2", "line 1: keys are printable"),
        ("alice:sha256:abc", "64 hexadecimal digits"),
        (f"sha256:{DIGEST}", "a digest needs a name"),
    ],
)
def test_what_is_no_key_file(path: Path, text: str, words: str) -> None:
    path.write_text(text)
    with pytest.raises(ConfigError, match=words) as caught:
        KeyRing(file=path)
    assert "hunter2" not in str(caught.value)
    assert "hünter2" not in str(caught.value)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        KeyRing(file=tmp_path / "none")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="not text"):
        KeyRing(file=tmp_path / "binary")
