"""`foras-desktop audit list | verify`: the audit trail read and compared, with no window."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from foras_desktop.cli.unlocking import add_options, unlocked
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.views import AuditFilter, AuditRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services import audit
from foras_desktop.services.audit import Finding
from foras_desktop.services.reference import read_catalogue
from foras_desktop.ui.audit.outcome import (
    advice,
    finding_in_words,
    root_in_words,
    whole_in_words,
    wrong_in_words,
)
from foras_desktop.ui.audit.words import about_in_words, count_in_words, entry_in_words
from foras_desktop.ui.formats import Formats


def add_commands(commands: Any) -> None:
    parser = commands.add_parser("audit", help="the audit trail").add_subparsers(required=True)
    listed = parser.add_parser("list", help="its newest entries that fit, in clear: mind who looks on")
    listed.add_argument("--kind", action="append", choices=[kind.value for kind in AuditKind], default=[])
    listed.add_argument("--person-words", default="", help="words of a name, a case number, a desk, a reason")
    listed.add_argument("--since", type=date.fromisoformat, help="first day, as 2021-11-16")
    listed.add_argument("--until", type=date.fromisoformat, help="last day")
    add_options(listed)
    listed.set_defaults(act=_list)
    verified = parser.add_parser("verify", help="compare everything with what was signed; 1 when it differs")
    verified.add_argument("--bundle", type=Path, help="one of the central office's, whose word counts too")
    add_options(verified)
    verified.set_defaults(act=_verify)


def _list(options: argparse.Namespace, formats: Formats) -> int:
    wanted = AuditFilter(
        text=options.person_words, kinds=tuple(options.kind), since=options.since, until=options.until
    )
    with unlocked(options) as office:
        page, catalogue = audit.read_audit(office, wanted), read_catalogue(office)
    for row in page.rows:
        print("\t".join(_cells(row, formats, lambda code: catalogue.desk_name(code, formats.language))))
    print(count_in_words(page, formats))
    return 0


def _cells(row: AuditRow, formats: Formats, desk_name: Any) -> list[str]:
    at = formats.dated_moment(row.at.astimezone(MOROCCO)) if row.at else "–"
    what = entry_in_words(row, formats, desk_name)
    return [at, row.desk, row.actor, what, about_in_words(row), row.reason]


def _verify(options: argparse.Namespace, formats: Formats) -> int:
    with unlocked(options) as office:
        found = audit.verify_audit(office, options.bundle)
    if not found.findings:
        print(whole_in_words(found, formats))
        print(root_in_words(found))
        return 0
    print(wrong_in_words())
    for finding in found.findings:
        print("\t".join((_place(finding), finding_in_words(finding.code))))
    print(advice(found))
    print(root_in_words(found))
    return 1


def _place(finding: Finding) -> str:
    """Whose operations, by number; a dash for what concerns the whole database."""
    first, last = finding.seqs
    return f"{finding.replica} {first}–{last}" if last else finding.replica or "–"
