"""The file that an engine's cached prefixes outlive it in.

Owns which pages are saved and when, and what a file must have been computed by to be of use. Must not know sockets,
requests, or the file's format (`kv.file`).
"""

from __future__ import annotations

import hashlib
import logging
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

import llanero
from llanero.engine.wire import CacheSaved, EngineConfig
from llanero.kv import file
from llanero.kv.cache import SequenceCache
from llanero.models.spec import Model
from llanero.ops.api import PAGE_SIZE, U8, Batch, KVCache

log = logging.getLogger(__name__)

SAVE_SECONDS = 20.0
"""Of writing pages; the disk may take longer."""
_LOAD_SECONDS = 30.0
_ONCE = "once "
"""Begins the namespaces that nobody will ask for again."""


def namespace(tenant: str, salt: str) -> str:
    """Whose pages these are, for the tree and for the file, which need not hold a secret salt."""
    return hashlib.blake2b(f"{tenant}\0{salt!r}".encode(), digest_size=16).hexdigest()


def namespace_of_one(request_id: int) -> str:
    """For a request that shares with none but itself."""
    return f"{_ONCE}{request_id}"


class WarmCache:
    """`config.kv_cache_file` of one engine, whose model file has this fingerprint."""

    def __init__(
        self, config: EngineConfig, model: Model, kv: KVCache, pages: SequenceCache, fingerprint: bytes
    ) -> None:
        self._config = config
        self._path = Path(config.kv_cache_file)
        self._model = model
        self._kv = kv
        self._pages = pages
        self._read = partial(model.ops.kv_read, kv)
        self._identity = self._computed_by(fingerprint)
        self._saving = threading.Lock()

    def load(self, progress: Callable[[float, str], None]) -> tuple[int, float]:
        """Takes over what the file has, before the first request; returns tokens and seconds.

        A file that is of no use is told in the log, and that is all.
        """
        started = time.perf_counter()
        n = 0
        try:
            n = file.read(
                self._path,
                self._identity,
                self._pages.tree,
                self._pages.pool,
                self._kv.page_nbytes,
                partial(self._model.ops.kv_restore, self._kv),
                nbytes=self._config.kv_cache_size,
                seconds=_LOAD_SECONDS,
                progress=lambda fraction: progress(fraction, "reading cached prefixes"),
            )
        except FileNotFoundError:
            log.info("%s is not there yet: the cache begins empty", self._path)
        except (OSError, file.CacheFileError) as error:
            log.warning("%s is ignored: %s", self._path, error)
        seconds = time.perf_counter() - started
        if n:
            mib = n * self._kv.page_nbytes / 2**20
            log.info("loaded %d cached tokens: %.1f MiB in %.1f s", n * PAGE_SIZE, mib, seconds)
        return n * PAGE_SIZE, seconds

    def save(self) -> Callable[[], CacheSaved]:
        """Chooses what to save; what it returns does it, in any thread, while the engine goes on."""
        pages = file.hottest(self._pages.tree, self._config.kv_cache_size, self._kv.page_nbytes, _ONCE.encode())
        return lambda: self._write(pages)

    def _write(self, pages: list[file.SavedPage]) -> CacheSaved:
        if not pages:  # What the file has, if anything, may still be of use to another model.
            return CacheSaved()
        started = time.perf_counter()
        with self._saving:
            try:
                n, nbytes = file.write(
                    self._path, self._identity, pages, self._kv.page_nbytes, self._read, seconds=SAVE_SECONDS
                )
            except (OSError, file.CacheFileError) as error:
                log.warning("cached prefixes cannot be saved to %s: %s", self._path, error)
                return CacheSaved(error=getattr(error, "strerror", None) or str(error))
            except Exception as error:  # nobody may be left waiting for an answer, and serving goes on
                log.exception("cached prefixes cannot be saved to %s", self._path)
                return CacheSaved(error=f"{type(error).__name__}: {error}")
        saved = CacheSaved(tokens=n * PAGE_SIZE, nbytes=nbytes, seconds=time.perf_counter() - started)
        log.info("saved %d cached tokens: %.1f MiB in %.1f s", saved.tokens, saved.nbytes / 2**20, saved.seconds)
        return saved

    def _computed_by(self, fingerprint: bytes) -> bytes:
        """What has to be equal for pages to have equal bits: the model, the arithmetic, the layout."""
        config, isa = self._config, self._model.ops.isa
        digest = hashlib.blake2b(digest_size=file.IDENTITY)
        for part in (llanero.__version__, config.kv_type, isa, str(PAGE_SIZE), sys.byteorder):
            digest.update(part.encode() + b"\0")
        digest.update(fingerprint)
        digest.update(self._sample().data)
        return digest.digest()

    def _sample(self) -> U8:
        """K and V of a few tokens, all layers: shows what no name tells, above all another version of a kernel."""
        tokens = (np.arange(PAGE_SIZE) * 7919 % self._model.spec.n_vocab).astype(np.int32)
        pages = self._pages.pool.allocate(1)
        assert pages is not None, "the cache is in use"
        rows = min(PAGE_SIZE, self._config.batch_tokens)
        for start in range(0, PAGE_SIZE, rows):
            positions = np.arange(start, min(start + rows, PAGE_SIZE), dtype=np.int32)
            batch = Batch(
                token_ids=tokens[positions],
                positions=positions,
                slots=positions + np.int32(pages[0] * PAGE_SIZE),
                row_starts=np.array([0, len(positions)], np.int32),
                pages=np.array([pages], np.int32),
                logit_rows=np.empty(0, np.int32),
            )
            self._model.forward(batch, self._kv)
        sample: U8 = np.empty(self._kv.page_nbytes, np.uint8)
        self._read(pages[0], sample)
        self._pages.pool.release(pages)
        return sample
