"""`foras-desktop dictionary FILE.pdf`: prints what is kept and what for. Needs no database."""

from __future__ import annotations

import argparse
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from foras_desktop.config import LANGUAGES
from foras_desktop.db.files import written_whole
from foras_desktop.documents.dictionary import write_dictionary
from foras_desktop.documents.sheet import Language
from foras_desktop.ui.formats import Formats


def add_commands(commands: Any) -> None:
    parser = commands.add_parser("dictionary", help="every exchanged field and its purpose, as a PDF")
    # Left out here it is the one named before the sub-command.
    parser.add_argument("--language", choices=LANGUAGES, default=argparse.SUPPRESS)
    parser.add_argument("file", type=Path)
    parser.set_defaults(act=_dictionary)


def _dictionary(options: argparse.Namespace, formats: Formats) -> int:
    made = BytesIO()
    write_dictionary(cast("Language", formats.language), made)
    with written_whole(options.file) as stream:
        stream.write(made.getvalue())
    print(options.file)
    return 0
