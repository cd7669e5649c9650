"""How log records look and where they go.

Owns the set-up of the standard `logging` module (console or JSON lines on stderr) and the id of the
request that a record belongs to. Must not know HTTP routes, models or engines.
"""

from __future__ import annotations

import json
import logging
import sys
from contextvars import ContextVar
from datetime import datetime, timezone
from typing import Literal, TextIO

from llanero.errors import ConfigError

LogFormat = Literal["console", "json"]

request_id: ContextVar[str] = ContextVar("llanero_request_id", default="")
"""Id of the request being answered in this context; empty outside of one."""

_LEVELS = ("debug", "info", "warning", "error", "critical")
# What every record carries anyway; all else came in by `extra=` and is shown.
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {
    "message",
    "asctime",
    "taskName",
    "request_id",
    "color_message",
}


class _RequestIdFilter(logging.Filter):
    """Puts the current request's id on each record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


class ConsoleFormatter(logging.Formatter):
    """`12:30:01 INFO    llanero.http: message key=value [request id]`, one line (but for tracebacks)."""

    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created).strftime("%H:%M:%S")
        parts = [f"{time} {record.levelname:<7} {record.name}: {_one_line(record.getMessage())}"]
        parts += [f"{key}={_one_line(str(value))}" for key, value in _extras(record).items()]
        if record_id := getattr(record, "request_id", ""):
            parts.append(f"[{record_id}]")
        line = " ".join(parts)
        if record.exc_info:
            line += "\n" + self.formatException(record.exc_info)
        return line


class JsonFormatter(logging.Formatter):
    """One JSON object per line: time (UTC, ISO 8601), level, logger, message, request_id, extras, error."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record_id := getattr(record, "request_id", ""):
            entry["request_id"] = record_id
        entry.update(_extras(record))
        if record.exc_info:
            entry["error"] = self.formatException(record.exc_info)
        line = json.dumps(entry, ensure_ascii=False, default=str)
        # A lone surrogate (an undecodable file name, say) must not lose the record; its escape is good JSON.
        return line.encode("utf-8", "backslashreplace").decode()


class _Stderr:
    """Whatever `sys.stderr` is at the moment: progress bars stand in for it while they show."""

    def write(self, text: str) -> None:
        sys.stderr.write(text)

    def flush(self) -> None:
        sys.stderr.flush()


def configure_logging(level: str = "info", fmt: LogFormat = "console", stream: TextIO | None = None) -> None:
    """Sends all records of `level` and above to `stream` (stderr) in one format, uvicorn's included.

    Can be called again; the last call holds. Raises `ConfigError` for an unknown level or format.
    """
    name = level.lower()
    if name not in _LEVELS:
        raise ConfigError(f"log level {level!r} is not one of {', '.join(_LEVELS)}")
    if fmt not in ("console", "json"):
        raise ConfigError(f"log format {fmt!r} is not one of console, json")
    handler = logging.StreamHandler(stream or _Stderr())
    handler.addFilter(_RequestIdFilter())
    handler.setFormatter(ConsoleFormatter() if fmt == "console" else JsonFormatter())
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("llanero").setLevel(name.upper())
    # We write our own access log; of uvicorn's own chatter only trouble is of interest.
    logging.getLogger("uvicorn").setLevel(name.upper() if name == "debug" else logging.WARNING)
    logging.getLogger("uvicorn.access").disabled = True
    for child in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(child)
        logger.handlers.clear()
        logger.propagate = True


def _extras(record: logging.LogRecord) -> dict[str, object]:
    return {key: value for key, value in vars(record).items() if key not in _STANDARD}


def _one_line(text: str) -> str:
    """Text from clients must not forge log lines or move the cursor."""
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")
