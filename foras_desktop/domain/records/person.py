"""A person prepared for a voluntary return, with the case that is opened at registration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged, once


def _to_the_day(value: Mapping[str, Any]) -> bool:
    """A year alone, or an age that was guessed, tells nobody from others."""
    return value.get("birth_precision") not in ("year", "estimated")


@dataclass(frozen=True)
class Person:
    """One registered person. Codes are those of `domain.codes`; countries are ISO 3166 alpha-3."""

    entity: ClassVar[str] = "person"
    written_with: ClassVar[frozenset[Action]] = frozenset(
        {Action.REGISTER_PERSON, Action.CHANGE_PERSON, Action.IMPORT_REGISTER}
    )

    id: str
    desk: str | None = exchanged("which desk follows the case", group="case")
    case_number: str | None = exchanged(
        "names the case without naming the person", group="case", identifies=True
    )
    registered_on: date | None = exchanged("age and category are taken on this day", group="case")
    counsellor: str | None = exchanged("who follows the case", references="staff")
    family_name: str | None = exchanged("identity", group="name", identifies=True)
    given_names: str | None = exchanged("identity", group="name", identifies=True)
    known_as: str | None = exchanged("a name the person is called by", identifies=True)
    arabic_name: str | None = exchanged("Arabic papers", identifies=True)
    sex: str | None = exchanged("category and equal access")
    born_on: date | None = exchanged("age and category", group="birth", identifies=_to_the_day)
    birth_precision: str | None = exchanged("how much of the birth date is known", group="birth")
    nationality: str | None = exchanged("eligibility", group="nationality")
    second_nationality: str | None = exchanged("eligibility", group="second_nationality")
    country_of_return: str | None = exchanged("which information and session a person is given")
    phone: str | None = exchanged("calling before a session", group="phone", identifies=True)
    whatsapp: bool | None = exchanged("calling before a session", group="phone", identifies=True)
    email: str | None = exchanged("writing before a session", identifies=True)
    languages: tuple[str, ...] | None = exchanged("who can explain", group="languages", identifies=True)
    interpreter_needed: bool | None = exchanged("who can explain", group="languages", identifies=True)
    needs: tuple[str, ...] | None = exchanged("help asked for, by code", identifies=True)
    unaccompanied: bool | None = exchanged("protection of children", rank=once("unaccompanied"))
    planned_departure: date | None = exchanged("what fits before leaving")
    referral: str | None = exchanged("who sent the person here", identifies=True)
    remark: str | None = exchanged("what a counsellor must remember, sealed", sealed=True, identifies=True)
    register: str | None = exchanged("where it is known from", references="register_import", group="origin")
    register_sheet: str | None = exchanged("where it is known from", group="origin")
    register_row: int | None = exchanged("where it is known from", group="origin", identifies=True)
    erased_on: date | None = exchanged("that nothing more is kept", rank=once("erased_on"))
