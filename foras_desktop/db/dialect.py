"""The few things that SQLite and PostgreSQL say differently; all other SQL is the same on desk and hub.

Whatever says one of them asks here, and never asks which database it talks to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Executable,
    Integer,
    Table,
    Text,
    bindparam,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import NullType

POSTGRESQL = "postgresql"


WHOLE = BigInteger().with_variant(Integer, "sqlite")
"""A whole number of 64 bits: a hybrid time, a seq, and whatever a desk may write as a number."""


def upsert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what to do where the row is there already."""
    return _insert_of(connection.dialect.name, table)


def _insert_of(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return postgresql.insert(table) if dialect == POSTGRESQL else sqlite.insert(table)


def put(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Put a row in, in the place of one with the same primary key: the columns that it names are replaced."""
    connection.execute(_putting(connection.dialect.name, table, tuple(row)), row)


@cache
def _putting(dialect: str, table: Table, columns: tuple[str, ...]) -> Executable:
    insert = _insert_of(dialect, table).values({name: bindparam(name) for name in columns})
    keys = [column.name for column in table.primary_key]
    given = {name: insert.excluded[name] for name in columns}
    return insert.on_conflict_do_update(index_elements=keys, set_=given)


def place_of(connection: Connection) -> str:
    """How the driver marks the place of a value in a statement that is handed to it as it is."""
    return "%s" if connection.dialect.name == POSTGRESQL else "?"


class json_member(GenericFunction[str]):  # noqa: N801 - it is written like the functions of `func`
    """The text of a member of a JSON object that is kept as text, by the names that lead to it."""

    type = Text()
    inherit_cache = True

    def __init__(self, column: ColumnElement[Any], *names: str) -> None:
        super().__init__(column, *(bindparam(None, name, Text(), unique=True) for name in names))


@compiles(json_member, "sqlite")
def _sqlite_member(element: json_member, compiler: Any, **given: Any) -> str:
    column, *names = (compiler.process(one, **given) for one in element.clauses)
    path = " || ".join(f"'.\"' || {name} || '\"'" for name in names)
    return f"json_extract({column}, '$' || {path})"


@compiles(json_member, POSTGRESQL)
def _postgresql_member(element: json_member, compiler: Any, **given: Any) -> str:
    column, *names = (compiler.process(one, **given) for one in element.clauses)
    return f"(CAST({column} AS json) #>> ARRAY[{', '.join(names)}])"


class is_among(GenericFunction[Any]):  # noqa: N801 - as above
    """Whether a text is one of those in a JSON list; built in one piece, because a save asks so often.

    Of no type: SQLite would compare a boolean with 1, and use no index.
    """

    type = NullType()
    inherit_cache = True


@compiles(is_among, "sqlite")
def _sqlite_among(element: is_among, compiler: Any, **given: Any) -> str:
    column, texts = (compiler.process(one, **given) for one in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({texts}))"  # noqa: S608


@compiles(is_among, POSTGRESQL)
def _postgresql_among(element: is_among, compiler: Any, **given: Any) -> str:
    column, texts = (compiler.process(one, **given) for one in element.clauses)
    return f"{column} IN (SELECT json_array_elements_text(CAST({texts} AS json)))"


def among(column: ColumnElement[Any], texts: Iterable[str]) -> ColumnElement[bool]:
    """A condition: the column holds one of these texts.

    They travel as one JSON text. As parameters of their own they would each be written into the statement,
    which costs more than looking them up.
    """
    return is_among(column, bindparam("ids", packed(texts), Text(), unique=True))


def among_ids(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The same in a statement that is built once: the texts are given when it is executed, `packed`, as
    `ids`."""
    return is_among(column, bindparam("ids", type_=Text()))


def packed(texts: Iterable[str]) -> str:
    """Texts as one, for `among_ids`."""
    return msgspec.json.encode(list(texts)).decode()
