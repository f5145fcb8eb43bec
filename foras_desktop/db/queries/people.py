"""Who is registered, who may come to a session, what is typed but not registered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, delete, exists, false, func, or_, select

from foras_desktop.db.dialect import put
from foras_desktop.db.queries.review import has_open_issue
from foras_desktop.db.tables import DRAFT, ENTITY_TABLES, SAME_AS
from foras_desktop.domain.codes import ATTENDED
from foras_desktop.domain.names import search_key
from foras_desktop.domain.training import PRESENT
from foras_desktop.domain.views import DraftRow, PersonRow

_PERSON = ENTITY_TABLES["person"]
_SEAT = ENTITY_TABLES["seat"]
_SESSION = ENTITY_TABLES["orientation_session"]
_CONSENT = ENTITY_TABLES["consent"]
_ENROLMENT = ENTITY_TABLES["enrolment"]
_TRAINING_DAY = ENTITY_TABLES["training_day"]

_SEARCHED = func.search_key(
    func.coalesce(_PERSON.c.family_name, "")
    + " "
    + func.coalesce(_PERSON.c.given_names, "")
    + " "
    + func.coalesce(_PERSON.c.known_as, "")
    + " "
    + func.coalesce(_PERSON.c.arabic_name, "")
)


def _has_one(person: Any, *conditions: Any) -> Any:
    """A condition: the row's person, or a record joined to theirs, has one of the table of this id column."""
    own = exists().where(person == _PERSON.c.id, *conditions)
    joined = exists().where(SAME_AS.c.person == _PERSON.c.id, SAME_AS.c.other == person, *conditions)
    return or_(own, joined)


def _stands_for_all() -> Any:
    """A condition: of the records joined in one person, the one that is shown."""
    return ~exists().where(SAME_AS.c.person == _PERSON.c.id, SAME_AS.c.other < _PERSON.c.id)


def _of_desk(desk: str) -> Any:
    """A condition: the row's person, or a record joined to theirs, is a case of this desk."""
    other = _PERSON.alias()
    joined = exists().where(
        SAME_AS.c.person == _PERSON.c.id, SAME_AS.c.other == other.c.id, other.c.desk == desk
    )
    return or_(_PERSON.c.desk == desk, joined)


def _departure() -> Any:
    """The planned departure of the row's person, or of a record joined to theirs."""
    other = _PERSON.alias()
    joined = (
        select(func.min(other.c.planned_departure))
        .where(SAME_AS.c.person == _PERSON.c.id, SAME_AS.c.other == other.c.id)
        .correlate(_PERSON)
        .scalar_subquery()
    )
    return func.coalesce(_PERSON.c.planned_departure, joined)


def _attended() -> Any:
    return _has_one(_SEAT.c.person, _SEAT.c.attendance.in_(ATTENDED))


def _trained() -> Any:
    """Present at least half a day of any cycle (domain.md)."""
    came = or_(_TRAINING_DAY.c.morning == PRESENT, _TRAINING_DAY.c.afternoon == PRESENT)
    day = exists().where(_TRAINING_DAY.c.enrolment == _ENROLMENT.c.id, came)
    return _has_one(_ENROLMENT.c.person, day)


def _disputed() -> Any:
    return has_open_issue("person", _PERSON.c.id)


def rows() -> Select[Any]:
    return select(
        _PERSON.c.id,
        _PERSON.c.family_name,
        _PERSON.c.given_names,
        _PERSON.c.arabic_name,
        _PERSON.c.case_number,
        _PERSON.c.desk,
        _PERSON.c.country_of_return,
        _departure().label("planned_departure"),
        _attended().label("oriented"),
        _trained().label("trained"),
        _disputed().label("disputed"),
    ).where(_PERSON.c.case_number.is_not(None), _stands_for_all())


def person_row(row: Any) -> PersonRow:
    return PersonRow(
        id=row.id,
        family_name=row.family_name or "",
        given_names=row.given_names or "",
        arabic_name=row.arabic_name or "",
        case_number=row.case_number or "",
        desk=row.desk or "",
        country=row.country_of_return or "",
        planned_departure=date.fromisoformat(row.planned_departure) if row.planned_departure else None,
        step="training" if row.trained else "orientation" if row.oriented else "registration",
        disputed=bool(row.disputed),
    )


