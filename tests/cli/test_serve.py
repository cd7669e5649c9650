"""`llanero serve` as a process: it gets ready, answers, and goes when told."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from make_model import make_model


@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM])
def test_from_start_to_end(tmp_path: Path, model: Path, signal_number: int) -> None:
    arguments = [sys.executable, "-m", "llanero", "serve", str(model), "--port", "0", "--alias", "tiny"]
    environ = {**os.environ, "LLANERO_CTX_SIZE": "256", "LLANERO_API_KEY": "hunter2"}
    with subprocess.Popen(arguments, cwd=tmp_path, env=environ, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        try:
            lines = []
            for line in server.stderr:
                lines.append(line)
                if match := re.search(r"ready at (http://\S+)", line):
                    break
            else:
                pytest.fail("".join(lines))
            request = urllib.request.Request(match[1] + "/v1/models", headers={"Authorization": "Bearer hunter2"})
            with urllib.request.urlopen(request, timeout=30) as response:
                assert [m["id"] for m in json.load(response)["data"]] == ["tiny"]
            server.send_signal(signal_number)
            lines += server.stderr
            assert server.wait(30) == 0
        finally:
            server.kill()
    log = "".join(lines)
    assert "context 256" in log
    assert "hunter2" not in log
    assert "Traceback" not in log


def test_a_terminal_is_told_what_to_do_next(tmp_path: Path, model: Path) -> None:
    ours, theirs = pty.openpty()
    arguments = [sys.executable, "-m", "llanero", "serve", str(model), "--port", "0"]
    with subprocess.Popen(arguments, cwd=tmp_path, stderr=theirs) as server:
        os.close(theirs)
        shown = b""
        try:
            while b"Ctrl-C ends" not in shown:
                shown += os.read(ours, 4096)  # fails when the server ends without having said it
        finally:
            server.kill()
            os.close(ours)
    text = shown.decode()
    url = re.search(r"ready at (http://\S+)", text)
    assert url is not None
    assert f"curl {url[1]}/v1/chat/completions" in text
    assert "loading tiny\r\n" in text, "log lines stand on their own, above the progress bar"


def test_an_unknown_architecture_is_told_in_one_line(tmp_path: Path) -> None:
    make_model(tmp_path / "odd.gguf", metadata={"general.architecture": "frobnicator"})
    arguments = [sys.executable, "-m", "llanero", "serve", "odd.gguf", "--port", "0"]
    done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("llanero: ")
    assert "frobnicator" in done.stderr
    assert "Traceback" not in done.stderr
