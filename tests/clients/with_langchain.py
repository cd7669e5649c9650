"""LangChain's OpenAI adapter against the server whose URL is the argument. Fails by an exception."""

from __future__ import annotations

import asyncio
import sys

from langchain_core.messages import HumanMessage, SystemMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, Field


class Person(BaseModel):
    name: str = Field(max_length=20)
    age: int = Field(ge=0, le=150)


@tool
def get_weather(city: str) -> str:
    """Get the weather of a city"""
    return f"sunny in {city}"


def main(url: str) -> None:
    model = ChatOpenAI(base_url=f"{url}/v1", api_key="none", model="llanero-demo", temperature=0, max_tokens=128)
    whole = model.invoke([SystemMessage("You are Bruno."), HumanMessage("What is the capital of France?")])
    assert "Paris" in whole.content, whole
    assert whole.usage_metadata["output_tokens"] > 0
    pieces = list(model.stream("What is the capital of France?"))
    assert len(pieces) > 2
    assert "Paris" in "".join(piece.content for piece in pieces)
    assert "Paris" in asyncio.run(model.ainvoke("What is the capital of France?")).content
    assert len(model.batch(["What is 4 + 5?", "What is the capital of Japan?"])) == 2

    calls = model.bind_tools([get_weather], tool_choice="get_weather").invoke("What is the weather in Lima?").tool_calls
    assert [call["name"] for call in calls] == ["get_weather"], calls
    assert isinstance(calls[0]["args"]["city"], str)
    assert get_weather.invoke(calls[0]).content.startswith("sunny")

    for method in ("json_schema", "function_calling"):
        person = model.with_structured_output(Person, method=method).invoke("Anna is 31 years old.")
        assert isinstance(person, Person), person

    response = ChatOpenAI(
        base_url=f"{url}/v1", api_key="none", model="llanero-demo", temperature=0, use_responses_api=True
    ).invoke("What is the capital of France?")
    assert "Paris" in response.text, response


if __name__ == "__main__":
    main(sys.argv[1])
