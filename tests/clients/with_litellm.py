"""LiteLLM against the server whose URL is the argument. Fails by an exception."""

from __future__ import annotations

import asyncio
import json
import sys

import litellm
from pydantic import BaseModel, Field

QUESTION = [{"role": "user", "content": "What is the capital of France?"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the weather of a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class Person(BaseModel):
    name: str = Field(max_length=20)
    age: int = Field(ge=0, le=150)


def main(url: str) -> None:
    where = {"model": "openai/llanero-demo", "api_base": f"{url}/v1", "api_key": "none", "temperature": 0}
    whole = litellm.completion(messages=QUESTION, **where)
    assert "Paris" in whole.choices[0].message.content
    assert whole.usage.completion_tokens > 0
    pieces = list(litellm.completion(messages=QUESTION, stream=True, stream_options={"include_usage": True}, **where))
    assert "Paris" in "".join(piece.choices[0].delta.content or "" for piece in pieces if piece.choices)
    assert "Paris" in asyncio.run(litellm.acompletion(messages=QUESTION, **where)).choices[0].message.content

    asked = [{"role": "user", "content": "What is the weather in Lima?"}]
    (call,) = (
        litellm.completion(messages=asked, tools=[TOOL], tool_choice="required", **where).choices[0].message.tool_calls
    )
    assert call.function.name == "get_weather"
    assert isinstance(json.loads(call.function.arguments)["city"], str)

    told = [{"role": "user", "content": "Anna is 31 years old."}]
    filled = litellm.completion(messages=told, response_format=Person, **where).choices[0].message.content
    Person.model_validate_json(filled)

    where["model"] = "text-completion-openai/llanero-demo"
    assert litellm.text_completion(prompt="The capital of France", max_tokens=4, **where).choices[0].text
    try:
        litellm.completion(messages=QUESTION, **{**where, "model": "openai/no-such-model"})
    except litellm.NotFoundError:
        pass
    else:
        raise AssertionError("a model that is not there")


if __name__ == "__main__":
    main(sys.argv[1])
