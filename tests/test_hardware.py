"""CPU and memory limits, read from made-up /proc and /sys trees and from the real machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llanero import hardware

GIB = 1 << 30


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def machine(root: Path, cpus: int = 4, files: dict[str, str] | None = None) -> Path:
    topology = {f"sys/devices/system/cpu/cpu{i}/topology/core_cpus_list": f"{i}\n" for i in range(cpus)}
    meminfo = f"MemTotal: {16 * GIB // 1024} kB\nMemFree: 1024 kB\nMemAvailable: {8 * GIB // 1024} kB\n"
    return tree(root, topology | {"proc/meminfo": meminfo, "proc/self/cgroup": ""} | (files or {}))


@pytest.fixture
def four_cpus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {0, 1, 2, 3}, raising=False)


@pytest.mark.usefixtures("four_cpus")
class TestCpuCount:
    def test_counts_the_affinity_mask(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        root = machine(tmp_path, cpus=8)
        assert hardware.cpu_count(root) == 4
        monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {5})
        assert hardware.cpu_count(root) == 1

    def test_counts_siblings_once(self, tmp_path: Path) -> None:
        path = "sys/devices/system/cpu/cpu{}/topology/thread_siblings_list"
        root = tree(tmp_path, {path.format(i): ("0,2" if i % 2 == 0 else "1,3") for i in range(4)})
        assert hardware.cpu_count(root) == 2

    @pytest.mark.parametrize(
        ("quota", "count"), [("max 100000", 4), ("250000 100000", 2), ("50000 100000", 1), ("900000 100000", 4)]
    )
    def test_v2_quota(self, tmp_path: Path, quota: str, count: int) -> None:
        files = {
            "proc/self/cgroup": "0::/a/b\n",
            "sys/fs/cgroup/cgroup.controllers": "cpu memory",
            "sys/fs/cgroup/a/cpu.max": quota,
            "sys/fs/cgroup/a/b/cpu.max": "max 100000",
        }
        assert hardware.cpu_count(machine(tmp_path, files=files)) == count

    def test_v1_quota_where_the_path_is_the_hosts(self, tmp_path: Path) -> None:
        files = {
            "proc/self/cgroup": "4:cpu,cpuacct:/docker/0123\n",
            "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us": "300000",
            "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us": "100000",
        }
        assert hardware.cpu_count(machine(tmp_path, files=files)) == 3

    def test_v1_without_quota(self, tmp_path: Path) -> None:
        files = {
            "proc/self/cgroup": "4:cpu:/\n",
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1",
            "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
        }
        assert hardware.cpu_count(machine(tmp_path, files=files)) == 4


class TestMemory:
    def test_without_a_cgroup(self, tmp_path: Path) -> None:
        root = machine(tmp_path)
        assert hardware.memory_total(root) == 16 * GIB
        assert hardware.memory_available(root) == 8 * GIB

    def test_v2_limit_counts_page_cache_as_free(self, tmp_path: Path) -> None:
        files = {
            "proc/self/cgroup": "0::/\n",
            "sys/fs/cgroup/cgroup.controllers": "memory",
            "sys/fs/cgroup/memory.max": str(4 * GIB),
            "sys/fs/cgroup/memory.current": str(3 * GIB),
            "sys/fs/cgroup/memory.stat": f"anon {GIB}\ninactive_file {GIB}\nactive_file {GIB}\n",
        }
        root = machine(tmp_path, files=files)
        assert hardware.memory_total(root) == 4 * GIB
        assert hardware.memory_available(root) == 3 * GIB

    def test_v1_limit_of_a_parent(self, tmp_path: Path) -> None:
        files = {
            "proc/self/cgroup": "4:memory:/a/b\n",
            "sys/fs/cgroup/memory/a/memory.limit_in_bytes": str(2 * GIB),
            "sys/fs/cgroup/memory/a/memory.usage_in_bytes": str(GIB),
            "sys/fs/cgroup/memory/a/memory.stat": "",
            "sys/fs/cgroup/memory/a/b/memory.limit_in_bytes": str(2**63 - 4096),
        }
        root = machine(tmp_path, files=files)
        assert hardware.memory_total(root) == 2 * GIB
        assert hardware.memory_available(root) == GIB

    def test_no_limit_at_all(self, tmp_path: Path) -> None:
        files = {
            "proc/self/cgroup": "0::/\n",
            "sys/fs/cgroup/cgroup.controllers": "memory",
            "sys/fs/cgroup/memory.max": "max",
        }
        assert hardware.memory_total(machine(tmp_path, files=files)) == 16 * GIB


def test_this_machine() -> None:
    assert 1 <= hardware.cpu_count() <= (os.cpu_count() or 1)
    assert 0 < hardware.memory_available() <= hardware.memory_total()
    assert hardware.cpu_model() in hardware.describe()
