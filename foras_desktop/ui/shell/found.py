"""What the global search finds, as rows and where each leads: people, then sessions, then actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.names import search_key
from foras_desktop.domain.views import PersonRow, SessionCard
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.places import Place
from foras_desktop.ui.widgets.row_model import Row

_MOST_SESSIONS = 4
_MOST_SHOWN = 8


@dataclass(frozen=True)
class Command:
    """Something the search can do: its words, its keys, where it leads."""

    text: str
    keys: str
    place: Place


@dataclass(frozen=True)
class Found:
    """A line of the results and where it leads."""

    row: Row
    place: Place


def found_rows(
    text: str,
    people: Sequence[PersonRow],
    sessions: Sequence[SessionCard],
    commands: Sequence[Command],
    formats: Formats,
) -> list[Found]:
    """At most eight lines. `people` already match; sessions and actions are matched here, by their words
    as shown in the language in use."""
    wanted = search_key(text)
    found = [_person(person, formats) for person in people]
    if wanted:
        found += list(_sessions(wanted, sessions, formats))[:_MOST_SESSIONS]
    found += [_command(one) for one in commands if wanted in search_key(one.text)]
    return found[:_MOST_SHOWN]


def _person(person: PersonRow, formats: Formats) -> Found:
    row = Row(person.id, formats.listed_name(person), person.case_number, country=person.country)
    return Found(row, Place("people", person.id))


def _sessions(wanted: str, cards: Sequence[SessionCard], formats: Formats) -> Iterator[Found]:
    """Those where each word typed begins a word of the country, the room or the day."""
    for card in cards:
        session = card.session
        if session.held_on is None or session.status == "cancelled":
            continue
        kind = QCoreApplication.translate("Search", "Session")
        countries, day = formats.countries(session.countries), formats.headline(session.held_on)
        words = search_key(f"{kind} {countries} {session.room or ''} {day}").split()
        if not all(any(word.startswith(part) for word in words) for part in wanted.split()):
            continue
        when = f"{day}, {formats.hour(session.starts_at)}"
        row = Row(session.id, f"{kind} · {countries}", " · ".join(filter(None, (when, session.room))))
        yield Found(row, Place("sessions", session.id))


def _command(command: Command) -> Found:
    return Found(Row(command, command.text, trailing=key_name(command.keys)), command.place)
