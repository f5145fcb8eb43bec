"""`python -m foras_desktop` starts the program."""

import sys

from foras_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
