"""The words of the inbox for training: what a broken rule is called, how it came about, what mends it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain import training_after_merge as rules
from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.services.review.training_proposals import (
    Postpone,
    TakeBack,
    TakeElsewhere,
    TrainingProposal,
)
from foras_desktop.services.training.reading import CycleCard
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.training.words import module_title
from foras_desktop.ui.words import word

translate = QCoreApplication.translate

TITLES: Mapping[str, Any] = {
    rules.CYCLE_SEATS: QT_TRANSLATE_NOOP("Review", "More people than places in a cycle"),
    rules.CYCLES_AT_ONCE: QT_TRANSLATE_NOOP("Review", "One person, two cycles on a day"),
    rules.DEPARTURE_IN_MODULE: QT_TRANSLATE_NOOP("Review", "Departure before the end of a module"),
    rules.PREREQUISITE_MISSING: QT_TRANSLATE_NOOP("Review", "Enrolled without the modules before"),
    rules.TRAINING_CONSENT: QT_TRANSLATE_NOOP("Review", "Enrolled without consent"),
    rules.CERTIFICATE_TWICE: QT_TRANSLATE_NOOP("Review", "A certificate issued twice"),
}
ICONS: Mapping[str, str] = {
    rules.CYCLE_SEATS: "users",
    rules.CYCLES_AT_ONCE: "calendar-days",
    rules.DEPARTURE_IN_MODULE: "plane-takeoff",
    rules.PREREQUISITE_MISSING: "graduation-cap",
    rules.TRAINING_CONSENT: "file-badge",
    rules.CERTIFICATE_TWICE: "award",
}
HOW: Mapping[str, Any] = {
    rules.CYCLE_SEATS: QT_TRANSLATE_NOOP(
        "Review",
        "Two desks gave the last places away (people: {booked}, places: {capacity}). Nobody was removed.",
    ),
    rules.CYCLES_AT_ONCE: QT_TRANSLATE_NOOP(
        "Review",
        "This person has two places on {days}. Both are kept until someone chooses.",
    ),
    rules.DEPARTURE_IN_MODULE: QT_TRANSLATE_NOOP(
        "Review",
        "The departure is planned for {leaves}, and the module ends on {ends}. Someone enrolled must be able "
        "to finish before leaving.",
    ),
    rules.PREREQUISITE_MISSING: QT_TRANSLATE_NOOP(
        "Review",
        "This module asks for others before it that are not completed: {codes}. Nobody was removed.",
    ),
    rules.TRAINING_CONSENT: QT_TRANSLATE_NOOP(
        "Review",
        "This person is enrolled, and a consent that it needs is lacking: {missing}. Record the consent, or "
        "give the place back.",
    ),
    rules.CERTIFICATE_TWICE: QT_TRANSLATE_NOOP(
        "Review",
        "Two desks issued a certificate of the same cycle: {numbers}. Both hold until one is taken back.",
    ),
}


def how_training(item: InboxItem, formats: Formats) -> str:
    """One or two sentences: what happened, that nothing is lost, what to do."""
    booked, _, capacity = item.detail.partition("/")
    codes = [code for code in item.detail.split(",") if code]
    days = rules.shared_days_of(item.detail)
    missing = (word("consent", code) for code in codes) if item.rule == rules.TRAINING_CONSENT else ()
    return str(translate("Review", HOW[item.rule])).format(
        booked=booked,
        capacity=capacity,
        codes=formats.listed(codes),
        missing=formats.listed(missing),
        numbers=formats.listed(map(ltr, codes)),
        days=formats.listed(formats.weekday_day_month(day) for day in days),
        leaves=formats.weekday_day_month(days[0]) if days else "",
        ends=formats.weekday_day_month(days[-1]) if days else "",
    )


def cycle_words(card: CycleCard, formats: Formats) -> str:
    """Développement personnel · 8–22 nov. 2021"""
    days = formats.interval(card.days[0], card.days[-1]) if card.days else ""
    return " · ".join(part for part in (module_title(card.module, formats.language), days) if part)


def training_proposal_words(proposal: TrainingProposal, formats: Formats) -> str:
    """What a press of its button does."""
    if isinstance(proposal, TakeBack):
        text = translate("Review", "Take back {number}; {other} holds")
        return text.format(number=ltr(proposal.certificate.number or ""), other=ltr(proposal.other))
    cycle = cycle_words(proposal.card, formats)
    if isinstance(proposal, Postpone):
        text = translate("Review", "Plan the departure for {day}")
        return text.format(day=formats.weekday_day_month(proposal.day))
    who = formats.listed(formats.called_name(row) for row in proposal.rows)
    if isinstance(proposal, TakeElsewhere):
        text = translate("Review", "{who}: enrol in {cycle} instead (free: {free})")
        to, free = cycle_words(proposal.to, formats), formats.number(proposal.to.free)
        return text.format(who=who, cycle=to, free=free)
    return translate("Review", "{who}: give the place in {cycle} back").format(who=who, cycle=cycle)
