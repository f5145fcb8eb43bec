"""What an issue is called, what it is about, and how it came about, in words for anyone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.records import OrientationSession
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services.review.authors import Written
from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.services.review.proposals import Move, NameCountries, Proposal, Release, UseRoom
from foras_desktop.services.review.training_proposals import TrainingProposal
from foras_desktop.sync.core.issues import LACKED_RIGHT, NO_RIGHT, UNREADABLE
from foras_desktop.ui.disputed import disputed_words
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review import training_words
from foras_desktop.ui.words import word

_TITLES: Mapping[str, Any] = {
    rules.NATIONALITIES: QT_TRANSLATE_NOOP("Review", "Nationalities of a session"),
    rules.CAPACITY: QT_TRANSLATE_NOOP("Review", "More people than seats"),
    rules.ROOM_TWICE: QT_TRANSLATE_NOOP("Review", "One room, two sessions"),
    rules.COUNSELLOR_TWICE: QT_TRANSLATE_NOOP("Review", "One counsellor, two sessions"),
    rules.PERSON_TWICE: QT_TRANSLATE_NOOP("Review", "One person, two sessions"),
    rules.CONSENT: QT_TRANSLATE_NOOP("Review", "A seat without consent"),
    rules.SAME_PERSON: QT_TRANSLATE_NOOP("Review", "Same person, two desks?"),
    UNREADABLE: QT_TRANSLATE_NOOP("Review", "A value that cannot be read"),
    NO_RIGHT: QT_TRANSLATE_NOOP("Review", "Changed without the right to"),
    LACKED_RIGHT: QT_TRANSLATE_NOOP("Review", "Written after their rights had changed"),
    **training_words.TITLES,
}
_ICONS: Mapping[str, str] = {
    rules.NATIONALITIES: "users",
    rules.CAPACITY: "users",
    rules.ROOM_TWICE: "calendar-days",
    rules.COUNSELLOR_TWICE: "calendar-days",
    rules.PERSON_TWICE: "calendar-days",
    rules.CONSENT: "file-badge",
    rules.SAME_PERSON: "copy",
    UNREADABLE: "circle-question-mark",
    NO_RIGHT: "lock",
    LACKED_RIGHT: "user-minus",
    **training_words.ICONS,
}
_HOW: Mapping[str, Any] = {
    rules.NATIONALITIES: QT_TRANSLATE_NOOP(
        "Review",
        "People from {countries} have a seat here; a session is for two countries at most. Nobody was "
        "removed. Choose who goes to another session.",
    ),
    rules.CAPACITY: QT_TRANSLATE_NOOP(
        "Review",
        "Two desks gave the last seats away: {booked} people for {capacity} seats. Nobody was removed.",
    ),
    rules.ROOM_TWICE: QT_TRANSLATE_NOOP(
        "Review", "Two desks planned these sessions in the same room at the same hour. Both are kept."
    ),
    rules.COUNSELLOR_TWICE: QT_TRANSLATE_NOOP(
        "Review",
        "These sessions are at the same hour with the same counsellor. Both are kept: open one and move it.",
    ),
    rules.PERSON_TWICE: QT_TRANSLATE_NOOP(
        "Review", "Two desks seated this person in sessions of the same hour. Both seats are kept."
    ),
    rules.CONSENT: QT_TRANSLATE_NOOP(
        "Review",
        "This person has a seat, but no longer the consent it needs: {missing}. Record the consent on the "
        "record, or give the seat back.",
    ),
    rules.SAME_PERSON: QT_TRANSLATE_NOOP(
        "Review",
        "Two desks registered people who agree in what is marked below. Joined, they are shown as one, with "
        "everything that hangs on both; neither record is changed, and joining can be taken back.",
    ),
    UNREADABLE: QT_TRANSLATE_NOOP(
        "Review",
        "Another desk sent a value here that this version of the program cannot read. It is kept and passed "
        "on as it came. Install the newest version, or write the value again on the record.",
    ),
    NO_RIGHT: QT_TRANSLATE_NOOP(
        "Review",
        "A computer of {desks} changed what only the central office may change. The change is kept, but it "
        "has no effect anywhere. Ask the desk, and the central office, what was meant.",
    ),
    LACKED_RIGHT: QT_TRANSLATE_NOOP(
        "Review",
        "{author} went on writing at {desks} after the central office had changed what they may do, before "
        "the desk could hear of it: {entries}. All of it counts like any other entry. Go through it with "
        "the desk, then leave it with a reason.",
    ),
}
TWO_VALUES_HOW = QT_TRANSLATE_NOOP(
    "Review", "Two desks wrote this apart. Both values are kept until someone chooses."
)


def title_of(item: InboxItem) -> str:
    """What it is called: the field with two values, or the rule."""
    if item.is_two_values:
        return disputed_words(item.entity, (item.group,))[0]
    title = _TITLES.get(item.rule)
    return QCoreApplication.translate("Review", title) if title else item.rule


def line_of(item: InboxItem, formats: Formats, desk_name: Callable[[str], str]) -> str:
    """What it is about and, of two values, which desks wrote them."""
    desks = formats.listed(map(desk_name, item.desks)) if item.is_two_values else ""
    return " · ".join(part for part in (about(item, formats), desks) if part)


def icon_of(item: InboxItem) -> str:
    """What kind of question it is."""
    return _ICONS.get(item.rule, "scale")


def about(item: InboxItem, formats: Formats) -> str:
    """The person, the session or the cycle it is about."""
    if item.person is not None:
        return formats.called_name(item.person)
    if item.sessions:
        return session_words(item.sessions[0], formats)
    if item.cycles:
        return training_words.cycle_words(item.cycles[0], formats)
    if item.rule == LACKED_RIGHT:
        return item.author
    return disputed_words(item.entity, ("",))[0] if item.rule == NO_RIGHT else ""


def session_words(session: OrientationSession, formats: Formats) -> str:
    """mer. 17 nov., 10:00 · Mali · Guinée"""
    day = formats.weekday_day_month(session.held_on) if session.held_on else ""
    when = formats.listed(part for part in (day, formats.hour(session.starts_at)) if part)
    return " · ".join(part for part in (when, formats.countries(session.countries)) if part)


def how_it_came(item: InboxItem, formats: Formats, desk_name: Callable[[str], str]) -> str:
    """One or two sentences: what happened, that nothing is lost, what to do."""
    if item.rule in training_words.HOW:
        return training_words.how_training(item, formats)
    how: Any = TWO_VALUES_HOW if item.is_two_values else _HOW.get(item.rule, "")
    text = QCoreApplication.translate("Review", how) if how else ""
    booked, _, capacity = item.detail.partition("/")
    codes = item.detail.split(",")
    return text.format(
        countries=formats.listed(formats.country(code) for code in codes),
        missing=formats.listed(word("consent", code) for code in codes),
        booked=booked,
        capacity=capacity,
        desks=formats.listed(map(desk_name, item.desks)) or "?",
        author=item.author or "?",
        entries=formats.listed(_counted(*one, formats) for one in sorted(Counter(item.entities).items())),
    )


def _counted(entity: str, number: int, formats: Formats) -> str:
    """Fiche: 2"""
    text = QCoreApplication.translate("Review", "{what}: {number}")
    return text.format(what=disputed_words(entity, ("",))[0], number=formats.number(number))


def when(at: datetime | None, formats: Formats) -> str:
    """lun. 15 nov. à 16:12, by the clock of the computer it was written on."""
    if at is None:
        return QCoreApplication.translate("Review", "at an hour not known")
    local = at.astimezone(MOROCCO)
    text = QCoreApplication.translate("Review", "{day} at {hour}")
    return text.format(day=formats.weekday_day_month(local.date()), hour=formats.hour(local))


def written_by(written: Written, formats: Formats, desk_name: Callable[[str], str]) -> str:
    """Imane Lahlou, Rabat, lun. 15 nov. à 16:12"""
    desk = desk_name(written.desk) if written.desk else ""
    return formats.listed(part for part in (written.author, desk, when(written.at, formats)) if part)


def proposal_words(proposal: Proposal, formats: Formats) -> str:
    """What a press of its button does."""
    translate = QCoreApplication.translate
    if isinstance(proposal, TrainingProposal):
        return training_words.training_proposal_words(proposal, formats)
    session = session_words(proposal.session, formats)
    if isinstance(proposal, NameCountries):
        text = translate("Review", "Make it a session for {countries}")
        return text.format(countries=formats.countries(proposal.countries))
    if isinstance(proposal, UseRoom):
        text = translate("Review", "{session}: take room {room}")
        return text.format(session=session, room=proposal.room)
    if isinstance(proposal, Move):
        text = translate("Review", "{who}: move to {session} (free: {free})")
        to = session_words(proposal.to.session, formats)
        return text.format(who=_who(proposal, formats), session=to, free=formats.number(proposal.to.free))
    if proposal.country is None:
        return translate("Review", "Give back the seat in {session}").format(session=session)
    text = translate("Review", "{who}: give the seats back, and call them later")
    return text.format(who=_who(proposal, formats))


def _who(proposal: Move | Release, formats: Formats) -> str:
    """Guinée (1)"""
    country = formats.country(proposal.country) if proposal.country else ""
    return f"{country} ({formats.number(len(proposal.seats))})"
