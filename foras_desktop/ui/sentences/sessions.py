"""Orientation sessions and what is handed out."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "orientation.no_country": QT_TRANSLATE_NOOP("Sentences", "Choose the country that the session is about."),
    "orientation.no_time": QT_TRANSLATE_NOOP("Sentences", "Type the day and the hour of the session."),
    "orientation.third_nationality": QT_TRANSLATE_NOOP(
        "Sentences",
        "Third nationality: this session is for {first} and {second}. Plan a session for {country}.",
    ),
    "orientation.third_nationality_way_out": QT_TRANSLATE_NOOP(
        "Sentences",
        "Third nationality: this session is for {first} and {second}. "
        "Book the {country} session of {held_on}, free seats: {free}.",
    ),
    "orientation.other_country": QT_TRANSLATE_NOOP(
        "Sentences",
        "This session is for {first} so far. Add {country} as its second country, or choose another session.",
    ),
    "orientation.in_the_past": QT_TRANSLATE_NOOP(
        "Sentences", "This hour has passed. Choose a later one, or another day."
    ),
    "orientation.ends_before_start": QT_TRANSLATE_NOOP(
        "Sentences", "The session ends before it begins. A session lasts an hour unless you say otherwise."
    ),
    "orientation.too_long": QT_TRANSLATE_NOOP(
        "Sentences", "A session cannot last longer than {hours} hours. Plan several instead."
    ),
    "orientation.room_taken": QT_TRANSLATE_NOOP(
        "Sentences",
        "{room} is taken: another session begins there at {starts_at}. Choose another room or hour.",
    ),
    "orientation.counsellor_taken": QT_TRANSLATE_NOOP(
        "Sentences",
        "This counsellor runs another session at {starts_at}. Choose someone else or another hour.",
    ),
    "orientation.person_taken": QT_TRANSLATE_NOOP(
        "Sentences", "This person sits in another session at {starts_at}. Give that seat back first."
    ),
    "orientation.capacity_out_of_range": QT_TRANSLATE_NOOP(
        "Sentences", "A session has between 1 and {most} seats."
    ),
    "orientation.full": QT_TRANSLATE_NOOP(
        "Sentences",
        "All {capacity} seats are taken. Choose another session, or ask the desk lead to go past it.",
    ),
    "orientation.is_cancelled": QT_TRANSLATE_NOOP(
        "Sentences", "This session is cancelled. Choose another one."
    ),
    "orientation.was_held": QT_TRANSLATE_NOOP(
        "Sentences", "This session was held and can no longer be changed."
    ),
    "orientation.reason_missing": QT_TRANSLATE_NOOP("Sentences", "Type why the session is cancelled."),
    "orientation.attended": QT_TRANSLATE_NOOP(
        "Sentences",
        "Attendance is noted for this seat, so it cannot be given back. Correct the attendance instead.",
    ),
    "orientation.not_begun": QT_TRANSLATE_NOOP(
        "Sentences", "The session has not begun yet. Attendance is noted from its first minute on."
    ),
    "handout.quantity": QT_TRANSLATE_NOOP(
        "Sentences", "Between 1 and {most} brochures can be handed out at once."
    ),
}