def _matching(text: str) -> Any:
    """Every word typed begins a word of a name, or the whole is in the case number or the phone."""
    words = search_key(text).split()
    padded = " " + _SEARCHED
    each = [padded.contains(f" {word}", autoescape=True) for word in words]
    by_name = and_(*each) if each else false()
    digits = "".join(char for char in text if char.isdigit()).lstrip("0")
    typed = text.strip().upper()
    numbers = [_PERSON.c.case_number.contains(typed, autoescape=True)] if typed else []
    if len(digits) >= 4:
        numbers.append(_PERSON.c.phone.contains(digits, autoescape=True))
    return or_(by_name, *numbers)


def _joined_to(found: Select[Any]) -> Any:
    """A condition: a record joined to the row's is among those found."""
    return exists().where(SAME_AS.c.person == _PERSON.c.id, SAME_AS.c.other.in_(found))


class PeopleQueries:
    """Questions about people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def search(self, text: str = "", desk: str | None = None, limit: int = 20_000) -> list[PersonRow]:
        """People by name, family name first; all of them when nothing is typed."""
        query = rows().order_by(_SEARCHED, _PERSON.c.id).limit(limit)
        if desk:
            query = query.where(_of_desk(desk))
        if text.strip():
            found = select(_PERSON.c.id).where(_matching(text)).correlate(None)
            query = query.where(or_(_matching(text), _joined_to(found)))
        return [person_row(row) for row in self._connection.execute(query)]

    def everyone(self, person_id: str) -> tuple[str, ...]:
        """The ids of all records joined in a person, the one that is shown first."""
        query = select(SAME_AS.c.other).where(SAME_AS.c.person == person_id)
        return tuple(sorted({person_id, *self._connection.execute(query).scalars()}))

    def leaving_unoriented(self, desk: str, first: date, last: date) -> list[PersonRow]:
        """Who of a desk leaves between two days (inclusive) and attended no session yet, nearest first."""
        query = (
            rows()
            .where(_of_desk(desk), ~_attended())
            .where(_departure().between(first.isoformat(), last.isoformat()))
            .order_by(_departure(), _PERSON.c.id)
        )
        return [person_row(row) for row in self._connection.execute(query)]

    def disputed(self, desk: str) -> list[PersonRow]:
        """Who of a desk has something to do with an open issue, by name."""
        query = rows().where(_of_desk(desk), _disputed()).order_by(_SEARCHED, _PERSON.c.id)
        return [person_row(row) for row in self._connection.execute(query)]

    def total(self) -> int:
        query = select(func.count()).select_from(_PERSON)
        query = query.where(_PERSON.c.case_number.is_not(None), _stands_for_all())
        return self._connection.execute(query).scalar_one()

    def candidates(self, countries: Iterable[str], from_day: date, limit: int = 200) -> list[PersonRow]:
        """Who may sit in a session of these countries and has none yet: nearest departure first."""
        seated = _has_one(
            _SEAT.c.person,
            _SEAT.c.state == "booked",
            _SESSION.c.id == _SEAT.c.session,
            _SESSION.c.held_on >= from_day.isoformat(),
            func.coalesce(_SESSION.c.status, "planned") != "cancelled",
        )
        consented = _has_one(
            _CONSENT.c.person,
            _CONSENT.c.kind == "process",
            _CONSENT.c.given_on.is_not(None),
            _CONSENT.c.withdrawn_on.is_(None),
        )
        query = (
            rows()
            .where(_PERSON.c.country_of_return.in_(list(countries)), ~_attended(), ~seated, consented)
            .order_by(_departure().is_(None), _departure(), _SEARCHED)
            .limit(limit)
        )
        return [person_row(row) for row in self._connection.execute(query)]

    def drafts(self, owner: str) -> list[DraftRow]:
        """The forms this person has not finished, newest first."""
        query = select(DRAFT).where(DRAFT.c.owner == owner).order_by(DRAFT.c.saved_at.desc())
        return [
            DraftRow(row.id, row.kind, row.body, datetime.fromisoformat(row.saved_at))
            for row in self._connection.execute(query)
        ]

    def keep_draft(self, draft: DraftRow, owner: str) -> None:
        row = {
            "id": draft.id,
            "kind": draft.kind,
            "owner": owner,
            "body": draft.body,
            "saved_at": draft.saved_at.isoformat(),
        }
        put(self._connection, DRAFT, row)

    def drop_draft(self, draft_id: str) -> None:
        self._connection.execute(delete(DRAFT).where(DRAFT.c.id == draft_id))
