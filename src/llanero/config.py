"""Every option of every command, each declared once, and how their values are found.

An option is a field of a frozen record below: its name gives the flag, the `LLANERO_` variable and the TOML
key; its annotation gives type, bounds and help. `resolve` reads flags > environment > .env > TOML file >
defaults. Must not know the command-line library, models or what the options are for.
"""

from __future__ import annotations

import difflib
import functools
import ipaddress
import math
import os
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

import msgspec

from llanero.errors import ConfigError
from llanero.types import MAX_N, MAX_STOP_STRINGS, KvType

ENV_PREFIX = "LLANERO_"


def option(help: str, *flags: str, metavar: str = "", secret: bool = False, **bounds: Any) -> msgspec.Meta:
    """What to know of a field beside its type and default.

    `flags`: short or further flags beside `--name-of-field` (a further long flag is a further name in the
    environment and in TOML too). `secret`: the value is never shown. `bounds`: ge, gt, le, lt.
    """
    extra = {"flags": flags, "metavar": metavar, "secret": secret}
    meta: msgspec.Meta = msgspec.Meta(description=help, extra=extra, **bounds)
    return meta


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all option records. Its repr hides secrets."""

    def __repr__(self) -> str:
        secret = {o.path[0] for o in options(type(self)) if o.secret and len(o.path) == 1}
        fields = ((name, getattr(self, name)) for name in self.__struct_fields__)
        shown = (f"{name}={'***' if name in secret and value else repr(value)}" for name, value in fields)
        return f"{type(self).__name__}({', '.join(shown)})"


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_key(text: str) -> bool:
    """Whether it can be an API key: something that a header can carry."""
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


Count = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Positive = Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]
ApiKeys = Annotated[tuple[str, ...], option("Key that clients must send; repeatable", secret=True)]
Seed = Annotated[int | None, option("Equal seeds give equal answers, or prompts of a scenario (default: random)", "-s")]

# --- option groups ------------------------------------------------------------------------------


class ComputeOptions(Options, frozen=True, kw_only=True):
    """How the engine computes. The fields are those of `engine.wire.EngineConfig`."""

    threads: Annotated[int, option("CPU threads (0: as many cores as we may use)", "-t", ge=0, le=1024)] = 0
    isa: Annotated[
        str,
        option(
            "Force a kernel set: scalar; avx2, avx512, avx512vnni; neon, neondotprod, neoni8mm (default: the best one)"
        ),
    ] = ""
    kv_type: Annotated[KvType, option("Number format of the KV cache", "--cache-type")] = "f16"
    batch_tokens: Annotated[
        int, option("Tokens computed per step at most, prefill and decode together", "-b", ge=1, le=65536)
    ] = 512


class EngineOptions(ComputeOptions, frozen=True, kw_only=True):
    """How the engine computes and how much it holds at once."""

    ctx_size: Annotated[
        int,
        option("Longest sequence in tokens (0: the model's own, at most 8192)", "-c", ge=0, le=2**31 - 1),
    ] = 0
    parallel: Annotated[int, option("Sequences that run at once at most; others wait", "-np", ge=1, le=4096)] = 32
    kv_tokens: Annotated[
        int,
        option("Size of the KV cache in tokens (0: half of parallel x ctx-size, if memory allows)", ge=0, le=2**40),
    ] = 0
    target_itl: Annotated[
        float,
        option(
            "Longest step while answers stream; prompts are cut to it (0: 2.5 times one without, at least 10)",
            ge=0,
            le=1e6,
            metavar="MILLISECONDS",
        ),
    ] = 0.0
    spec_draft_n_max: Annotated[
        int,
        option("Tokens guessed ahead, where text repeats itself, per sequence and step (0: none)", ge=0, le=15),
    ] = 12


class CacheOptions(Options, frozen=True, kw_only=True):
    """What of the KV cache outlives the server. The fields are those of `engine.wire.EngineConfig`."""

    kv_cache_file: Annotated[
        str,
        option("Keep cached prefixes in this file over restarts; with several models: a folder", metavar="PATH"),
    ] = ""
    kv_cache_size: Annotated[
        int, option("Largest such file: bytes, or with k, M, G", ge=1024, le=2**40, metavar="SIZE")
    ] = 1 << 30


class QueueOptions(Options, frozen=True, kw_only=True):
    """What may wait for its turn. More is a 529."""

    max_queue: Annotated[int, option("Sequences that may wait beside those that run", ge=0, le=2**31 - 1)] = 1024
    max_queue_tokens: Annotated[int, option("Tokens of prompts that may wait (0: any number)", ge=0, le=2**40)] = 2**20
    key_weight: Annotated[
        tuple[str, ...],
        option(
            "Share of an API key's user while others want something too, 1 by default; repeatable", metavar="NAME=N"
        ),
    ] = ()

    def __post_init__(self) -> None:
        for text in self.key_weight:
            if not re.fullmatch(r"[^=]+=[1-9]\d{0,5}", text):
                raise ConfigError(f"--key-weight: {text!r} is no NAME=N with a whole number from 1 to 999999")

    @property
    def weights(self) -> dict[str, int]:
        """By name."""
        return {name: int(weight) for name, weight in (text.split("=") for text in self.key_weight)}


class ServerOptions(Options, frozen=True, kw_only=True):
    """Where and for whom the server listens."""

    host: Annotated[str, option("Address to listen on")] = "127.0.0.1"
    port: Annotated[int, option("Port to listen on (0: any free one)", ge=0, le=65535)] = 8080
    api_key: ApiKeys = ()
    api_key_file: Annotated[
        str,
        option("File of keys, one a line: NAME:KEY or NAME:sha256:HEX; read again when it changes", metavar="PATH"),
    ] = ""
    insecure: Annotated[bool, option("Allow listening beyond this machine without an API key")] = False
    allowed_host: Annotated[
        tuple[str, ...], option("Name by which clients may call the server, beside localhost; repeatable")
    ] = ()
    cors_origin: Annotated[
        tuple[str, ...], option("Origin whose web pages may call the server, or *; repeatable", metavar="URL")
    ] = ()
    grace: Annotated[
        float, option("Seconds that running requests get to finish at shutdown", ge=0, le=86400, metavar="SECONDS")
    ] = 10.0

    def __post_init__(self) -> None:
        if not all(map(is_key, self.api_key)):
            raise ConfigError("--api-key: keys are printable ASCII without spaces")
        if not (self.api_key or self.api_key_file or self.insecure or is_loopback(self.host)):
            raise ConfigError(
                f"--host {self.host} can be reached from other machines: set --api-key (or {ENV_PREFIX}API_KEY) or "
                "--api-key-file, or say --insecure"
            )
        for name in self.allowed_host:
            if not re.fullmatch(r"[^\s/:]+|\[[0-9a-fA-F:]+\]", name):
                raise ConfigError(f"--allowed-host: {name!r} is no host name; leave out scheme, port and path")
        for origin in self.cors_origin:
            if not re.fullmatch(r"\*|[a-zA-Z][a-zA-Z0-9+.-]*://[^\s/?#]+", origin):
                raise ConfigError(f"--cors-origin: {origin!r} is no origin like https://example.org, nor *")


class LimitOptions(Options, frozen=True, kw_only=True):
    """How much one request may ask for. More is a 400 that names the field, or a 413."""

    max_body_size: Annotated[
        int, option("Largest request body: bytes, or with k, M, G", ge=1024, le=2**40, metavar="SIZE")
    ] = 8 << 20
    max_prompt_tokens: Annotated[
        int, option("Longest prompt of a request, in tokens (0: the context)", ge=0, le=2**31 - 1)
    ] = 0
    max_n: Annotated[int, option("Choices per prompt, n and best_of", ge=1, le=MAX_N)] = 16
    max_prompts: Annotated[int, option("Prompts in one request", ge=1, le=128)] = 128
    max_messages: Annotated[int, option("Messages in one request", ge=1, le=2**31 - 1)] = 2048
    max_stops: Annotated[int, option("Stop strings in one request", ge=0, le=MAX_STOP_STRINGS)] = 16
    max_tools: Annotated[int, option("Tools in one request", ge=0, le=2**31 - 1)] = 128
    max_schema_size: Annotated[
        int,
        option("Largest schema or grammar: bytes of JSON, or with k, M, G", ge=1024, le=2**40, metavar="SIZE"),
    ] = 128 << 10


class StoreOptions(Options, frozen=True, kw_only=True):
    """Where answers are kept that clients may ask for again, and for how long. The limits are each API key's."""

    data_dir: Annotated[
        str,
        option(
            "Folder for what is kept, or :memory: (default: llanero in $XDG_DATA_HOME or ~/.local/share)",
            metavar="PATH",
        ),
    ] = ""
    store_max_age: Annotated[
        float, option("Days for which stored answers are kept (0: any number)", ge=0, le=36500, metavar="DAYS")
    ] = 30.0
    store_max_answers: Annotated[
        int, option("Stored answers of an API key (0: any number); the oldest go first", ge=0, le=2**31 - 1)
    ] = 10_000
    store_max_size: Annotated[
        int,
        option("Size of an API key's stored answers (0: any): bytes, or with k, M, G", ge=0, le=2**40, metavar="SIZE"),
    ] = 1 << 30

    @property
    def path(self) -> Path | None:
        """The store's file; None for memory."""
        if self.data_dir == ":memory:":
            return None
        if self.data_dir:
            return Path(self.data_dir) / "llanero.sqlite"
        home = Path(os.environ.get("XDG_DATA_HOME") or Path("~/.local/share").expanduser())
        return home / "llanero" / "llanero.sqlite"


