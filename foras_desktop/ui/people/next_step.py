"""The next step of a person as one sentence, its reason, and the action that does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.training import days_of
from foras_desktop.domain.views import SessionCard
from foras_desktop.services.person_page import PersonPage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.training.words import module_title
from foras_desktop.ui.words import word


@dataclass(frozen=True)
class StepText:
    """What the card shows; an empty `action` has no button."""

    title: str
    reason: str
    action: str


def step_text(page: PersonPage, formats: Formats) -> StepText:
    """The card's words for `page.next_step`."""
    makers = {
        "record_consent": _record_consent,
        "book_session": _book_session,
        "plan_session": _plan_session,
        "attend_session": _attend_session,
        "mark_attendance": _mark_attendance,
        "give_brochure": _give_brochure,
        "enrol": _enrol,
        "attend_training": _attend_training,
        "all_done": _all_done,
    }
    return makers[page.next_step.kind](page, formats)


def _record_consent(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    kinds = formats.listed(word("consent", kind) for kind in page.next_step.missing)
    return StepText(
        translate("NextStep", "Record the missing consent"),
        translate("NextStep", "Still missing: {kinds}. Nothing can be booked before.").format(kinds=kinds),
        translate("NextStep", "Record the consent"),
    )


def _place_and_time(card: SessionCard, formats: Formats) -> dict[str, str]:
    session = card.session
    day = formats.weekday_day_month(session.held_on) if session.held_on else ""
    return {
        "countries": formats.countries(session.countries),
        "day": day,
        "hour": formats.hour(session.starts_at),
        "free": formats.number(card.free),
    }


def _book_session(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    card = page.next_step.session
    facts = _place_and_time(card, formats) if card else {}
    return StepText(
        translate("NextStep", "Book the session {countries}").format(**facts),
        translate("NextStep", "{day} at {hour}, free seats: {free}.").format(**facts),
        translate("NextStep", "Book this seat"),
    )


def _plan_session(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    country = formats.country(page.person.country_of_return)
    return StepText(
        translate("NextStep", "Plan an orientation session"),
        translate("NextStep", "No session for {country} has a free seat yet.").format(country=country),
        translate("NextStep", "Plan a session"),
    )


def _attend_session(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    card = page.next_step.session
    facts = _place_and_time(card, formats) if card else {}
    return StepText(
        translate("NextStep", "Come to the session {countries}").format(**facts),
        translate("NextStep", "Booked for {day} at {hour}.").format(**facts),
        translate("NextStep", "See the session"),
    )


def _mark_attendance(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    card = page.next_step.session
    facts = _place_and_time(card, formats) if card else {}
    return StepText(
        translate("NextStep", "Note who came to the session {countries}").format(**facts),
        translate("NextStep", "It was held on {day} at {hour}.").format(**facts),
        translate("NextStep", "Note who came"),
    )


def _give_brochure(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    country = formats.country(page.person.country_of_return)
    reason = translate("NextStep", "Oriented, and no brochure given yet.")
    stale = page.next_step.to_review
    if stale is not None and stale.sections:
        words = translate(
            "NextStep", "Oriented, and no brochure given yet. Sections to be verified: {number}; say so."
        )
        reason = words.format(number=formats.number(stale.sections))
    elif stale is not None:
        reason = translate("NextStep", "Oriented, and no brochure given yet. No sheet is published so far.")
    return StepText(
        translate("NextStep", "Hand out the brochure: {country}").format(country=country),
        reason,
        translate("NextStep", "Hand out the brochure"),
    )


def _cycle_facts(page: PersonPage, formats: Formats) -> dict[str, str]:
    cycle, step = page.next_step.cycle, page.next_step
    days = days_of(cycle) if cycle else ()
    return {
        "module": module_title(step.module, formats.language),
        "days": formats.interval(days[0], days[-1]) if days else "",
    }


def _enrol(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    facts = _cycle_facts(page, formats)
    return StepText(
        translate("NextStep", "Enrol in the training: {module}").format(**facts),
        translate("NextStep", "{days}: it ends before the departure, and a place is free.").format(**facts),
        translate("NextStep", "See the cycle"),
    )


def _attend_training(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    facts = _cycle_facts(page, formats)
    return StepText(
        translate("NextStep", "Come to the training: {module}").format(**facts),
        translate("NextStep", "Enrolled, {days}.").format(**facts),
        translate("NextStep", "See the cycle"),
    )


def _all_done(page: PersonPage, formats: Formats) -> StepText:
    translate = QCoreApplication.translate
    return StepText(
        translate("NextStep", "Nothing is open"),
        translate("NextStep", "Oriented, brochure given. The record is complete so far."),
        "",
    )
