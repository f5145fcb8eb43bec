"""Issues certificates to those who completed a module, and takes them back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.certificate_code import (
    CertifiedFacts,
    check_code,
    initials_of,
    make_certificate_number,
    parse_certificate_number,
)
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name, in_record
from foras_desktop.domain.records import Certificate, Module, TrainingCycle
from foras_desktop.domain.training import days_of
from foras_desktop.domain.views import EnrolmentRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.training.cycles import require_planned
from foras_desktop.services.training.progress import completion_of
from foras_desktop.sync.certificate_proof import prove_certificate
from foras_desktop.sync.state import require_realm
from foras_desktop.sync.vouchers import Realm
from foras_desktop.sync.wire import Signed


@dataclass(frozen=True)
class IssueCertificates:
    """For these people of a cycle; the names of the two who sign (empty: the trainers, and who issues)."""

    cycle_id: str
    person_ids: tuple[str, ...]
    trainer: str = ""
    lead: str = ""


@command(Action.ISSUE_CERTIFICATE)
def issue_certificates(work: UnitOfWork, office: Office, order: IssueCertificates) -> tuple[Certificate, ...]:
    """One for each who completed the cycle and holds none for it yet: all of them, or none.

    Raises UserError `certificate.not_completed`, `certificate.issued_already`, `training.cancelled`,
    `exchange.not_introduced`, `certificate.not_vouched` where the central office has not vouched for this
    computer: nobody could check what it signs.
    """
    cycle = work.records.get(TrainingCycle, order.cycle_id)
    require_planned(cycle)
    rows = {row.person_id: row for row in work.queries.training.enrolled(cycle.id)}
    issuing = _Issuing(work, office, cycle, order)
    return tuple(issuing.issue(rows.get(person)) for person in order.person_ids)


class _Issuing:
    """What all certificates of one order have in common."""

    def __init__(
        self, work: UnitOfWork, office: Office, cycle: TrainingCycle, order: IssueCertificates
    ) -> None:
        self._work = work
        self._office = office
        self._cycle = cycle
        self._order = order
        self._module = work.records.get(Module, cycle.module or "")
        self._day = today(office.clock)
        self._days = days_of(cycle)
        self._realm: Realm = require_realm(work.connection)
        self._voucher = _own_voucher(work, office, self._realm)

    def issue(self, row: EnrolmentRow | None) -> Certificate:
        """For one of those enrolled."""
        if row is None:
            raise UserError("certificate.not_completed")
        marks = self._work.queries.training.marks([row.enrolment_id])[row.enrolment_id]
        done = completion_of(self._work, self._cycle, marks)
        if not done.is_acquired:
            raise UserError("certificate.not_completed")
        everyone = self._work.queries.people.everyone(row.person_id)
        held = self._work.queries.training.certified(everyone)
        if any(one.cycle == self._cycle.id for one in held):
            raise UserError("certificate.issued_already")
        certificate = self._made(row, done.present)
        self._work.records.add(certificate)
        return certificate

    def _made(self, row: EnrolmentRow, half_days: int) -> Certificate:
        name = in_record(row.family_name, row.given_names)
        facts = self._facts(name)
        keys = self._office.credentials.replica_keys
        return Certificate(
            id=self._work.new_id(),
            desk=self._office.desk,
            number=str(facts.number),
            person=row.person_id,
            cycle=self._cycle.id,
            module=self._module.id,
            holder_latin=name,
            holder_arabic=row.arabic_name or None,
            first_day=facts.first_day,
            last_day=facts.last_day,
            half_days=half_days,
            city=self._cycle.city,
            partner=self._cycle.partner,
            trainer=clean_name(self._order.trainer) or self._cycle.trainers,
            lead=clean_name(self._order.lead) or self._office.actor.name,
            issued_on=self._day,
            issued_by=self._office.actor.person_id,
            check_code=check_code(facts),
            proof=prove_certificate(facts, keys, self._voucher, self._realm),
        )

    def _facts(self, name: str) -> CertifiedFacts:
        running = self._work.next_number(f"certificate:{self._day.year}")
        text = make_certificate_number(
            self._office.desk, self._module.code or "", self._day.year, self._work.case_tag(), running
        )
        number = parse_certificate_number(text)
        if number is None:
            raise ValueError(text)
        return CertifiedFacts(initials_of(name), number, self._days[0], self._days[-1], self._day)


def _own_voucher(work: UnitOfWork, office: Office, realm: Realm) -> Signed:
    """The root key's word about this computer."""
    own = office.credentials.replica_keys.replica
    found: dict[int, Signed] = {}
    for body, signature in work.queries.exchange.vouchers():
        signed = Signed(body, signature)
        voucher = realm.check(signed)
        if (voucher.kind, voucher.subject) == ("replica", own):
            found[voucher.number] = signed
    if not found:
        raise UserError("certificate.not_vouched")
    return found[max(found)]


@dataclass(frozen=True)
class Revoke:
    """A certificate that no longer holds, and why."""

    certificate_id: str
    reason: str


@command(Action.REVOKE_CERTIFICATE)
def revoke_certificate(work: UnitOfWork, office: Office, order: Revoke) -> Certificate:
    """Take a certificate back, for good; it goes on the list that verifiers know.

    UserError `certificate.reason_missing`, `certificate.revoked_already`.
    """
    reason = clean_name(order.reason)
    if reason is None:
        raise UserError("certificate.reason_missing")
    return take_back(work, office, order.certificate_id, reason)


def take_back(work: UnitOfWork, office: Office, certificate_id: str, reason: str) -> Certificate:
    """Write that a certificate no longer holds; UserError `certificate.revoked_already`."""
    if work.records.get(Certificate, certificate_id).revoked_on is not None:
        raise UserError("certificate.revoked_already")
    values = {
        "revoked_on": today(office.clock),
        "revoked_by": office.actor.person_id,
        "revoke_reason": reason,
    }
    work.records.change(Certificate, certificate_id, values)
    about = (Certificate.entity, certificate_id)
    note(work, office, AuditKind.CERTIFICATE_REVOKED, about=about)
    return work.records.get(Certificate, certificate_id)


@command(Action.READ_TRAINING)
def note_printed(work: UnitOfWork, office: Office, certificate_ids: tuple[str, ...]) -> int:
    """Note that these left on paper: every further print of one is a duplicate. How many are new."""
    return _note_left(work, office, AuditKind.PRINTED, certificate_ids)


@command(Action.READ_TRAINING)
def note_saved(work: UnitOfWork, office: Office, certificate_ids: tuple[str, ...]) -> int:
    """The same of a file that whoever has it can print."""
    return _note_left(work, office, AuditKind.EXPORTED, certificate_ids)


def _note_left(work: UnitOfWork, office: Office, kind: AuditKind, certificate_ids: tuple[str, ...]) -> int:
    """Who only reads is noted like anyone; that a certificate was given out is for those who issue to say."""
    about = (Certificate.entity, certificate_ids[0]) if len(certificate_ids) == 1 else None
    note(work, office, kind, about=about, detail="certificates", count=len(certificate_ids))
    if not office.actor.may(Action.ISSUE_CERTIFICATE):
        return 0
    new = 0
    for one in certificate_ids:
        if work.records.get(Certificate, one).printed_on is None:
            work.records.change(Certificate, one, {"printed_on": _day(office)})
            new += 1
    return new


def _day(office: Office) -> date:
    return today(office.clock)