class LogOptions(Options, frozen=True, kw_only=True):
    log_level: Annotated[Literal["debug", "info", "warning", "error"], option("Least severe messages to log")] = "info"
    log_format: Annotated[Literal["console", "json"], option("Log lines for people or for machines")] = "console"


# --- commands -----------------------------------------------------------------------------------


class CommandOptions(Options, frozen=True, kw_only=True):
    """What every command that works with a model has."""

    model: Annotated[
        tuple[str, ...],
        option("Path of a GGUF file (also positional; default: the embedded demo model)", "-m", metavar="PATH"),
    ] = ()
    config: Annotated[str, option("TOML file with options, one key per flag", metavar="PATH")] = ""


class ServeOptions(CommandOptions, frozen=True, kw_only=True):
    """`llanero serve`"""

    alias: Annotated[tuple[str, ...], option("Name to serve the model under; repeatable, in the models' order")] = ()
    engine: EngineOptions = EngineOptions()
    cache: CacheOptions = CacheOptions()
    server: ServerOptions = ServerOptions()
    queue: QueueOptions = QueueOptions()
    limits: LimitOptions = LimitOptions()
    store: StoreOptions = StoreOptions()
    log: LogOptions = LogOptions()

    def __post_init__(self) -> None:
        n_models = len(self.model) or 1  # the demo model, which can have an alias like any other
        if len(self.alias) > n_models:
            raise ConfigError(f"--alias: {len(self.alias)} names for {n_models} model(s)")


