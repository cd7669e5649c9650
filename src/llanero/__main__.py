"""`python -m llanero`"""

from llanero.cli.main import main

main()
