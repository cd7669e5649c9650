"""What this process may use of the machine: CPU cores and memory, as its cgroup and affinity allow.

Owns reading /proc, /sys and cgroup files (v1 and v2), and falls back to psutil elsewhere. Must not know
models or configuration. Every function reads afresh; nothing is cached, because limits change at run time.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from pathlib import Path

ROOT = Path("/")


def cpu_count(root: Path = ROOT) -> int:
    """Threads worth starting: physical cores in our affinity mask, cut to the cgroup's CPU quota; at least 1.

    SMT siblings count once where the kernel tells them: arithmetic that keeps a core's vector units busy
    gains nothing from a second thread on it.
    """
    cpus = _allowed_cpus()
    cores = {_siblings(root, cpu) for cpu in cpus}
    quota = _cpu_quota(root)
    return max(1, min(len(cores), int(quota) if quota is not None else len(cores)))


def memory_total(root: Path = ROOT) -> int:
    """Bytes of RAM this process may ever use: the machine's, or its cgroup's limit when that is less."""
    total = _meminfo(root)[0]
    return min([total, *(limit for limit, _ in _memory_limits(root))])


def memory_available(root: Path = ROOT) -> int:
    """Bytes that can be allocated now without swapping or hitting a cgroup limit (page cache counts as free)."""
    available = _meminfo(root)[1]
    return max(0, min([available, *(limit - used for limit, used in _memory_limits(root))]))


def cpu_model(root: Path = ROOT) -> str:
    """The processor's name as it gives it, e.g. "AMD EPYC 9654"."""
    for line in _text(root / "proc/cpuinfo").splitlines():
        key, _, value = line.partition(":")
        if key.strip().lower() in ("model name", "hardware") and value.strip():
            return " ".join(value.split())
    return platform.processor() or platform.machine()


def describe(root: Path = ROOT) -> str:
    """One line for logs and benchmark records: "AMD EPYC 9654, 2 cores, 23.5 GiB"."""
    cores = cpu_count(root)
    return f"{cpu_model(root)}, {cores} core{'s' * (cores > 1)}, {memory_total(root) / 2**30:.1f} GiB"


# --- CPU ----------------------------------------------------------------------------------------


def _allowed_cpus() -> list[int]:
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def _siblings(root: Path, cpu: int) -> str:
    """A key that the hardware threads of one core share."""
    topology = root / f"sys/devices/system/cpu/cpu{cpu}/topology"
    return _text(topology / "core_cpus_list") or _text(topology / "thread_siblings_list") or str(cpu)


def _cpu_quota(root: Path) -> float | None:
    """CPUs' worth of time per period, the least of our cgroup and its parents; None: unlimited."""
    quotas = []
    for group in _groups(root, "cpu"):
        words = _text(group / "cpu.max").split()
        if not words:
            words = [_text(group / "cpu.cfs_quota_us"), _text(group / "cpu.cfs_period_us")]
        quota, period = (_integer(word) for word in words) if len(words) == 2 else (None, None)
        if quota is not None and quota > 0 and period is not None and period > 0:
            quotas.append(quota / period)
    return min(quotas, default=None)


# --- memory -------------------------------------------------------------------------------------


def _meminfo(root: Path) -> tuple[int, int]:
    """(total, available) of the whole machine in bytes."""
    values = {}
    for line in _text(root / "proc/meminfo").splitlines():
        key, _, value = line.partition(":")
        words = value.split()
        if words and words[0].isdigit():
            values[key] = int(words[0]) * 1024
    if "MemTotal" in values:
        return values["MemTotal"], values.get("MemAvailable", values.get("MemFree", 0))
    import psutil  # not Linux

    memory = psutil.virtual_memory()  # type: ignore[no-untyped-call]
    return int(memory.total), int(memory.available)


def _memory_limits(root: Path) -> Iterator[tuple[int, int]]:
    """(limit, used) in bytes of our cgroup and each parent that has a limit; used leaves page cache out."""
    for group in _groups(root, "memory"):
        limit = _integer(_text(group / "memory.max")) or _integer(_text(group / "memory.limit_in_bytes"))
        if limit is None or limit >= 1 << 60:  # v1 says "none" with a number near 2^63
            continue
        used = _integer(_text(group / "memory.current")) or _integer(_text(group / "memory.usage_in_bytes")) or 0
        stat = dict(line.split()[:2] for line in _text(group / "memory.stat").splitlines() if " " in line)
        cache = sum(
            _integer(stat.get(f"total_{key}", stat.get(key, ""))) or 0 for key in ("inactive_file", "active_file")
        )
        yield limit, max(0, used - cache)


# --- cgroups ------------------------------------------------------------------------------------


def _groups(root: Path, controller: str) -> Iterator[Path]:
    """Folders of our cgroup and its parents for a controller, innermost first, v1 or v2.

    Inside a container the path in /proc/self/cgroup is often the host's and not visible here; then the
    mount's own root is our group.
    """
    for line in _text(root / "proc/self/cgroup").splitlines():
        number, _, rest = line.partition(":")
        names, _, path = rest.partition(":")
        if number == "0" and not names:
            mounts = [root / "sys/fs/cgroup", root / "sys/fs/cgroup/unified"]
            mounts = [mount for mount in mounts if (mount / "cgroup.controllers").exists()]
        elif controller in names.split(","):
            mounts = [root / "sys/fs/cgroup" / name for name in (controller, names)]
        else:
            continue
        mount = next((mount for mount in mounts if mount.is_dir()), None)
        if mount is None:
            continue
        group = mount / path.lstrip("/")
        if not group.is_dir() or ".." in path:
            group = mount
        while group != mount:
            yield group
            group = group.parent
        yield mount


def _integer(text: str) -> int | None:
    """None for "max", "" and anything else that is not a whole number."""
    try:
        return int(text)
    except ValueError:
        return None


def _text(path: Path) -> str:
    """The file's text, stripped; "" when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
