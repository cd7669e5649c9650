from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from make_model import make_model

from llanero.engine.load import check_config, fit_context, load_core
from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError

GIB = 2**30


def fit(
    available: int = 64 * GIB, ctx_train: int = 131072, bytes_per_token: int = 32768, **options: Any
) -> EngineConfig:
    return fit_context(
        EngineConfig(model="m", **options),
        ctx_train=ctx_train,
        bytes_per_token=bytes_per_token,
        available=available,
    )


def test_left_open_it_is_the_model_s_context_up_to_8192_for_half_of_the_sequences() -> None:
    config = fit()
    assert (config.ctx_size, config.kv_tokens) == (8192, 16 * 8192)
    config = fit(ctx_train=2000, parallel=4)
    assert (config.ctx_size, config.kv_tokens) == (2000, 2 * 2000)
    config = fit(ctx_size=100, parallel=4)
    assert (config.ctx_size, config.kv_tokens) == (100, 2 * 112)


def test_what_was_left_open_is_cut_to_the_memory() -> None:
    config = fit(available=GIB)
    assert config.ctx_size == 8192
    assert config.kv_tokens == GIB * 3 // 4 // 32768
    config = fit(available=GIB // 8)
    assert config.ctx_size == config.kv_tokens == GIB // 8 * 3 // 4 // 32768


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"available": GIB // 8, "ctx_size": 8192}, "ctx_size"),
        ({"available": 1 << 20}, "choose a shorter context"),
        ({"available": 0}, "0 MiB"),
        ({"available": GIB, "kv_tokens": 100_000}, "kv_tokens"),
    ],
)
def test_what_was_asked_for_and_does_not_fit_is_refused(options: dict[str, int], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        fit(**options)


def test_a_small_pool_shortens_the_context() -> None:
    config = fit(ctx_size=4096, kv_tokens=1000)
    assert (config.ctx_size, config.kv_tokens) == (1008, 1008)


@settings(deadline=None)
@given(
    st.integers(0, 64 * GIB),
    st.integers(1, 10**6),
    st.integers(1, 10**6),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.integers(1, 64),
)
def test_a_pool_that_was_granted_fits(
    available: int, ctx_train: int, bytes_per_token: int, ctx_size: int, kv_tokens: int, parallel: int
) -> None:
    try:
        config = fit(available, ctx_train, bytes_per_token, ctx_size=ctx_size, kv_tokens=kv_tokens, parallel=parallel)
    except ConfigError:
        return
    assert config.kv_tokens % 16 == 0
    assert config.kv_tokens * bytes_per_token <= available
    assert 0 < config.ctx_size <= config.kv_tokens


@pytest.mark.parametrize("name", ["threads", "ctx_size", "kv_tokens", "parallel", "batch_tokens"])
def test_settings_out_of_range_are_named(name: str) -> None:
    with pytest.raises(ConfigError, match=name):
        check_config(EngineConfig(model="m", **{name: -1}))  # type: ignore[arg-type]


def test_a_cache_type_that_does_not_fit_the_heads_is_named(tmp_path: Path) -> None:
    model = make_model(tmp_path / "tiny.gguf", head_dim=48)
    with pytest.raises(ConfigError, match=r"kv_type: q8_0 .* have 48"):
        load_core(EngineConfig(model=str(model), threads=1, kv_type="q8_0"))
