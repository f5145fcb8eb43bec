"""Who is one person with whom, and the words by which doubles find each other: derived from the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, delete, exists, insert, select

from foras_desktop.db.bulk import cut, in_chunks, insert_many
from foras_desktop.db.dialect import among_ids, packed
from foras_desktop.db.tables import ENTITY_TABLES, PERSON_KEY, SAME_AS
from foras_desktop.domain.records import Person, SamePerson
from foras_desktop.domain.records.same_person import SAME
from foras_desktop.domain.sameness import KEYED_BY, sameness_keys
from foras_desktop.sync.core.issues import About

_PERSON = ENTITY_TABLES[Person.entity]
_KEYED = select(_PERSON.c.id, *(_PERSON.c[name] for name in KEYED_BY))
_LINK = ENTITY_TABLES[SamePerson.entity]

_KEYS_GONE = delete(PERSON_KEY).where(among_ids(PERSON_KEY.c.person))
_KEYED_AMONG = _KEYED.where(among_ids(_PERSON.c.id))
_NOT_JOINED = (
    select(_LINK.c.id)
    .where(among_ids(_LINK.c.first) | among_ids(_LINK.c.second), _LINK.c.verdict == SAME)
    .where(~exists().where(SAME_AS.c.person == _LINK.c.first, SAME_AS.c.other == _LINK.c.second))
    .limit(1)
)


def refresh(connection: Connection, touched: Iterable[About]) -> None:
    """Bring both tables up to date with these records."""
    touched = set(touched)
    people = [record for entity, record in touched if entity == Person.entity]
    _keep_keys(connection, people)
    if any(entity == SamePerson.entity for entity, _ in touched) or _linked(connection, people):
        _join_all(connection)


def refresh_all(connection: Connection) -> None:
    """Make both tables anew."""
    connection.execute(delete(PERSON_KEY))
    _keep_keys(connection, connection.execute(select(_PERSON.c.id)).scalars().all())
    _join_all(connection)


def differences(connection: Connection) -> set[str]:
    """The people whose keys or joins are not what their records give; none in a sound database."""
    stored: dict[str, set[str]] = {}
    for row in connection.execute(select(PERSON_KEY.c.person, PERSON_KEY.c.key)):
        stored.setdefault(row.person, set()).add(row.key)
    wrong = set(stored)
    for person in connection.execute(_KEYED):
        wrong.discard(person.id)
        if stored.get(person.id, set()) != sameness_keys(person):
            wrong.add(person.id)
    joined = {(row.person, row.other) for row in connection.execute(select(SAME_AS))}
    return wrong | {person for person, _ in joined ^ set(_pairs(connection))}


def _keep_keys(connection: Connection, people: Iterable[str]) -> None:
    for _, ids in in_chunks((Person.entity, person) for person in people):
        asked = {"ids": packed(ids)}
        connection.execute(_KEYS_GONE, asked)
        found = connection.execute(_KEYED_AMONG, asked).all()
        rows = [(key, row.id) for row in found for key in sorted(sameness_keys(row))]
        insert_many(connection, PERSON_KEY, rows)


def _join_all(connection: Connection) -> None:
    connection.execute(delete(SAME_AS))
    pairs = list(_pairs(connection))
    if pairs:
        connection.execute(insert(SAME_AS), [{"person": one, "other": other} for one, other in pairs])


def _linked(connection: Connection, people: Iterable[str]) -> bool:
    """Whether a link that joins one of these people came before they did."""
    return any(connection.execute(_NOT_JOINED, {"ids": packed(ids)}).first() for ids in cut(people))


def _pairs(connection: Connection) -> Iterator[tuple[str, str]]:
    """Everyone with everyone else of the same person, both ways; being the same is passed on.

    Only people whose records are here: nobody is shown as one that has not arrived.
    """
    here = select(_PERSON.c.id)
    query = select(_LINK.c.first, _LINK.c.second).where(
        _LINK.c.verdict == SAME, _LINK.c.first.in_(here), _LINK.c.second.in_(here)
    )
    groups: dict[str, set[str]] = {}
    for first, second in connection.execute(query):
        if first and second:
            merged = groups.get(first, {first}) | groups.get(second, {second})
            for person in merged:
                groups[person] = merged
    for person, group in groups.items():
        for other in group - {person}:
            yield person, other
