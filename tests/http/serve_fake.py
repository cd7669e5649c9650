"""A server with a scripted engine, as its own process: `serve_fake.py GRACE LENGTH HOLD_AFTER`.

Its answers stop after so many outputs of their length, until a line comes on standard input.
"""

from __future__ import annotations

import sys
import threading

from fake_service import FakeEngine, fake_model, fake_registry

from llanero.config import ServerOptions
from llanero.http.server import serve
from llanero.observe.logging import configure_logging

if __name__ == "__main__":
    grace, length, hold_after = float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    configure_logging("info", "json")
    engine = FakeEngine(lambda index: "x" * length, hold_after=hold_after)

    def go_on() -> None:
        if sys.stdin.readline():
            engine.hold_after = None

    threading.Thread(target=go_on, daemon=True).start()
    serve(fake_registry(fake_model(engine)), ServerOptions(port=0, grace=grace))
    print("engine stopped" if engine.stopped else "engine left running", flush=True)
