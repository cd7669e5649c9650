"""A server with a scripted engine, as its own process: `serve_fake.py PORT GRACE [reply length]`."""

from __future__ import annotations

import sys

from fake_service import FakeEngine, fake_model, fake_registry

from llanero.config import ServerOptions
from llanero.http.server import serve
from llanero.observe.logging import configure_logging

if __name__ == "__main__":
    port, grace, length = int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    configure_logging("info", "json")
    engine = FakeEngine(lambda index: "x" * length, pause=0.02)
    serve(fake_registry(fake_model(engine)), ServerOptions(port=port, grace=grace))
    print("engine stopped" if engine.stopped else "engine left running", flush=True)
