"""Reads the command line and hands over; troubles end as one sentence and status 1."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from foras_desktop.cli import audit, backup, database, dictionary, exchange, verify
from foras_desktop.config import LANGUAGES, PreferenceFile, default_data_folder
from foras_desktop.domain.errors import Trouble
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.language import Translators
from foras_desktop.ui.sentences import sentence_of


def run(arguments: Sequence[str]) -> int:
    """Do one sub-command; 0 when it went well, 1 with a sentence on the error stream when not."""
    options = command_line().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a file may be called what cannot be printed
    app = QCoreApplication.instance() or QCoreApplication([])
    language = options.language or PreferenceFile(options.data).read().language
    translators = Translators(app)
    translators.use_texts(language)
    try:
        status: int = options.act(options, Formats(language))
    except Trouble as trouble:
        print(sentence_of(trouble, Formats(language)), file=sys.stderr)
        return 1
    return status


def command_line() -> argparse.ArgumentParser:
    """What may be typed."""
    parser = argparse.ArgumentParser(prog="foras-desktop")
    parser.add_argument("--data", type=Path, default=default_data_folder(), help="folder of the databases")
    parser.add_argument("--language", choices=LANGUAGES)
    commands = parser.add_subparsers(required=True)
    exchange.add_commands(commands)
    database.add_commands(commands)
    backup.add_commands(commands)
    verify.add_commands(commands)
    audit.add_commands(commands)
    dictionary.add_commands(commands)
    return parser
