"""`foras-desktop verify TEXT…`: does a certificate's code hold, and what does it say? No network needed."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from foras_desktop.cli.unlocking import add_options, unlocked
from foras_desktop.db.files import require_possible
from foras_desktop.domain.certificate_code import check_code, parse_certificate_number
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.wall_time import today
from foras_desktop.services.certificates.checking import revocations_known
from foras_desktop.sync.certificate_proof import PREFIX, RevocationList, Verified, verify_certificate
from foras_desktop.sync.state import require_realm
from foras_desktop.sync.vouchers import Realm
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.sentences import sentence_of

_LONGEST_FILE = 1_000_000  # characters


def add_commands(commands: Any) -> None:
    parser = commands.add_parser("verify", help="certificates, by the text of their QR code")
    parser.add_argument("code", nargs="+", help="the text, or a file with one text a line")
    parser.add_argument("--root", type=_root_key, help="the project's public root key, in hex")
    parser.add_argument("--realm", help="the project's id, which stands beside its root key")
    parser.add_argument("--revoked", type=Path, help="a file: its day, then a number a line")
    add_options(parser)
    parser.set_defaults(act=_verify, parser=parser)


def _root_key(text: str) -> str:
    if re.fullmatch("[0-9a-f]{64}", text.lower()) is None:
        raise argparse.ArgumentTypeError("64 hexadecimal digits are wanted")
    return text.lower()


def _verify(options: argparse.Namespace, formats: Formats) -> int:
    if (options.root is None) != (options.realm is None):
        options.parser.error("--root and --realm go together")
    codes = [code for given in options.code for code in _codes(given)]
    realm, revocations = _known(options)
    held = [_tell(code, realm, revocations, formats) for code in codes]
    return 0 if held and all(held) else 1


def _known(options: argparse.Namespace) -> tuple[Realm, RevocationList | None]:
    """The realm and the list named on the command line; otherwise what the database here knows of both."""
    listed = _revocations(options.revoked) if options.revoked else None
    if options.root is not None:
        return Realm(options.realm, practice=False, root=options.root), listed
    with unlocked(options) as office, office.read_view() as view:
        known = listed or revocations_known(view, today(office.clock))
        return require_realm(view.connection), known


def _codes(given: str) -> list[str]:
    if given.startswith(PREFIX) or not _is_file(given):
        return [given]
    return [line for line in _read(Path(given)).splitlines() if line.strip()]


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):  # too long for a name, or with a zero in it
        return False


def _read(path: Path) -> str:
    require_possible(path)
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LONGEST_FILE)
    except OSError:
        raise EnvironmentFault("certificate.cannot_read") from None


def _revocations(path: Path) -> RevocationList:
    """The list in a file. Raises UserError `certificate.no_list` for a line that is no day or number."""
    first, *rest = [line.strip() for line in _read(path).splitlines() if line.strip()] or [""]
    numbers = [parse_certificate_number(line) for line in rest]
    try:
        known_on = date.fromisoformat(first)
    except ValueError:
        raise UserError("certificate.no_list") from None
    if None in numbers:
        raise UserError("certificate.no_list")
    return RevocationList(known_on, frozenset(map(str, numbers)))


def _tell(code: str, realm: Realm, revocations: RevocationList | None, formats: Formats) -> bool:
    """Say what becomes of one code; whether it holds and was not taken back."""
    try:
        verified = verify_certificate(code, realm, revocations)
    except UserError as refusal:
        print(sentence_of(refusal, formats), file=sys.stderr)
        return False
    for line in explain(verified, formats):
        print(line)
    return not verified.revoked


def explain(verified: Verified, formats: Formats) -> list[str]:
    """What the certificate says, in sentences, and how far that may be relied on."""
    translate, facts = QCoreApplication.translate, verified.facts
    lines = [
        translate("CommandLine", "The certificate {number} holds. Desk: {desk}").format(
            number=_as_is(str(facts.number), formats), desk=facts.number.desk
        ),
        translate("CommandLine", "Initials of the holder: {initials}").format(initials=facts.initials),
        translate("CommandLine", "Module {module}, {days}").format(
            module=_as_is(facts.module, formats), days=formats.interval(facts.first_day, facts.last_day)
        ),
        translate("CommandLine", "Issued on {day}").format(day=formats.day(facts.issued_on)),
        translate("CommandLine", "Check code that stands beside it: {code}").format(
            code=_as_is(check_code(facts), formats)
        ),
        _standing(verified, formats),
    ]
    if verified.practice:
        lines.append(translate("CommandLine", "It was made for practice and proves nothing."))
    return lines


def _as_is(code: str, formats: Formats) -> str:
    """A number or a code, kept from left to right inside Arabic."""
    return ltr(code) if formats.language == "ar" else code


def _standing(verified: Verified, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if verified.known_on is None:
        return translate("CommandLine", "No list of revoked certificates is known here.")
    if verified.revoked:
        text = translate("CommandLine", "It was revoked: it is on the list of {day}.")
    else:
        text = translate("CommandLine", "It is not among the certificates revoked up to {day}.")
    return text.format(day=formats.day(verified.known_on))