class RunOptions(CommandOptions, frozen=True, kw_only=True):
    """`llanero run`"""

    prompt: Annotated[str, option("Answer this and end, instead of a conversation", "-p", metavar="TEXT")] = ""
    system: Annotated[str, option("System message", "-sys", metavar="TEXT")] = ""
    max_tokens: Annotated[int, option("Longest answer in tokens (0: up to the end of the context)", "-n", ge=0)] = 0
    temperature: Annotated[float, option("0 always takes the likeliest token", "--temp", ge=0, le=100)] = 0.8
    top_k: Annotated[int, option("Draw from the k likeliest tokens (0: off)", ge=0)] = 40
    top_p: Annotated[float, option("Draw from the likeliest tokens that make up this much (1: off)", gt=0, le=1)] = 0.95
    min_p: Annotated[
        float, option("Draw from tokens at least this likely, relative to the likeliest (0: off)", ge=0, le=1)
    ] = 0.05
    seed: Seed = None
    engine: EngineOptions = EngineOptions(parallel=1)


class LoadOptions(Options, frozen=True, kw_only=True):
    """What `llanero bench --scenario` does to a server. None: as the scenario has it."""

    scenario: Annotated[
        Literal["shared-prefix", "burst", "chats", "mixed", "fairness", "poisson"] | None,
        option("Measure a server under this load, through HTTP"),
    ] = None
    url: Annotated[
        str,
        option(
            "Server to measure; --model is then a name there (default: a server of our own, for as long as it takes)",
            metavar="URL",
        ),
    ] = ""
    api_key: ApiKeys = ()
    requests: Annotated[Positive | None, option("Requests, conversations or streams of a scenario")] = None
    shared_tokens: Annotated[Positive | None, option("Prompt tokens that a scenario's requests have in common")] = None
    long_tokens: Annotated[Positive | None, option("Tokens of the long prompt of 'mixed'")] = None
    turns: Annotated[Positive | None, option("Questions in a conversation of 'chats'")] = None
    concurrency: Annotated[
        Count | None, option("Closed loop: so many requests at once, the next when one ends (0: all at once)")
    ] = None
    rate: Annotated[
        Annotated[float, msgspec.Meta(ge=0, le=1e6)] | None,
        option("Open loop: so many requests a second, at random (0: all at once)"),
    ] = None
    seed: Seed = None
    request_timeout: Annotated[
        float, option("Seconds after which a request of a scenario has failed", gt=0, le=86400, metavar="SECONDS")
    ] = 600.0


