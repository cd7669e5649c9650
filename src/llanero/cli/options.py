"""Turns the option records of `config` into typer commands.

Owns nothing but the translation: names, help texts and defaults come from the records, values go back to
`config.resolve` as text. Must not know what a command does.
"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal, TypeVar

import typer

from llanero import config
from llanero.errors import ConfigError, LlaneroError, ModelNotFoundError

C = TypeVar("C", bound=config.CommandOptions)


def add_command(
    app: typer.Typer, name: str, kind: type[C], run: Callable[[C], None], *, several_models: bool = False
) -> None:
    """Adds `name` to the app: every option of `kind` is a flag, models are positional too.

    `run` gets the resolved record; its docstring is the help text.
    """

    def call(**values: Any) -> None:
        positional = values.pop("models")
        models = ([positional] if isinstance(positional, str) else positional or []) + (values["model"] or [])
        with _failures_told():
            run(config.resolve(kind, values | {"model": models}))

    models: Any = list[str] | None if several_models else str | None
    annotations = {"models": Annotated[models, typer.Argument(metavar="MODEL", hidden=True)]}
    annotations |= {option.name: _annotation(option) for option in config.options(kind)}
    kinds = inspect.Parameter
    call.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [kinds(name, kinds.KEYWORD_ONLY, default=None, annotation=a) for name, a in annotations.items()]
    )
    call.__annotations__ = annotations
    app.command(name, help=inspect.getdoc(run), context_settings=app.info.context_settings)(call)


@contextmanager
def _failures_told() -> Iterator[None]:
    """What users can cause becomes one line on stderr and an exit code; our own bugs keep their traceback."""
    try:
        yield
    except LlaneroError as error:
        typer.echo(f"llanero: {error}", err=True)
        raise typer.Exit(2 if isinstance(error, (ConfigError, ModelNotFoundError)) else 1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def _annotation(option: config.Option) -> Any:
    """Text in, whatever the option's type is: `config` converts it, the same way for every source."""
    if option.base is bool:
        kind: Any = bool | None
    elif option.repeatable:
        kind = list[str] | None
    else:
        kind = str | None
    flags = list(option.flags)
    if option.base is bool:
        flags[0] = f"{flags[0]}/--no-{flags[0][2:]}"
    default = _default(option)
    text = f"{option.help} [default: {default}]" if default else option.help
    return Annotated[kind, typer.Option(*flags, help=text, metavar=_metavar(option), show_default=False)]


def _default(option: config.Option) -> str:
    """As a user would write it; "" where the help says what happens without the option."""
    value = option.default
    if option.metavar == "SIZE":
        return f"{value >> 20}M" if value >= 1 << 20 else f"{value >> 10}k"
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    if value is None or isinstance(value, bool) or (value == 0 and "(0:" in option.help):
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def _metavar(option: config.Option) -> str | None:
    if option.metavar:
        return option.metavar
    if typing.get_origin(option.base) is Literal:
        return "|".join(typing.get_args(option.base))
    base = typing.get_args(option.base)[0] if option.repeatable else option.base
    names = {int: "N", float: "X", str: "TEXT", bool: None}
    name = names.get(base, "N")
    return f"{name},..." if option.repeatable and base is not str else name
