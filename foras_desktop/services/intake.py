"""Registering a person: consent first, a draft that survives a power cut, the case number at the end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from foras_desktop.db.keys.sealing import seal
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.birth import check_birth
from foras_desktop.domain.case_number import make_case_number
from foras_desktop.domain.countries import STATELESS, is_country
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name, require_a_name
from foras_desktop.domain.phone import normalise_phone
from foras_desktop.domain.records import Consent, Person
from foras_desktop.domain.views import DraftRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services import escrow
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.office import Office

DRAFT_KIND = "intake"


@dataclass(frozen=True)
class GivenConsent:
    """A consent as the form has it; `given_by` names a guardian or a witness."""

    kind: str
    form: str = "written"
    given_on: date | None = None
    language: str | None = None
    given_by: str | None = None


@dataclass(frozen=True)
class RegisterPerson:
    """A finished intake form: countries are ISO alpha-3, languages and needs codes, the remark clear text."""

    consents: tuple[GivenConsent, ...]
    family_name: str | None = None
    given_names: str | None = None
    known_as: str | None = None
    arabic_name: str | None = None
    sex: str = "not_recorded"
    born_on: date | None = None
    birth_precision: str | None = None
    nationality: str | None = None
    second_nationality: str | None = None
    country_of_return: str | None = None
    phone: str | None = None
    whatsapp: bool = False
    email: str | None = None
    languages: tuple[str, ...] = ()
    interpreter_needed: bool = False
    needs: tuple[str, ...] = ()
    unaccompanied: bool = False
    planned_departure: date | None = None
    referral: str | None = None
    remark: str | None = field(default=None, repr=False)
    draft_id: str | None = None


@command(Action.REGISTER_PERSON)
def register_person(work: UnitOfWork, office: Office, order: RegisterPerson) -> Person:
    """Open a case. An unaccompanied child's further consents are asked for before anything is booked.

    Raises UserError `consent.…`, `name.…`, `birth.…`, `phone.…`, `country.…`, `email.…`, `departure.…`.
    """
    day = today(office.clock)
    if not any(consent.kind == "process" for consent in order.consents):
        raise UserError("consent.missing_process")
    person = _person(work, office, order, day)
    consents = [_consent(work, office, person, given, day) for given in order.consents]
    work.records.add(person)
    for consent in consents:
        work.records.add(consent)
    if order.draft_id:
        work.queries.people.drop_draft(order.draft_id)
        work.touched("draft")
    return person


def _person(work: UnitOfWork, office: Office, order: RegisterPerson, day: date) -> Person:
    names = {
        name: clean_name(getattr(order, name))
        for name in ("family_name", "given_names", "known_as", "arabic_name")
    }
    require_a_name(names["family_name"], names["given_names"])
    check_birth(order.born_on, day)
    for code in (order.nationality, order.second_nationality, order.country_of_return):
        check_country(code)
    if order.country_of_return is None and order.nationality is None:
        raise UserError("country.missing")
    return Person(
        id=work.new_id(),
        desk=office.desk,
        case_number=next_case_numbers(work, office.desk, day.year, 1)[0],
        registered_on=day,
        counsellor=office.actor.person_id,
        family_name=names["family_name"],
        given_names=names["given_names"],
        known_as=names["known_as"],
        arabic_name=names["arabic_name"],
        sex=order.sex,
        born_on=order.born_on,
        birth_precision=order.birth_precision if order.born_on else None,
        nationality=order.nationality,
        second_nationality=order.second_nationality,
        country_of_return=order.country_of_return or order.nationality,
        phone=normalise_phone(order.phone),
        whatsapp=order.whatsapp if order.phone else None,
        email=check_email(order.email),
        languages=order.languages or None,
        interpreter_needed=order.interpreter_needed or None,
        needs=order.needs or None,
        unaccompanied=order.unaccompanied,
        planned_departure=check_departure(order.planned_departure, day),
        referral=order.referral,
        remark=seal(order.remark, escrow.recipients(work, office)) if order.remark else None,
    )


def next_case_numbers(work: UnitOfWork, desk: str, year: int, count: int) -> list[str]:
    """So many further case numbers of a desk, for cases registered in that year."""
    tag = work.case_tag()
    numbers = work.next_numbers(f"case_number:{year}", count)
    return [make_case_number(desk, year, tag, number) for number in numbers]


def _consent(work: UnitOfWork, office: Office, person: Person, given: GivenConsent, day: date) -> Consent:
    given_on = given.given_on or day
    if given_on > day:
        raise UserError("consent.in_future")
    return Consent(
        id=work.new_id(),
        desk=office.desk,
        person=person.id,
        kind=given.kind,
        form=given.form,
        given_on=given_on,
        language=given.language,
        explained_by=office.actor.person_id,
        given_by=clean_name(given.given_by),
    )


def check_country(code: str | None) -> None:
    """Refuse what is no country (`country.unknown`); nothing chosen is no country chosen."""
    if code is not None and code != STATELESS and not is_country(code):
        raise UserError("country.unknown")


def check_email(text: str | None) -> str | None:
    """The address without blanks; UserError `email.not_an_address` where there is no @ between two words."""
    address = (text or "").strip()
    if not address:
        return None
    local, at, host = address.partition("@")
    if not (at and local and "." in host.strip(".")) or " " in address or len(address) > 254:
        raise UserError("email.not_an_address")
    return address


def check_departure(day: date | None, today_: date) -> date | None:
    """A departure can be planned from today on, within ten years."""
    if day is not None and day < today_:
        raise UserError("departure.in_the_past")
    if day is not None and day.year > today_.year + 10:
        raise UserError("departure.too_far")
    return day


# --- drafts ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class KeepDraft:
    """What is typed so far: field names to JSON values. Kept only once consent is recorded."""

    draft_id: str | None
    fields: Mapping[str, Any]


@command(Action.KEEP_DRAFT)
def keep_draft(work: UnitOfWork, office: Office, order: KeepDraft) -> DraftRow:
    """Keep an unfinished form, encrypted; UserError `consent.missing_process` before consent is recorded."""
    if not order.fields.get("consent_recorded"):
        raise UserError("consent.missing_process")
    body = json.dumps(dict(order.fields), ensure_ascii=False)
    draft = DraftRow(order.draft_id or work.new_id(), DRAFT_KIND, body, office.clock.now())
    work.queries.people.keep_draft(draft, office.actor.person_id)
    work.touched("draft")
    return draft


@command(Action.KEEP_DRAFT)
def drop_draft(work: UnitOfWork, office: Office, draft_id: str) -> None:
    """Forget an unfinished form."""
    work.queries.people.drop_draft(draft_id)
    work.touched("draft")


@query(Action.KEEP_DRAFT)
def read_drafts(view: ReadView, office: Office) -> list[DraftRow]:
    """The unfinished registrations of the person who is in, newest first."""
    drafts = view.queries.people.drafts(office.actor.person_id)
    return [draft for draft in drafts if draft.kind == DRAFT_KIND]
