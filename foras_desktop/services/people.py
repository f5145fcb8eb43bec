"""Finding people, opening a record, changing it, recording and withdrawing consents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.birth import check_birth
from foras_desktop.domain.clock import Clock
from foras_desktop.domain.consent import require_not_erased
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name, require_a_name
from foras_desktop.domain.phone import normalise_phone
from foras_desktop.domain.records import (
    Consent,
    Enrolment,
    Person,
)
from foras_desktop.domain.training import DEPARTURE, first_possible_departure, last_day_of
from foras_desktop.domain.views import PersonRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.intake import check_country, check_departure, check_email
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.training.progress import cut_short


@query(Action.READ_PEOPLE)
def find_people(
    view: ReadView, office: Office, text: str = "", desk: str | None = None, limit: int = 20_000
) -> list[PersonRow]:
    """People whose name, case number or phone match what is typed, by family name."""
    return view.queries.people.search(text, desk, limit)


@query(Action.READ_PEOPLE)
def count_people(view: ReadView, office: Office) -> int:
    """How many people are registered, at all desks."""
    return view.queries.people.total()


def consents_of(view: ReadView, person_id: str) -> list[Consent]:
    """The consents of a person, on whichever of their joined records they were given."""
    everyone = view.queries.people.everyone(person_id)
    return [consent for one in everyone for consent in view.records.where(Consent, person=one)]


# --- changing -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ChangePerson:
    """The fields a form changed, by name, with the heads it was loaded from.

    `override_reason`: why a desk lead lets someone leave before the end of a module they are in.
    """

    person_id: str
    values: Mapping[str, Any]
    seen: Mapping[str, tuple[str, ...]]
    override_reason: str | None = None


_CHECKS: Mapping[str, Any] = {
    "family_name": clean_name,
    "given_names": clean_name,
    "known_as": clean_name,
    "arabic_name": clean_name,
    "phone": normalise_phone,
    "email": check_email,
}
_CHANGEABLE = frozenset(_CHECKS) | {
    "sex",
    "born_on",
    "birth_precision",
    "nationality",
    "second_nationality",
    "country_of_return",
    "whatsapp",
    "languages",
    "interpreter_needed",
    "needs",
    "unaccompanied",
    "planned_departure",
    "referral",
}


def _past_the_guard(order: ChangePerson) -> Action | None:
    return Action.OVERRIDE_TRAINING if order.override_reason else None


@command(Action.CHANGE_PERSON, also=_past_the_guard)
def change_person(work: UnitOfWork, office: Office, order: ChangePerson) -> Person:
    """Change some fields of a record; each is checked as at intake.

    UserError `training.departure_cuts` for a departure before the end of a module someone is in.
    """
    person = work.records.get(Person, order.person_id)
    require_not_erased(person)
    values = checked_values(person, order.values, office.clock)
    departure = values.get("planned_departure")
    if departure is not None and departure != person.planned_departure:
        _guard_departure(work, office, person, departure, clean_name(order.override_reason))
    work.records.change(Person, order.person_id, values, order.seen)
    return work.records.get(Person, order.person_id)


def _guard_departure(
    work: UnitOfWork, office: Office, person: Person, departure: date, reason: str | None
) -> None:
    """Refuse a departure that cuts a module short, or note on each enrolment why a lead went past that."""
    cut = cut_short(work, today(office.clock), person.id, departure)
    if cut and reason is None:
        last = max(filter(None, (last_day_of(cycle) for _, cycle in cut)))
        raise UserError("training.departure_cuts", possible=first_possible_departure(last))
    if cut:
        about = (Person.entity, person.id)
        note(work, office, AuditKind.OVERRIDDEN, about=about, detail=DEPARTURE)
    for enrolment, _ in cut:
        overrode = tuple(sorted({*(enrolment.overrode or ()), DEPARTURE}))
        values = {"overrode": overrode, "override_reason": reason}
        work.records.change(Enrolment, enrolment.id, values)


def checked_values(person: Person, given: Mapping[str, Any], clock: Clock) -> dict[str, Any]:
    """New values for some of a person's fields, as they may be stored; UserError for what may not."""
    if unknown := set(given) - _CHANGEABLE:
        raise ValueError(sorted(unknown))
    values = {name: _CHECKS[name](value) if name in _CHECKS else value for name, value in given.items()}
    day = today(clock)
    check_birth(values.get("born_on"), day)
    for name in ("nationality", "second_nationality", "country_of_return"):
        check_country(values.get(name))
    if "country_of_return" in values and values["country_of_return"] is None:
        raise UserError("country.missing")
    if values.get("planned_departure") != person.planned_departure:
        check_departure(values.get("planned_departure"), day)
    require_a_name(
        values.get("family_name", person.family_name), values.get("given_names", person.given_names)
    )
    return values


@dataclass(frozen=True)
class RecordConsent:
    """A consent given after registration."""

    person_id: str
    kind: str
    form: str
    language: str | None = None
    given_by: str | None = None


@command(Action.RECORD_CONSENT)
def record_consent(work: UnitOfWork, office: Office, order: RecordConsent) -> Consent:
    """Record that a consent was given today; UserError `consent.guardian_unnamed`, `person.erased`."""
    person = work.records.get(Person, order.person_id)
    require_not_erased(person)
    given_by = clean_name(order.given_by)
    if order.kind == "guardian" and given_by is None:
        raise UserError("consent.guardian_unnamed")
    consent = Consent(
        id=work.new_id(),
        desk=person.desk,
        person=person.id,
        kind=order.kind,
        form=order.form,
        given_on=today(office.clock),
        language=order.language,
        explained_by=office.actor.person_id,
        given_by=given_by,
    )
    work.records.add(consent)
    return consent


@command(Action.RECORD_CONSENT)
def withdraw_consent(work: UnitOfWork, office: Office, consent_id: str) -> Consent:
    """Withdraw a consent: one act, at once, and never undone (a new consent can be given)."""
    consent = work.records.get(Consent, consent_id)
    if consent.withdrawn_on is None:
        work.records.change(Consent, consent_id, {"withdrawn_on": today(office.clock)})
        about = (Person.entity, consent.person) if consent.person else None
        note(work, office, AuditKind.CONSENT_WITHDRAWN, about=about, detail=consent.kind)
    return work.records.get(Consent, consent_id)
