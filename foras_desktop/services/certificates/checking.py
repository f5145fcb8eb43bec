"""Checking a certificate: by what its code carries, or by its number among the records here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.certificate_code import parse_certificate_number
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Certificate
from foras_desktop.domain.wall_time import MOROCCO, today
from foras_desktop.services.dispatch import query
from foras_desktop.services.office import Office
from foras_desktop.sync.certificate_proof import PREFIX, RevocationList, Verified, verify_certificate
from foras_desktop.sync.state import require_realm


@dataclass(frozen=True)
class Checked:
    """What a code proves, or the record that a number names; `known_on` is how old the list of those taken
    back is that was asked.
    """

    verified: Verified | None
    certificate: Certificate | None
    known_on: date


@query(Action.READ_TRAINING)
def check_certificate(view: ReadView, office: Office, text: str) -> Checked:
    """The text of a QR code, a number or a check code, typed or pasted.

    A number or a check code is looked up in the records here and convinces nobody else (decisions.md 23).
    UserError `certificate.not_one`, `certificate.forged`, `certificate.other_project`, `certificate.unknown`.
    """
    revoked = revocations_known(view, today(office.clock))
    typed = text.strip()
    if typed.upper().startswith(PREFIX):
        verified = verify_certificate(typed, require_realm(view.connection), revoked)
        return Checked(verified, _by_number(view, str(verified.facts.number)), revoked.known_on)
    number = parse_certificate_number(typed)
    found = _by_number(view, str(number)) if number else _by_code(view, typed)
    if found is None:
        raise UserError("certificate.unknown")
    return Checked(None, found, revoked.known_on)


def revocations_known(view: ReadView, day: date) -> RevocationList:
    """The certificates taken back as far as they are known here: as of the newest stick that was read."""
    taken_back = [one for one in view.records.where(Certificate) if one.revoked_on and one.number]
    heard = [at for at, direction, *_ in view.queries.exchange.history() if direction == "read"]
    newest: datetime | None = max(heard, default=None)
    known_on = newest.astimezone(MOROCCO).date() if newest else day
    return RevocationList(known_on, frozenset(one.number for one in taken_back if one.number))


def _by_number(view: ReadView, number: str) -> Certificate | None:
    return next(iter(view.records.where(Certificate, number=number)), None)


def _by_code(view: ReadView, typed: str) -> Certificate | None:
    """By the twelve characters beside the code, however they are grouped."""
    plain = "".join(char for char in typed.upper() if char.isalnum())
    code = "-".join(plain[at : at + 4] for at in range(0, 12, 4))
    return next(iter(view.records.where(Certificate, check_code=code)), None) if len(plain) == 12 else None
