"""What needs a hand, sorted by what is lost by waiting; each line leads to its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.views import DraftRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services import sheet_editing
from foras_desktop.services.today import TodayPage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.places import Place


@dataclass(frozen=True)
class ToDo:
    """One line: an icon with its colour, two lines of words, and where it leads."""

    icon: str
    tone: str
    title: str
    caption: str
    place: Place


def to_do_list(page: TodayPage, formats: Formats) -> list[ToDo]:
    """Departures first, then attendance, choices, what desks ask for, information, drafts."""
    return [
        *_departures(page, formats),
        *_attendance(page, formats),
        *_to_settle(page, formats),
        *_for_the_desks(page, formats),
        *_information(page, formats),
        *_drafts(page, formats),
    ]


def _departures(page: TodayPage, formats: Formats) -> list[ToDo]:
    translate = QCoreApplication.translate
    if not page.leaving_unoriented:
        return []
    nearest = page.leaving_unoriented[0]
    title = translate("Today", "Leaving soon, not yet oriented: {number}")
    caption = translate("Today", "Nearest: {name}, {day}")
    day = formats.day_month(nearest.planned_departure) if nearest.planned_departure else ""
    return [
        ToDo(
            "plane-takeoff",
            "caution",
            title.format(number=formats.number(len(page.leaving_unoriented))),
            caption.format(name=formats.called_name(nearest), day=day),
            Place("people", nearest.id),
        )
    ]


def _attendance(page: TodayPage, formats: Formats) -> list[ToDo]:
    translate = QCoreApplication.translate
    lines = []
    for card in page.to_mark:
        session = card.session
        title = translate("Today", "Attendance to note: session of {day}, {hour}")
        caption = translate("Today", "{countries} · people: {number} · {room}")
        lines.append(
            ToDo(
                "clipboard-list",
                "muted",
                title.format(
                    day=formats.day_month(session.held_on) if session.held_on else "",
                    hour=formats.hour(session.starts_at),
                ),
                caption.format(
                    countries=formats.countries(session.countries),
                    number=formats.number(card.unmarked),
                    room=session.room or "–",
                ),
                Place("sessions", session.id),
            )
        )
    return lines


def _to_settle(page: TodayPage, formats: Formats) -> list[ToDo]:
    translate = QCoreApplication.translate
    if not page.to_settle:
        return []
    title = translate("Today", "To settle, written apart by two desks: {number}")
    first = page.disputed_people[0] if page.disputed_people else None
    caption = formats.called_name(first) if first else ""
    number = formats.number(page.to_settle)
    return [ToDo("scale", "caution", title.format(number=number), caption, Place("exchange"))]


def _for_the_desks(page: TodayPage, formats: Formats) -> list[ToDo]:
    """What only the central office can answer."""
    translate = QCoreApplication.translate
    lines = []
    if page.to_erase:
        title = translate("Today", "Asked to be erased: {number}").format(
            number=formats.number(page.to_erase)
        )
        caption = translate("Today", "Their desk has told them that you answer")
        lines.append(ToDo("user-minus", "caution", title, caption, Place("settings", "protection")))
    if page.to_countersign:
        number = formats.number(len(page.to_countersign))
        title = translate("Today", "Rights to countersign: {number}").format(number=number)
        caption = " · ".join(one.name for one in page.to_countersign[:3])
        lines.append(ToDo("user-check", "caution", title, caption, Place("settings", "people")))
    return lines


def _information(page: TodayPage, formats: Formats) -> list[ToDo]:
    """One line for all sheets: each has its own on the page of information."""
    translate = QCoreApplication.translate
    sheets = page.sheets_to_review
    if not sheets:
        return []
    first = sheets[0].sheet
    if len(sheets) == 1:
        number = len(sheets[0].sections_to_review(page.now.date()))
        title = translate("Today", "Sheet {country}: sections to verify: {number}")
        title = title.format(country=formats.country(first.country), number=formats.number(number))
        caption = translate("Today", "Version {version}").format(version=first.version)
    else:
        title = translate("Today", "Sheets with sections to verify: {number}")
        title = title.format(number=formats.number(len(sheets)))
        caption = " · ".join(sorted(formats.country(one.sheet.country) for one in sheets))
    return [ToDo("file-clock", "caution", title, caption, Place("information", first.country))]


def _drafts(page: TodayPage, formats: Formats) -> list[ToDo]:
    translate = QCoreApplication.translate
    lines = []
    for draft in page.drafts:
        saved = draft.saved_at.astimezone(MOROCCO)
        caption = translate("Today", "Kept {moment}, on this computer only")
        title, place = _unfinished(draft, formats)
        lines.append(
            ToDo("file-pen-line", "muted", title, caption.format(moment=formats.moment(saved)), place)
        )
    return lines


def _unfinished(draft: DraftRow, formats: Formats) -> tuple[str, Place]:
    """What a draft is, and where one goes on with it."""
    translate = QCoreApplication.translate
    if draft.kind == sheet_editing.DRAFT_KIND:
        country = sheet_editing.draft_country(draft)
        words = translate("Today", "Sheet {country}: next version not published")
        return words.format(country=formats.country(country)), Place("sheet", country)
    return translate("Today", "Registration not finished"), Place("intake", draft.id)