class BenchOptions(CommandOptions, frozen=True, kw_only=True):
    """`llanero bench`"""

    n_prompt: Annotated[
        Count | None,
        option("Prompt tokens per prefill (default: 512; 0: leave prefill out) or request of a scenario", "-p"),
    ] = None
    n_gen: Annotated[
        Count | None,
        option("Tokens per sequence and decode (default: 64; 0: leave it out) or answer of a scenario", "-n"),
    ] = None
    batch: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=1, le=4096)], ...], option("Sequences at once (default: 1)", "-b")
    ] = ()
    depth: Annotated[
        tuple[Count, ...], option("Tokens of context before the test (default: prefill 0, decode 128)", "-d")
    ] = ()
    repetitions: Annotated[
        int, option("Times each cell or scenario is measured; the median counts", "-r", ge=1, le=1000)
    ] = 3
    json: Annotated[
        str, option("Write one JSON line per cell, or run of a scenario, to this file (- for stdout)", metavar="FILE")
    ] = ""
    plot: Annotated[str, option("Draw the results to this file (.png, .svg, .pdf)", metavar="FILE")] = ""
    engine: ComputeOptions = ComputeOptions()
    load: LoadOptions = LoadOptions()


COMMANDS: tuple[type[CommandOptions], ...] = (ServeOptions, RunOptions, BenchOptions)

# --- what the declarations say ------------------------------------------------------------------


