from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from llanero.errors import ConfigError
from llanero.observe.logging import configure_logging, request_id


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Logging is the process's: leave it as it was found."""
    loggers = [logging.getLogger(name) for name in ("", "llanero", "uvicorn", "uvicorn.error", "uvicorn.access")]
    before = [(logger.level, logger.handlers[:], logger.propagate, logger.disabled) for logger in loggers]
    yield
    for logger, (level, handlers, propagate, disabled) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.handlers[:] = handlers
        logger.propagate, logger.disabled = propagate, disabled


def logged(fmt: str, level: str = "info") -> io.StringIO:
    stream = io.StringIO()
    configure_logging(level, fmt, stream)  # type: ignore[arg-type]
    return stream


def test_json_lines() -> None:
    stream = logged("json")
    token = request_id.set("abc")
    logging.getLogger("llanero.http").info("hello %s", "wörld", extra={"ms": 1.5})
    request_id.reset(token)
    logging.getLogger("llanero.http").warning("no request")
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert first["message"] == "hello wörld"
    assert (first["level"], first["logger"], first["request_id"], first["ms"]) == ("info", "llanero.http", "abc", 1.5)
    assert first["time"].endswith("+00:00")
    assert second["level"] == "warning"
    assert "request_id" not in second


def test_json_lines_hold_tracebacks_and_odd_values() -> None:
    stream = logged("json")
    try:
        raise ValueError("inner")
    except ValueError:
        logging.getLogger("llanero").exception("failed", extra={"thing": object(), "name_": "\ud800"})
    logging.getLogger("llanero").info("with \udc80 surrogate")
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert "ValueError: inner" in first["error"]
    assert first["message"] == "failed"
    assert "surrogate" in second["message"]


def test_console_lines_cannot_be_forged() -> None:
    stream = logged("console")
    logging.getLogger("llanero.access").info("GET %s", "/x\n12:00:00 INFO forged\x1b[2J", extra={"ms": 2})
    (line,) = stream.getvalue().splitlines()
    assert line.endswith("INFO    llanero.access: GET /x\\n12:00:00 INFO forged\\x1b[2J ms=2")


def test_levels() -> None:
    stream = logged("console", "warning")
    logging.getLogger("llanero.x").info("not this")
    logging.getLogger("llanero.x").warning("this")
    logging.getLogger("somebody.else").info("nor this")
    logging.getLogger("uvicorn.error").info("nor that")
    logging.getLogger("uvicorn.error").warning("trouble")
    assert [line.split(": ")[1] for line in stream.getvalue().splitlines()] == ["this", "trouble"]


def test_the_last_call_holds() -> None:
    first, second = logged("json"), logged("console")
    logging.getLogger("llanero").info("once")
    assert first.getvalue() == ""
    assert second.getvalue().count("once") == 1


@pytest.mark.parametrize(("level", "fmt"), [("loud", "json"), ("info", "xml")])
def test_unknown_settings(level: str, fmt: str) -> None:
    with pytest.raises(ConfigError):
        configure_logging(level, fmt)  # type: ignore[arg-type]
