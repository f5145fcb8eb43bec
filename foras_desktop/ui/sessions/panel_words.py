"""The words and lines of the side panel, made from a session as read; no behaviour."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.records import OrientationSession
from foras_desktop.domain.views import SessionCard
from foras_desktop.services.sessions import SessionPanel
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sessions.person_lines import PersonLine
from foras_desktop.ui.sessions.session_view import SessionView
from foras_desktop.ui.widgets.nationality_meter import SLOTS, Nationality
from foras_desktop.ui.words import word

_SOON = timedelta(days=7)

translate = QCoreApplication.translate


def fill(view: SessionView, panel: SessionPanel, formats: Formats) -> None:
    """Heading, caption, meter and seats."""
    card, session = panel.card, panel.card.session
    view.heading.setText(when(session, formats))
    view.caption.setText(_caption(card, formats))
    view.cancelled.setVisible(session.status == "cancelled")
    text = translate("Sessions", "Cancelled: {reason}")
    view.cancelled.set_text(text.format(reason=session.cancel_reason or ""))
    shown = [
        Nationality(code, formats.country(code), card.seats_by_country.get(code, 0))
        for code in session.countries
    ]
    view.meter.set_nationalities(shown)
    told = information(panel, formats)
    view.to_review.set_text(told)
    view.to_review.setVisible(bool(told))
    filled = len(session.countries)
    text = (
        translate("Sessions", "{filled} of {slots}, complete")
        if filled == SLOTS
        else translate("Sessions", "{filled} of {slots}")
    )
    view.nationalities_text.setText(text.format(filled=filled, slots=SLOTS))
    words = seats_words(card, formats)
    view.seats_text.setText(words)
    codes = [*session.countries, *(code for code in card.seats_by_country if code not in session.countries)]
    taken = [(code, card.seats_by_country.get(code, 0)) for code in codes]
    view.seats.set_seats(taken, session.capacity or 0, words)


def information(panel: SessionPanel, formats: Formats) -> str:
    """Which of the session's countries have information to be verified; empty when none has."""
    if not panel.to_review:
        return ""
    counted = translate("Sessions", "{country} ({number})")
    missing = translate("Sessions", "{country} (no sheet)")
    sheets = [
        (counted if one.sections else missing).format(
            country=formats.country(one.country), number=formats.number(one.sections)
        )
        for one in panel.to_review
    ]
    text = translate("Sessions", "Sections to be verified: {sheets}. Say so when you tell it.")
    return text.format(sheets=" · ".join(sheets))


def when(session: OrientationSession, formats: Formats) -> str:
    """Wednesday 17 November, 10:00–11:00"""
    if session.held_on is None:
        return formats.countries(session.countries)
    text = translate("Sessions", "{day}, {hours}")
    hours = formats.hours(session.starts_at, session.ends_at)
    return text.format(day=formats.headline(session.held_on), hours=hours)


def _caption(card: SessionCard, formats: Formats) -> str:
    session = card.session
    modality = "" if session.modality in (None, "in_person") else word("modality", session.modality)
    parts = (session.room or "", modality, card.counsellor_name, formats.tongue(session.language))
    return " · ".join(part for part in parts if part)


def seats_words(card: SessionCard, formats: Formats) -> str:
    """10 of 14, 4 free"""
    seats, over = card.session.capacity or 0, card.taken - (card.session.capacity or 0)
    values = {"taken": formats.number(card.taken), "seats": formats.number(seats)}
    if over > 0:
        text = translate("Sessions", "{taken} of {seats}, {over} past capacity")
        return text.format(over=formats.number(over), **values)
    if over == 0:
        return translate("Sessions", "{taken} of {seats}, full").format(**values)
    text = translate("Sessions", "{taken} of {seats}, {free} free")
    return text.format(free=formats.number(card.free), **values)


def candidate_lines(
    panel: SessionPanel, formats: Formats, today: date, marked: Collection[str], *, may_book: bool
) -> list[PersonLine]:
    """Who may sit here, nearest departure first."""
    return [
        _line(
            person.id,
            formats.listed_name(person),
            person.country,
            person.planned_departure,
            formats,
            today,
            action=("check" if person.id in marked else "plus") if may_book else "",
            marked=person.id in marked,
        )
        for person in panel.candidates
    ]


def seated_lines(
    panel: SessionPanel, formats: Formats, today: date, *, may_release: bool
) -> list[PersonLine]:
    """Who sits in the session; × gives the seat back."""
    return [
        _line(
            seat.seat_id,
            formats.listed_name(seat),
            seat.country,
            seat.planned_departure,
            formats,
            today,
            action="x" if may_release else "",
            spoken=word("attendance", seat.attendance) if seat.attendance else "",
        )
        for seat in panel.seats
    ]


def _line(
    key: str,
    name: str,
    country: str,
    departure: date | None,
    formats: Formats,
    today: date,
    *,
    action: str = "",
    marked: bool = False,
    spoken: str = "",
) -> PersonLine:
    soon = departure is not None and departure - today <= _SOON
    return PersonLine(
        key,
        name,
        country=country,
        trailing=formats.day_month(departure) if departure else "",
        sign_name=translate("Sessions", "Leaves within seven days") if soon else spoken,
        action=action,
        leaves_soon=soon,
        marked=marked,
    )


def attendance_lines(panel: SessionPanel, formats: Formats, marks: dict[str, str]) -> list[PersonLine]:
    """Who sits in the session, each with the mark noted or typed."""
    lines = []
    for seat in panel.seats:
        mark = marks.get(seat.seat_id, seat.attendance)
        lines.append(
            PersonLine(
                seat.seat_id,
                formats.listed_name(seat),
                country=seat.country,
                country_name=formats.country(seat.country),
                sign_name=word("attendance", mark) if mark else translate("Sessions", "Not noted yet"),
                marks=True,
                attendance=mark,
            )
        )
    return lines


def said_booked(names: Sequence[str], session: OrientationSession, formats: Formats) -> str:
    """What the message says after booking one or several."""
    day = formats.weekday_day_month(session.held_on) if session.held_on else ""
    hour = formats.hour(session.starts_at)
    if len(names) == 1:
        text = translate("Sessions", "{name}: seat booked for {day}, {hour}")
        return text.format(name=names[0], day=day, hour=hour)
    text = translate("Sessions", "Seats booked for {day}, {hour}: {number}")
    return text.format(number=formats.number(len(names)), day=day, hour=hour)


def said_cancelled(session: OrientationSession, formats: Formats) -> str:
    """What the message says after cancelling."""
    day = formats.weekday_day_month(session.held_on) if session.held_on else ""
    text = translate("Sessions", "Session of {day}, {hour} cancelled")
    return text.format(day=day, hour=formats.hour(session.starts_at))