@dataclass(frozen=True)
class Option:
    """One option, as its field declares it."""

    path: tuple[str, ...]
    """Field names from the command's record down, e.g. ("engine", "ctx_size")."""
    flags: tuple[str, ...]
    """`--name` first."""
    type: Any
    default: Any
    help: str
    metavar: str
    secret: bool

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def names(self) -> tuple[str, ...]:
        """As the environment and TOML call it, in lower case with underscores."""
        return tuple(flag[2:].replace("-", "_") for flag in self.flags if flag.startswith("--"))

    @property
    def repeatable(self) -> bool:
        return typing.get_origin(self.base) is tuple

    @property
    def base(self) -> Any:
        """The type without bounds and None."""
        return _base(self.type)

    def expects(self) -> str:
        """For error messages: "a whole number from 0 to 65535"."""
        item = typing.get_args(self.base)[0] if self.repeatable else self.type
        base = _base(item)
        if typing.get_origin(base) is Literal:
            return "one of " + ", ".join(typing.get_args(base))
        if self.metavar == "SIZE":
            return "a size from 1k to 1024G, like 500k or 32M"
        words = {int: "a whole number", float: "a number", bool: "true or false"}.get(base, "text")
        bounds: dict[str, float] = {}
        for meta in getattr(item, "__metadata__", ()):
            bounds |= {key: v for key in ("ge", "gt", "le", "lt") if (v := getattr(meta, key, None)) is not None}
        limits = {key: v for key, v in bounds.items() if abs(v) < 2**31 - 1}
        if limits.keys() == {"ge", "le"}:
            words += f" from {limits['ge']} to {limits['le']}"
        else:
            signs = {"ge": "of at least", "gt": "above", "le": "up to", "lt": "below"}
            words += "".join(f" {signs[key]} {value}" for key, value in limits.items())
        return f"a comma-separated list, each {words}" if self.repeatable and base is not str else words


@functools.cache
def options(kind: type[Options]) -> tuple[Option, ...]:
    """All options of a record, those of the records inside it last.

    Where a record inside declares a short flag that the outer one uses too, the outer one keeps it.
    """
    own: list[Option] = []
    inner: list[Option] = []
    for field in msgspec.structs.fields(kind):
        if isinstance(field.type, type) and issubclass(field.type, Options):
            for o in options(field.type):
                default = getattr(field.default, o.name, o.default) if len(o.path) == 1 else o.default
                inner.append(replace(o, path=(field.encode_name, *o.path), default=default))
            continue
        meta = field.type.__metadata__[-1]
        extra = meta.extra
        flags = ("--" + field.name.replace("_", "-"), *extra["flags"])
        own.append(
            Option((field.name,), flags, field.type, field.default, meta.description, extra["metavar"], extra["secret"])
        )
    taken = {flag for o in own for flag in o.flags}
    return (*own, *(replace(o, flags=tuple(f for f in o.flags if f not in taken)) for o in inner))


def _base(kind: Any) -> Any:
    if typing.get_origin(kind) is Annotated:
        return _base(typing.get_args(kind)[0])
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return _base(next(arm for arm in typing.get_args(kind) if arm is not type(None)))
    return kind


# --- finding values -----------------------------------------------------------------------------

C = TypeVar("C", bound=CommandOptions)


class _Source(NamedTuple):
    """Values by option name, and how to call one of them in an error message."""

    values: Mapping[str, object]
    label: Callable[[str], str]
    typed: bool = False
    """TOML has numbers and lists of its own; flags and variables are text, where "8080" is a number."""


def resolve(
    kind: type[C],
    flags: Mapping[str, object] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    dotenv: Path = Path(".env"),
) -> C:
    """The options of a command from all sources. Raises `ConfigError` saying what is wrong where.

    `flags`: name -> text, list of texts or bool, as the command line had them; None and empty lists are unset.
    An empty environment variable is unset too. Lists are comma-separated in the environment.
    """
    env = _from_environment(kind, os.environ if environ is None else environ, "the environment")
    env_file = _from_environment(kind, _read_dotenv(dotenv), str(dotenv))
    given = {name: value for name, value in (flags or {}).items() if value is not None and value not in ([], ())}
    sources = [_Source(given, lambda name: "--" + name.replace("_", "-")), env, env_file]
    declared = options(kind)
    config = next(o for o in declared if o.name == "config")
    path = _find(config, sources)
    if path:
        sources.append(_from_toml(kind, Path(path)))
    result: C = _build(kind, {o.path: _find(o, sources) for o in declared})
    return result


