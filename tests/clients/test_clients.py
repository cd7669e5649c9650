"""Other clients of the OpenAI API than OpenAI's Python one, unchanged, against the demo model: `make test-clients`.

They are large, and one of them comes from npm; so they are installed into a folder of their own, which
`LLANERO_CLIENTS` names: a virtual environment with `node/node_modules` in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from llanero.bench.own_server import own_server
from llanero.demo import model_path

pytestmark = [
    pytest.mark.clients,
    pytest.mark.skipif("LLANERO_CLIENTS" not in os.environ, reason="run them by `make test-clients`"),
]
HERE = Path(__file__).parent
SECONDS = 240


@pytest.fixture(scope="module")
def clients() -> Path:
    return Path(os.environ["LLANERO_CLIENTS"]).absolute()


@pytest.fixture(scope="module")
def url():
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LLANERO_")}
    with own_server(model_path(), ("--data-dir", ":memory:"), environ) as found:
        yield found


@pytest.mark.parametrize("script", ["with_langchain.py", "with_litellm.py"])
def test_python_clients(url, clients, script):
    subprocess.run([clients / "bin/python", HERE / script, url], check=True, timeout=SECONDS)


def test_openais_npm_client(url, clients, tmp_path):
    # Modules are looked for beside the script.
    script = shutil.copy(HERE / "with_openai.mjs", clients / "node")
    subprocess.run(["node", script, url], check=True, timeout=SECONDS)
