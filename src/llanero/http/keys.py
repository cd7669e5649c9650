"""API keys: who may use the server, and by which name a key's user is known.

Owns the keys' digests, their names and the file that they come from. Must not know requests.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import re
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from llanero.config import is_key
from llanero.errors import ConfigError

logger = logging.getLogger("llanero.http")

RELOAD_SECONDS = 1.0
"""How long a change of the file may go unnoticed."""

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_DIGEST = re.compile(r"sha256:([0-9a-fA-F]{64})")


class _Key(NamedTuple):
    name: str
    digest: bytes
    """SHA-256. The key itself is not kept."""


class KeyRing:
    """The keys that open the server: those of `keys`, and those of a file that is read again when it has changed.

    A line of the file is `NAME:KEY`, `NAME:sha256:HEX` (the key's SHA-256) or `KEY`; empty lines and those that begin
    with # are skipped. Keys of one name are one user's; a key without a name is named after its digest. Raises
    `ConfigError` for a file that cannot be used.
    """

    def __init__(self, keys: Iterable[str] = (), file: str | Path = "") -> None:
        self._given = [_unnamed(key) for key in keys]
        self._path = Path(file) if file else None
        self._stamp: object = None
        self._checked = time.monotonic()
        self._filed: list[_Key] = []
        if self._path is not None:
            self._stamp = _stamp(self._path)
            self._filed = _read(self._path)
            if not self._filed:
                raise ConfigError(f"--api-key-file {self._path}: there is no key in it")

    @property
    def locked(self) -> bool:
        """Whether a key is needed at all."""
        return bool(self._given) or self._path is not None

    def name_of(self, key: bytes) -> str | None:
        """The name of the key's user, None for a key that is not ours."""
        self._reload()
        digest = hashlib.sha256(key).digest()
        name = None
        # All are compared, each in constant time, so that timing tells nothing.
        for known in (*self._given, *self._filed):
            if hmac.compare_digest(digest, known.digest):
                name = known.name
        return name

    def _reload(self) -> None:
        now = time.monotonic()
        if self._path is None or now - self._checked < RELOAD_SECONDS:
            return
        self._checked = now
        stamp = _stamp(self._path)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self._filed = _read(self._path)
        except ConfigError as error:
            logger.error("%s; the keys that were there before stay valid", error)
        else:
            logger.info("%s: %d keys", self._path, len(self._filed))


def _stamp(path: Path) -> object:
    """Changes when the file does."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size


def _read(path: Path) -> list[_Key]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text"
        raise ConfigError(f"--api-key-file {path}: {reason}") from None
    stripped = ((number, line.strip()) for number, line in enumerate(lines, 1))
    return [
        _parse(line, f"--api-key-file {path}, line {number}")
        for number, line in stripped
        if line and not line.startswith("#")
    ]


def _parse(line: str, where: str) -> _Key:
    """Says what is wrong with a line without showing it."""
    name, colon, key = line.partition(":")
    if not colon:
        name, key = "", line
    elif not _NAME.fullmatch(name):
        raise ConfigError(f"{where}: names have 1 to 64 letters, digits and any of _.-")
    elif name == "sha256":
        raise ConfigError(f"{where}: a digest needs a name in front: NAME:sha256:HEX")
    if digest := _DIGEST.fullmatch(key):
        return _Key(name, bytes.fromhex(digest[1]))
    if colon and key.startswith("sha256:"):
        raise ConfigError(f"{where}: a SHA-256 has 64 hexadecimal digits")
    if not is_key(key):
        raise ConfigError(f"{where}: keys are printable ASCII without spaces")
    return _Key(name, hashlib.sha256(key.encode()).digest()) if name else _unnamed(key)


def _unnamed(key: str) -> _Key:
    digest = hashlib.sha256(key.encode()).digest()
    return _Key(f"key-{digest.hex()[:8]}", digest)
