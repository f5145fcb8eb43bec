"""A person's record as it is shown: history, what comes next, and the sealed remark on request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from foras_desktop.db.record_store import Loaded
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.category import category_of
from foras_desktop.domain.codes import ATTENDED
from foras_desktop.domain.consent import consents_in_force, missing_consents, require_not_erased
from foras_desktop.domain.orientation import moment
from foras_desktop.domain.records import (
    Consent,
    ErasureRequest,
    Handout,
    Module,
    OrientationSession,
    Person,
    RegisterImport,
    Seat,
    Sheet,
    StaffMember,
    TrainingCycle,
)
from foras_desktop.domain.sameness import filled
from foras_desktop.domain.views import SessionCard, TimelineEntry, ToReview
from foras_desktop.domain.wall_time import local_now, today
from foras_desktop.services import escrow
from foras_desktop.services.departures import departure_moves
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.people import consents_of
from foras_desktop.services.reference import setting
from foras_desktop.services.retention import require_here
from foras_desktop.services.training.of_person import Training, training_of


@dataclass(frozen=True)
class NextStep:
    """What to do next for a person, and why. `kind` names the sentence; `session` and `cycle` are those it
    speaks of.
    """

    kind: str
    missing: tuple[str, ...] = ()
    session: SessionCard | None = None
    cycle: TrainingCycle | None = None
    module: Module | None = None
    to_review: ToReview | None = None
    """What is to be verified of the sheet that the step would hand out."""


@dataclass(frozen=True)
class PersonPage:
    """Everything the record page shows."""

    loaded: Loaded[Person]
    category: str
    counsellor_name: str
    consents: tuple[Consent, ...]
    in_force: frozenset[str]
    next_step: NextStep
    oriented_on: date | None
    timeline: tuple[TimelineEntry, ...]
    days_until_departure: int
    joined: tuple[Person, ...] = ()
    """The other records that were said to be of the same person."""
    trained_on: date | None = None
    erasure: ErasureRequest | None = None
    """What was asked about the person's own data, and how it was answered."""

    @property
    def person(self) -> Person:
        return self.loaded.record


@query(Action.READ_PEOPLE)
def open_person(view: ReadView, office: Office, person_id: str) -> PersonPage:
    """A person's record with its history and next step.

    UserError `record.unknown`, `person.erased`, `person.let_go` where this desk let go of who it is.

    Of records joined in one person the first is shown, with everything that hangs on the others.
    """
    everyone = view.queries.people.everyone(person_id)
    first = view.records.load(Person, everyone[0])
    joined = tuple(view.records.get(Person, one) for one in everyone[1:])
    person = filled(first.record, joined)
    require_not_erased(person)
    require_here(view, everyone)
    loaded = replace(first, record=person)
    consents = tuple(consents_of(view, person_id))
    seats = sorted((pair for one in everyone for pair in _seats(view, one)), key=_begins)
    given = [handout for one in everyone for handout in view.records.where(Handout, person=one)]
    handouts = [handout for handout in given if not handout.voided]
    attended = sorted(session.held_on for seat, session in seats if _came(seat) and session.held_on)
    training = training_of(view, person, everyone, today(office.clock))
    return PersonPage(
        loaded=loaded,
        category=category_of(person, setting(view, "majority")),
        counsellor_name=_staff_name(view, person.counsellor),
        consents=consents,
        in_force=consents_in_force(consents),
        next_step=_next_step(view, office, person, consents, seats, handouts, training),
        oriented_on=attended[0] if attended else None,
        timeline=_timeline(view, person, everyone, consents, seats, handouts, training),
        days_until_departure=setting(view, "days_until_departure"),
        joined=joined,
        trained_on=training.trained_on,
        erasure=_erasure_of(view, everyone),
    )


def _erasure_of(view: ReadView, everyone: Sequence[str]) -> ErasureRequest | None:
    """The request that was made last about any of a person's records."""
    made = [one for person in everyone for one in view.records.where(ErasureRequest, person=person)]
    return max(made, key=lambda one: (one.asked_on or date.min, one.id), default=None)


def _came(seat: Seat) -> bool:
    return seat.attendance in ATTENDED


def _staff_name(view: ReadView, person_id: str | None) -> str:
    found = view.records.find(StaffMember, person_id) if person_id else None
    return (found.name or "") if found else ""


def _seats(view: ReadView, person_id: str) -> list[tuple[Seat, OrientationSession]]:
    """The seats of one record that count, each with its session."""
    pairs = []
    for seat in view.records.where(Seat, person=person_id, state="booked"):
        session = view.records.find(OrientationSession, seat.session) if seat.session else None
        if session is not None and session.held_on is not None and session.status != "cancelled":
            pairs.append((seat, session))
    return pairs


def _begins(pair: tuple[Seat, OrientationSession]) -> tuple[date, str]:
    return pair[1].held_on or date.min, str(pair[1].starts_at)