def _build(kind: type[Any], values: Mapping[tuple[str, ...], object]) -> Any:
    """A record from values by path."""
    fields: dict[str, object] = {}
    for field in msgspec.structs.fields(kind):
        if (field.name,) in values:
            fields[field.name] = values[(field.name,)]
        else:
            inside = {path[1:]: value for path, value in values.items() if path[0] == field.name}
            fields[field.name] = _build(field.type, inside)
    return kind(**fields)


def _find(option: Option, sources: Iterable[_Source]) -> Any:
    for source in sources:
        for name in option.names:
            if name in source.values:
                return _convert(option, source.values[name], source.label(name), strict=source.typed)
    return option.default


def _convert(option: Option, value: object, label: str, *, strict: bool) -> object:
    parsed = value
    if option.repeatable:
        parts = [value] if isinstance(value, str) else value
        # A flag is repeated rather than split, so that a path may have a comma; numbers never have one.
        if isinstance(parts, list) and (isinstance(value, str) or option.base != tuple[str, ...]):
            parts = [p.strip() for part in parts for p in part.split(",")] if _all_text(parts) else parts
        parsed = parts
    elif option.metavar == "SIZE" and isinstance(value, str):
        parsed, strict = _parse_size(value), True
    strict = strict and not (option.repeatable and isinstance(value, str))
    try:
        if parsed == "null" and option.base is not str:  # msgspec reads it as None
            raise msgspec.ValidationError
        result = msgspec.convert(parsed, type=option.type, strict=strict)
        if isinstance(result, float) and not math.isfinite(result):
            raise msgspec.ValidationError
    except msgspec.ValidationError:
        given = ",".join(value) if isinstance(value, list) and _all_text(value) else value
        shown = "that" if option.secret else repr(given)
        raise ConfigError(f"{label}: {shown} is not {option.expects()}") from None
    return result


def _all_text(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


def _parse_size(text: str) -> int | str:
    """Bytes; the text itself when it is no size. k, M and G are powers of 1024."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?", text.strip().lower())
    if match is None:
        return text
    return int(float(match[1]) * 1024 ** " kmg".index(match[2] or " "))


def _from_environment(kind: type[CommandOptions], environ: Mapping[str, str | None], where: str) -> _Source:
    values = {
        name[len(ENV_PREFIX) :].lower(): value
        for name, value in environ.items()
        if name.startswith(ENV_PREFIX) and value
    }
    for name in values:
        _check_known(kind, name, f"{ENV_PREFIX}{name.upper()} in {where}", lambda known: ENV_PREFIX + known.upper())
    return _Source(values, lambda name: f"{ENV_PREFIX}{name.upper()} in {where}")


def _read_dotenv(path: Path) -> dict[str, str | None]:
    if not path.is_file():
        return {}
    from dotenv import dotenv_values  # only where there is a file to read

    try:
        return dotenv_values(path, interpolate=False)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from None


def _from_toml(kind: type[CommandOptions], path: Path) -> _Source:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigError(f"--config {path}: {reason}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"--config {path}: {error}") from None
    values: dict[str, object] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name == "config":
            raise ConfigError(f"{path}: config: a file cannot name another one")
        if isinstance(value, dict):
            raise ConfigError(f"{path}: [{key}]: options are keys of the file itself, there are no tables")
        _check_known(kind, name, f"{key} in {path}", lambda known: known.replace("_", "-"))
        values[name] = value
    return _Source(values, lambda name: f"{name.replace('_', '-')} in {path}", typed=True)


def _check_known(kind: type[CommandOptions], name: str, label: str, spell: Callable[[str], str]) -> None:
    """Files and variables serve all commands: a name is unknown when no command has it."""
    own = [n for o in options(kind) for n in o.names]
    known = [n for command in COMMANDS for o in options(command) for n in o.names]
    if name not in known:
        close = difflib.get_close_matches(name, own, n=1) or difflib.get_close_matches(name, known, n=1)
        raise ConfigError(f"{label}: no such option" + (f"; did you mean {spell(close[0])}?" if close else ""))
