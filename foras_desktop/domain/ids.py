"""Ids of records: sortable random ones, and derived ones for what two people may honestly create twice."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, datetime

Randomness = Callable[[int], bytes]
"""Gives that many random bytes; handed in, so that a simulation can replay a run."""

_NAMESPACE = uuid.UUID("6f1d9b0e-7a55-5c1e-9f6e-464f52415321")


def derived_id(*parts: str) -> str:
    """The UUIDv5 of an ordered list of words, the same on every replica."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))


def new_id(now: datetime, randomness: Randomness) -> str:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then randomness."""
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    tail = int.from_bytes(randomness(10), "big")
    value = milliseconds << 80 | tail
    value &= ~(0xF << 76) & ~(0x3 << 62)
    value |= (0x7 << 76) | (0x2 << 62)
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def same_person_id(one: str, other: str) -> str:
    """The one record in which two people are said to be the same, or not."""
    return derived_id("same_person", *sorted((one, other)))


def seat_id(session_id: str, person_id: str) -> str:
    """One seat of one person in one session: two desks that book the same make one record."""
    return derived_id("seat", session_id, person_id)


def enrolment_id(cycle_id: str, person_id: str) -> str:
    """One person's place in one cycle: two desks that enrol the same make one record."""
    return derived_id("enrolment", cycle_id, person_id)


def training_day_id(enrolment: str, day: date) -> str:
    """One day of one person in a cycle."""
    return derived_id("training_day", enrolment, day.isoformat())


def closed_day_id(of_desk: str | None, day: date) -> str:
    """One correction of the calendar, for a desk or for all."""
    return derived_id("closed_day", of_desk or "", day.isoformat())
