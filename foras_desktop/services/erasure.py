"""Erasing a person's data: asking for it, saying no, doing it everywhere, and who has done it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.erasure import ON_REQUEST, TIME_PASSED
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import ErasureRequest, Person
from foras_desktop.domain.records.protection import DECLINED, DONE, OPEN
from foras_desktop.domain.views import PersonRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services import forgetting
from foras_desktop.services.dispatch import command, errand, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting
from foras_desktop.services.standing import require_own_voice
from foras_desktop.sync.erasing import receipts
from foras_desktop.sync.state import known_directory
from foras_desktop.sync.vouchers import Directory
from foras_desktop.sync.wire import Acknowledgement, decode


def _request_id(person_id: str) -> str:
    return derived_id(ErasureRequest.entity, person_id)


@dataclass(frozen=True)
class AskErasure:
    """A person wants their data erased, or the time they may be kept has passed (`domain.erasure`)."""

    person_id: str
    ground: str = ON_REQUEST


@command(Action.ASK_ERASURE)
def ask_erasure(work: UnitOfWork, office: Office, order: AskErasure) -> ErasureRequest:
    """Note that somebody's data are to be erased: the central office decides, and hears with the next bundle.

    UserError `person.erased`.
    """
    if order.ground not in (ON_REQUEST, TIME_PASSED):
        raise ValueError(order.ground)
    person = work.records.get(Person, order.person_id)
    if person.erased_on is not None:
        raise UserError("person.erased")
    known = work.records.find(ErasureRequest, _request_id(person.id))
    if known is not None and known.state == OPEN:
        return known
    request = ErasureRequest(
        id=_request_id(person.id),
        desk=office.desk,
        person=person.id,
        ground=order.ground,
        asked_on=today(office.clock),
        asked_by=office.actor.person_id,
        state=OPEN,
    )
    work.records.add(request)
    note(work, office, AuditKind.ERASURE_ASKED, about=(Person.entity, person.id), detail=order.ground)
    return request


@dataclass(frozen=True)
class DeclineErasure:
    """The law obliges the office to keep these data; why, as the person is told."""

    request_id: str
    reason: str


@command(Action.ERASE)
def decline_erasure(work: UnitOfWork, office: Office, order: DeclineErasure) -> ErasureRequest:
    """Say no, with the reason; UserError `erasure.reason_missing`, `erasure.answered`."""
    reason = clean_name(order.reason)
    if reason is None:
        raise UserError("erasure.reason_missing")
    request = work.records.get(ErasureRequest, order.request_id)
    if request.state != OPEN:
        raise UserError("erasure.answered")
    values = {"state": DECLINED, "answered_on": today(office.clock), "reason": reason}
    work.records.change(ErasureRequest, request.id, values)
    about = (Person.entity, request.person or "")
    note(work, office, AuditKind.ERASURE_DECLINED, about=about)
    return work.records.get(ErasureRequest, request.id)


@dataclass(frozen=True)
class Erase:
    """Whose data go, everywhere and for good."""

    person_id: str


@errand(Action.ERASE)
def erase_person(office: Office, order: Erase) -> tuple[bool, Changes]:
    """Erase a person's data here and, with the next bundles, everywhere; whether no copy is left here.

    Only the central office can (UserError `access.not_central_office`). An anonymous skeleton of what
    happened stays, so that figures stand. It cannot be undone. Besides: UserError `person.erased`,
    `identity.quarantined`; EnvironmentFault `disk.…` before anything was changed.
    """
    with office.unit_of_work() as work:
        require_own_voice(work, office)
        person = work.records.get(Person, order.person_id)
        if person.erased_on is not None:
            raise UserError("person.erased")
        forgetting.erase_all_of(work, office, person.id)
        for one in work.queries.people.everyone(person.id):
            _answer(work, office, one)
        work.touched("exchange")
        changes = work.commit()
    return forgetting.leave_no_copies(office), changes


def _answer(work: UnitOfWork, office: Office, person_id: str) -> None:
    request = work.records.find(ErasureRequest, _request_id(person_id))
    if request is not None and request.state == OPEN:
        values = {"state": DONE, "answered_on": today(office.clock), "reason": None}
        work.records.change(ErasureRequest, request.id, values)


# --- what is open, done, due ----------------------------------------------------------------------


@dataclass(frozen=True)
class RequestRow:
    """Somebody waits for an answer."""

    request: ErasureRequest
    name: str
    case_number: str
    asked_by: str


@dataclass(frozen=True)
class Receipt:
    """A computer of a desk, and when it said that it has erased; None while it has not."""

    desk: str
    replica: str
    at: datetime | None


@dataclass(frozen=True)
class ErasureRow:
    """One erasure, and which computers have answered."""

    person_id: str
    desk: str
    erased_on: date | None
    receipts: tuple[Receipt, ...]

    @property
    def is_everywhere(self) -> bool:
        return all(receipt.at is not None for receipt in self.receipts)


@dataclass(frozen=True)
class Protection:
    """What the page on data protection shows; `due` are those whose time has passed, longest first."""

    requests: tuple[RequestRow, ...]
    erasures: tuple[ErasureRow, ...]
    due: tuple[PersonRow, ...]
    retention_days: int


@query(Action.READ_PEOPLE)
def read_protection(view: ReadView, office: Office) -> Protection:
    """Requests that wait, erasures with their receipts, and whose data may be kept no longer."""
    days = setting(view, "retention_days")
    limit = today(office.clock) - timedelta(days=days)
    return Protection(
        requests=tuple(view.queries.protection.open_requests(RequestRow)),
        erasures=_erasures(view),
        due=tuple(view.queries.protection.due(limit)),
        retention_days=days,
    )


def _signed_receipts(view: ReadView, directory: Directory) -> dict[str, dict[str, datetime]]:
    """By person, the replicas whose newest signed word says that they have carried the erasure out, and when.

    A hub writes no entries: its word is its receipt.
    """
    in_order = receipts({one.subject: one.number for one in directory.erasures()})
    reach = {receipt: count for count, (_, receipt) in enumerate(in_order, start=1)}
    found: dict[str, dict[str, datetime]] = {person: {} for person, _ in in_order}
    for replica, (_, body, _) in view.queries.exchange.acknowledgements().items():
        said = decode(body, Acknowledgement)
        for person, _ in in_order[: reach.get(said.erased, 0)]:
            found[person][replica] = datetime.fromisoformat(said.made_at)
    return found


def _erasures(view: ReadView) -> tuple[ErasureRow, ...]:
    directory = known_directory(view.connection)
    if directory is None:
        return ()
    signed = _signed_receipts(view, directory)
    rows = []
    for voucher in directory.erasures():
        answered = {**signed[voucher.subject], **view.queries.protection.answered(voucher.subject)}
        person = view.records.find(Person, voucher.subject)
        receipts = tuple(
            Receipt(one.desk, one.subject, answered.get(one.subject)) for one in directory.active_replicas()
        )
        erased_on = person.erased_on if person else None
        rows.append(ErasureRow(voucher.subject, (person.desk if person else None) or "", erased_on, receipts))
    return tuple(sorted(rows, key=lambda row: (row.erased_on or date.min, row.person_id), reverse=True))
