"""Where option values come from, which one wins, and what is said about bad ones."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llanero import config
from llanero.config import BenchOptions, RunOptions, ServeOptions, options, resolve
from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError

NOWHERE = Path("/nonexistent/.env")


def serve(flags: dict[str, object] | None = None, dotenv: Path = NOWHERE, **environ: str) -> ServeOptions:
    return resolve(ServeOptions, flags, environ=environ, dotenv=dotenv)


class TestPrecedence:
    """flag > environment > .env > TOML > default, each one unset in turn."""

    @pytest.fixture
    def files(self, tmp_path: Path) -> tuple[Path, Path]:
        toml = tmp_path / "llanero.toml"
        toml.write_text('port = 4\nhost = "127.0.0.4"\nctx-size = 44\nkv_tokens = 444\nmodel = ["a", "b"]\n')
        dotenv = tmp_path / ".env"
        dotenv.write_text(
            f"LLANERO_PORT=3\nLLANERO_HOST=127.0.0.3\nLLANERO_CTX_SIZE=33\nLLANERO_CONFIG={toml}\nOTHER=1\n"
        )
        return toml, dotenv

    def test_each_source_in_turn(self, files: tuple[Path, Path]) -> None:
        result = serve({"port": "1"}, files[1], LLANERO_PORT="2", LLANERO_HOST="127.0.0.2")
        assert result.server.port == 1  # flag
        assert result.server.host == "127.0.0.2"  # environment
        assert result.engine.ctx_size == 33  # .env
        assert result.engine.kv_tokens == 444  # TOML
        assert result.model == ("a", "b")
        assert result.engine.batch_tokens == 512  # default

    def test_empty_means_unset(self, files: tuple[Path, Path]) -> None:
        result = serve({"port": None, "model": []}, files[1], LLANERO_PORT="")
        assert result.server.port == 3
        assert result.model == ("a", "b")

    def test_the_process_environment_and_dot_env_are_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("LLANERO_PARALLEL", "5")
        (tmp_path / ".env").write_text("LLANERO_PARALLEL=6\nLLANERO_THREADS=7\n")
        result = resolve(ServeOptions)
        assert (result.engine.parallel, result.engine.threads) == (5, 7)


class TestValues:
    def test_text_becomes_numbers_lists_sizes(self) -> None:
        result = serve({"max_body_size": "2.5M", "grace": "3"}, LLANERO_API_KEY="a, b", LLANERO_INSECURE="true")
        assert result.limits.max_body_size == 5 << 19
        assert result.server.grace == 3.0
        assert result.server.api_key == ("a", "b")
        assert result.server.insecure is True

    def test_a_path_given_as_flag_may_have_a_comma(self) -> None:
        assert serve({"model": ["a,b.gguf", "c"]}).model == ("a,b.gguf", "c")

    @pytest.mark.parametrize("flags", [["1,2,4"], ["1", "2,4"], ["1", " 2", "4 "]])
    def test_number_lists(self, flags: list[str]) -> None:
        assert resolve(BenchOptions, {"batch": flags}, environ={}).batch == (1, 2, 4)

    def test_second_name_of_an_option(self) -> None:
        assert serve(LLANERO_CACHE_TYPE="f32").engine.kv_type == "f32"
        assert serve(LLANERO_KV_TYPE="f32").engine.kv_type == "f32"

    def test_none_stays_possible(self) -> None:
        assert resolve(RunOptions, environ={}).seed is None
        assert resolve(RunOptions, {"seed": "7"}, environ={}).seed == 7

    def test_toml_types(self, tmp_path: Path) -> None:
        path = tmp_path / "c.toml"
        path.write_text('grace = 3\nbatch = [1, 2]\nmax-body-size = "1M"\nmodel = "one.gguf"\n')
        assert serve({"config": str(path)}).server.grace == 3.0
        assert serve({"config": str(path)}).limits.max_body_size == 1 << 20
        assert serve({"config": str(path)}).model == ("one.gguf",)
        assert resolve(BenchOptions, {"config": str(path)}, environ={}).batch == (1, 2)


class TestRefusals:
    @pytest.mark.parametrize(
        ("name", "value", "words"),
        [
            ("port", "x", "--port: 'x' is not a whole number from 0 to 65535"),
            ("port", "65536", "--port"),
            ("port", "null", "--port"),
            ("grace", "nan", "--grace"),
            ("grace", "-1", "a number from 0"),
            ("kv_type", "q3", "one of f16, bf16, f32, q8_0"),
            ("max_body_size", "10 bananas", "a size"),
            ("log_level", "loud", "one of debug, info"),
        ],
    )
    def test_bad_flag(self, name: str, value: str, words: str) -> None:
        with pytest.raises(ConfigError, match=words):
            serve({name: value})

    def test_bad_list_item(self) -> None:
        with pytest.raises(ConfigError, match=r"--batch: .*comma-separated list, each a whole number from 1"):
            resolve(BenchOptions, {"batch": ["1,x"]}, environ={})

    def test_unknown_variable(self) -> None:
        with pytest.raises(ConfigError, match=r"LLANERO_CTXSIZE in the environment.*did you mean LLANERO_CTX_SIZE\?"):
            serve(LLANERO_CTXSIZE="1")

    def test_options_of_other_commands_are_known(self) -> None:
        serve(LLANERO_TEMPERATURE="1", LLANERO_REPETITIONS="2")

    def test_unknown_variable_in_dotenv(self, tmp_path: Path) -> None:
        (tmp_path / ".env").write_text("LLANERO_THREAD=1\n")
        with pytest.raises(ConfigError, match=r"LLANERO_THREAD in .*\.env.*LLANERO_THREADS"):
            serve(dotenv=tmp_path / ".env")

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("ctx-sise = 1", "ctx-sise in .*did you mean ctx-size"),
            ("zzz = 1", "zzz in .*no such option$"),
            ("port = '1'", "port in .*whole number"),
            ("port = true", "port in .*whole number"),
            ("[server]\nport = 1", r"\[server\]: options are keys of the file itself"),
            ("port == 1", "line 1"),
            ("config = 'x'", "cannot name another"),
        ],
    )
    def test_bad_toml(self, tmp_path: Path, text: str, words: str) -> None:
        path = tmp_path / "c.toml"
        path.write_text(text)
        with pytest.raises(ConfigError, match=words):
            serve({"config": str(path)})

    def test_missing_and_undecodable_toml(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigError, match="No such file"):
            serve({"config": str(tmp_path / "none.toml")})
        (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
        with pytest.raises(ConfigError, match="utf-8"):
            serve({"config": str(tmp_path / "bad.toml")})

    @given(st.text(max_size=20))
    def test_any_text_converts_or_is_refused(self, text: str) -> None:
        for option in options(ServeOptions):
            if option.name != "config":
                with suppress(ConfigError):  # and nothing else
                    resolve(ServeOptions, {option.name: text}, environ={}, dotenv=NOWHERE)


class TestSecurity:
    @pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.org"])
    def test_no_open_server_without_a_key(self, host: str) -> None:
        with pytest.raises(ConfigError, match="--insecure"):
            serve({"host": host})
        assert serve({"host": host, "api_key": ["k"]}).server.host == host
        assert serve({"host": host, "insecure": True}).server.host == host

    def test_a_key_file_will_do(self) -> None:
        assert serve({"host": "0.0.0.0", "api_key_file": "keys"}).server.api_key_file == "keys"

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("allowed_host", "http://box.lan"),
            ("allowed_host", "box.lan:8080"),
            ("allowed_host", ""),
            ("cors_origin", "app.example"),
            ("cors_origin", "https://app.example/"),
            ("cors_origin", "https://"),
        ],
    )
    def test_names_and_origins_that_could_never_match(self, name: str, value: str) -> None:
        with pytest.raises(ConfigError, match="--" + name.replace("_", "-")):
            serve({name: [value]})

    def test_names_and_origins(self) -> None:
        flags: dict[str, object] = {
            "allowed_host": ["box.lan", "[fd00::1]"],
            "cors_origin": ["*", "https://a.example:80", "app://x"],
        }
        assert serve(flags).server.allowed_host == ("box.lan", "[fd00::1]")

    @pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "::1"])
    def test_loopback_needs_none(self, host: str) -> None:
        assert serve({"host": host}).server.host == host

    def test_keys_are_never_shown(self) -> None:
        shown = repr(serve({"api_key": ["hunter2"]}))
        assert "hunter2" not in shown
        assert "api_key=***" in shown
        with pytest.raises(ConfigError) as info:
            serve({"api_key": ["hunter2 with spaces"]})
        assert "hunter2" not in str(info.value)


class TestDeclarations:
    def test_the_engine_takes_exactly_these(self) -> None:
        engine = {f.name: f.default for f in msgspec.structs.fields(EngineConfig)}
        del engine["model"], engine["weights"]  # said elsewhere
        declared = (*options(config.EngineOptions), *options(config.CacheOptions))
        assert {o.name: o.default for o in declared} == engine

    @pytest.mark.parametrize("kind", config.COMMANDS)
    def test_names_and_flags_are_unique_and_explained(self, kind: type[config.CommandOptions]) -> None:
        declared = options(kind)
        flags = [flag for o in declared for flag in o.flags]
        assert len(flags) == len(set(flags))
        assert all(o.help and o.flags[0] == "--" + o.name.replace("_", "-") for o in declared)

    def test_a_name_means_the_same_in_every_command(self) -> None:
        kinds: dict[str, object] = {}
        for kind in config.COMMANDS:
            for o in options(kind):
                assert kinds.setdefault(o.name, o.type) == o.type

    def test_frozen(self) -> None:
        with pytest.raises(AttributeError):
            serve().model = ("x",)  # type: ignore[misc]


def test_weights_of_keys() -> None:
    queue = serve(LLANERO_KEY_WEIGHT="team=3,night-jobs=1").queue
    assert queue.weights == {"team": 3, "night-jobs": 1}
    for wrong in ("team", "team=0", "team=1.5", "=3", "team=-1", "team=9999999"):
        with pytest.raises(ConfigError, match="--key-weight"):
            serve({"key_weight": [wrong]})
