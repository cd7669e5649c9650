"""`llanero` and `python -m llanero`.

Nothing that takes time is imported before Ctrl-C is taken care of.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point. Ends the process: 0 done, 1 failed, 2 wrongly called, 130 interrupted."""
    try:
        from llanero.cli.main import make_app

        make_app()()
    except KeyboardInterrupt:  # outside of a command: those take care of it themselves
        sys.exit(130)


if __name__ == "__main__":
    main()