def _next_step(
    view: ReadView,
    office: Office,
    person: Person,
    consents: tuple[Consent, ...],
    seats: list[tuple[Seat, OrientationSession]],
    handouts: list[Handout],
    training: Training,
) -> NextStep:
    missing = missing_consents(person, consents)
    if missing:
        return NextStep("record_consent", missing=missing)
    if not any(_came(seat) for seat, _ in seats):
        waiting = [session for seat, session in seats if not seat.attendance]
        if waiting:
            start = moment(waiting[-1], waiting[-1].starts_at)
            has_begun = start is not None and start <= office.clock.now()
            kind = "mark_attendance" if has_begun else "attend_session"
            return NextStep(kind, session=view.queries.sessions.card(waiting[-1]))
        upcoming = view.queries.sessions.upcoming_for(person.country_of_return or "", local_now(office.clock))
        if upcoming:
            return NextStep("book_session", session=upcoming[0])
        return NextStep("plan_session")
    if not handouts:
        home = (person.country_of_return,) if person.country_of_return else ()
        stale = view.queries.information.to_review(home, local_now(office.clock).date())
        return NextStep("give_brochure", to_review=stale[0] if stale else None)
    return _next_training(training, today(office.clock))


def _next_training(training: Training, day: date) -> NextStep:
    """The cycle someone is in, or one that fits before they leave."""
    current = next((one for one in training.attended if one.days and one.days[-1] >= day), None)
    if current is not None:
        return NextStep("attend_training", cycle=current.cycle, module=current.module)
    if training.fits is not None:
        return NextStep("enrol", cycle=training.fits, module=training.fits_module)
    return NextStep("all_done")


def _timeline(
    view: ReadView,
    person: Person,
    everyone: Sequence[str],
    consents: tuple[Consent, ...],
    seats: list[tuple[Seat, OrientationSession]],
    handouts: list[Handout],
    training: Training,
) -> tuple[TimelineEntry, ...]:
    entries = []
    if person.registered_on is not None:
        details: dict[str, object] = {
            "by": _staff_name(view, person.counsellor),
            "desk": person.desk or "",
            **_origin(view, person),
        }
        entries.append(TimelineEntry(person.registered_on, "registered", details))
    for consent in consents:
        entries += _consent_entries(view, consent)
    for seat, session in seats:
        if session.held_on is not None:
            facts = {"countries": session.countries, "starts_at": session.starts_at, "room": session.room}
            kind = f"session_{seat.attendance}" if seat.attendance else "session_booked"
            entries.append(TimelineEntry(session.held_on, kind, facts))
    for handout in handouts:
        entries += _handout_entries(view, handout)
    entries += _training_entries(training)
    for move in departure_moves(view, everyone):
        moved = {"leaves": move.leaves, "before": move.before, "by": _staff_name(view, move.author)}
        entries.append(TimelineEntry(move.on, "departure_moved", moved))
    entries.reverse()  # within a day too, what came last stands first
    return tuple(sorted(entries, key=lambda entry: entry.on, reverse=True))


def _origin(view: ReadView, person: Person) -> dict[str, object]:
    """The register that a person was brought in with, and where they stand in it."""
    lot = view.records.find(RegisterImport, person.register) if person.register else None
    if lot is None:
        return {}
    return {"register": lot.file_name, "sheet": person.register_sheet, "row": person.register_row}


def _consent_entries(view: ReadView, consent: Consent) -> list[TimelineEntry]:
    facts = {
        "kind": consent.kind,
        "form": consent.form,
        "language": consent.language,
        "by": _staff_name(view, consent.explained_by),
    }
    entries = []
    if consent.given_on is not None:
        entries.append(TimelineEntry(consent.given_on, "consent_given", facts))
    if consent.withdrawn_on is not None:
        entries.append(TimelineEntry(consent.withdrawn_on, "consent_withdrawn", facts))
    return entries


def _training_entries(training: Training) -> list[TimelineEntry]:
    """Each cycle on its first day, with how far it went; each certificate on its day of issue."""
    entries = []
    for one in training.attended:
        if one.days and one.module is not None:
            facts = {"module": one.module, "last": one.days[-1], "completion": one.completion}
            entries.append(TimelineEntry(one.days[0], "training", facts))
    for certificate in training.certificates:
        if certificate.issued_on is not None:
            number = {"number": certificate.number}
            entries.append(TimelineEntry(certificate.issued_on, "certificate_issued", number))
    return entries


def _handout_entries(view: ReadView, handout: Handout) -> list[TimelineEntry]:
    sheet = view.records.find(Sheet, handout.sheet) if handout.sheet else None
    if sheet is None or handout.given_on is None:
        return []
    facts = {
        "country": sheet.country,
        "version": sheet.version,
        "language": handout.language,
        "occasion": handout.occasion,
    }
    return [TimelineEntry(handout.given_on, "brochure_given", facts)]


@command(Action.READ_SEALED)
def read_remark(work: UnitOfWork, office: Office, person_id: str) -> str:
    """The sealed remark in clear, once it is noted that it was read.

    UserError `access.not_a_holder` for anyone it was not sealed to, `access.refused` for a child's where one
    is not trusted with that, `access.read_only`.
    """
    person = work.records.get(Person, person_id)
    if not person.remark:
        return ""
    remark, by_escrow = escrow.open_about(work, office, person, person.remark)
    detail = "remark_by_escrow" if by_escrow else "remark"
    note(work, office, AuditKind.SEALED_READ, about=(Person.entity, person_id), detail=detail)
    return remark
