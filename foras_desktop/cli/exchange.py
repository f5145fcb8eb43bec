"""`foras-desktop exchange inspect FILE`: explains a bundle to a person."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from foras_desktop.cli.unlocking import add_options, unlocked
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services import exchange
from foras_desktop.sync.inspection import Content, envelope_of
from foras_desktop.ui.formats import Formats


def add_commands(commands: Any) -> None:
    parser = commands.add_parser("exchange", help="bundles").add_subparsers(required=True)
    inspect = parser.add_parser("inspect", help="explain a bundle")
    inspect.add_argument("file", type=Path)
    inspect.add_argument("--envelope", action="store_true", help="only what can be told without a key")
    add_options(inspect)
    inspect.set_defaults(act=_inspect)


def _inspect(options: argparse.Namespace, formats: Formats) -> int:
    translate = QCoreApplication.translate
    envelope = envelope_of(options.file)
    text = translate("CommandLine", "An encrypted FORAS bundle of {size} bytes for {number} computers.")
    print(text.format(size=formats.number(envelope.size), number=envelope.recipients))
    if options.envelope:
        return 0
    with unlocked(options) as office:
        content = exchange.inspect_bundle(office, options.file)
    for line in explain(content, formats):
        print(line)
    return 0


def explain(content: Content, formats: Formats) -> list[str]:
    """The content in sentences: who, when, how much, what is new here. No names of people."""
    translate = QCoreApplication.translate
    manifest = content.manifest
    made = datetime.fromisoformat(manifest.made_at).astimezone(MOROCCO)
    lines = [
        translate(
            "CommandLine", "Written by {desk} (computer {replica}) on {moment}, bundle number {counter}."
        ).format(
            desk=manifest.desk,
            replica=manifest.sender,
            moment=formats.moment(made),
            counter=manifest.counter,
        ),
        translate("CommandLine", "Changes in it: {all}; new here: {new}.").format(
            all=formats.number(manifest.operations), new=formats.number(content.new_operations)
        ),
    ]
    for desk, number in sorted(content.authors.items()):
        text = translate("CommandLine", "Made at {desk}: {number}")
        lines.append("  " + text.format(desk=desk, number=formats.number(number)))
    for entity, number in sorted(content.entities.items()):
        text = translate("CommandLine", "Of the kind {kind}: {number}")
        lines.append("  " + text.format(kind=entity, number=formats.number(number)))
    if content.refused:
        text = translate("CommandLine", "Parts that would be left out: {number}")
        lines.append(text.format(number=formats.number(len(content.refused))))
    lines.append(translate("CommandLine", "Signatures and checksums hold. Nothing was merged."))
    return lines
