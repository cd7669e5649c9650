"""The `llanero` command: which commands there are.

A command's code is imported when it runs, so that `--help` is instant.
"""

from __future__ import annotations

from typing import Annotated

import typer

from llanero import __version__
from llanero.cli.options import add_command
from llanero.config import BenchOptions, RunOptions, ServeOptions


def serve(options: ServeOptions) -> None:
    """Serve models over the OpenAI API."""
    from llanero.cli.serve import run

    run(options)


def run(options: RunOptions) -> None:
    """Chat with a model in the terminal."""
    from llanero.cli.chat import run

    run(options)


def bench(options: BenchOptions) -> None:
    """Measure prefill and decode speed, without HTTP."""
    from llanero.cli.bench import run

    run(options)


def make_app() -> typer.Typer:
    """The whole command line."""
    app = typer.Typer(
        name="llanero",
        help="LLM inference server for the hardware you own. Every option of a command is also LLANERO_<OPTION> in the "
        "environment (or in a .env file), and a key of the TOML file that --config names.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        add_completion=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
    )

    @app.callback()
    def root(
        version: Annotated[
            bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
        ] = False,
    ) -> None:
        pass

    add_command(app, "serve", ServeOptions, serve, several_models=True)
    add_command(app, "run", RunOptions, run)
    add_command(app, "bench", BenchOptions, bench)
    return app


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"llanero {__version__}")
        raise typer.Exit
