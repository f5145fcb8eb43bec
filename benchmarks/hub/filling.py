"""A log of any length, made by the database itself: shaped like work, and signed by nobody.

A record has ten operations: it was created, and nine times a group of it was changed.
"""

from __future__ import annotations

import psycopg

_CHANGES = 10
_BATCH = 500
_AUTHOR = 50_000
"""Operations of one computer: a hundred of its bundles."""

_GROUPS = (
    '{"name":{"arabic_name":null,"family_name":"Nom","given_names":"Prenom","known_as":null}}',
    '{"phone":{"phone":"+212600000000"}}',
)

_LOG = f"""
INSERT INTO oplog (replica, seq, entity, record, hlc, author, desk, groups, parents, salt)
SELECT 'FILL' || to_char((n - 1) / {_AUTHOR}, 'FM000000000'), 1 + (n - 1) %% {_AUTHOR}, 'person',
  'fill' || to_char((n - 1) / {_CHANGES}, 'FM0000000000000000'), 6900000000000 + n, 'nobody', 'RBA',
  CASE WHEN n %% {_CHANGES} = 1 THEN '{_GROUPS[0]}' ELSE '{_GROUPS[1]}' END,
  CASE WHEN n %% {_CHANGES} = 1 THEN '{{"name":[]}}' ELSE '{{"phone":[]}}' END,
  md5(CAST(n AS text))
FROM generate_series(CAST(%(first)s AS bigint), CAST(%(last)s AS bigint)) AS n
"""  # noqa: S608 - our own words

_HEADERS = f"""
INSERT INTO batch (replica, first_seq, last_seq, format, previous, digest, signature)
SELECT 'FILL' || to_char((n - 1) / {_AUTHOR}, 'FM000000000'), 1 + (n - 1) %% {_AUTHOR},
  (n - 1) %% {_AUTHOR} + {_BATCH}, 2, md5(CAST(n - 1 AS text)), md5(CAST(n AS text)), repeat(md5('s'), 4)
FROM generate_series(CAST(%(first)s AS bigint), CAST(%(last)s AS bigint), {_BATCH}) AS n
"""  # noqa: S608 - our own words

_STRETCHES = f"""
INSERT INTO stretch (replica, first_seq, last_seq)
SELECT 'FILL' || to_char((n - 1) / {_AUTHOR}, 'FM000000000'), 1, {_AUTHOR}
FROM generate_series(CAST(%(first)s AS bigint), CAST(%(last)s AS bigint), {_AUTHOR}) AS n
"""  # noqa: S608 - our own words

_RECORDS = f"""
INSERT INTO person (id, desk, case_number, family_name, given_names, phone)
SELECT 'fill' || to_char((n - 1) / {_CHANGES}, 'FM0000000000000000'), 'RBA', 'F' || n, 'Nom' || n,
  'Prenom', '+2126'
FROM generate_series(CAST(%(first)s AS bigint), CAST(%(last)s AS bigint), {_CHANGES}) AS n
"""  # noqa: S608 - our own words

_HEADS = f"""
INSERT INTO head (entity, record, grp, dot)
SELECT 'person', 'fill' || to_char((n - 1) / {_CHANGES}, 'FM0000000000000000'), g,
  'FILL' || to_char((n - 1) / {_AUTHOR}, 'FM000000000') || ':' || (1 + (n - 1) %% {_AUTHOR})
FROM generate_series(CAST(%(first)s AS bigint), CAST(%(last)s AS bigint), {_CHANGES}) AS n,
  (VALUES ('name'), ('phone')) AS groups (g)
"""  # noqa: S608 - our own words


def fill(address: str, already: int, wanted: int) -> None:
    """Let the log hold `wanted` of such operations where it holds `already`; both whole `_AUTHOR`s."""
    span = {"first": already + 1, "last": wanted}
    with psycopg.connect(address, autocommit=True) as connection:
        for statement in (_LOG, _HEADERS, _STRETCHES, _RECORDS, _HEADS):
            connection.execute(statement.encode(), span)
        connection.execute("VACUUM ANALYZE")  # as the database does by itself some time later
        connection.execute("CHECKPOINT")
