"""The few things that SQLite and PostgreSQL say differently; all other SQL is the same on desk and hub.

Whatever says one of them asks here, and never asks which database it talks to.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    Text,
    bindparam,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

POSTGRESQL = "postgresql"

WHOLE = BigInteger().with_variant(Integer, "sqlite")
"""A whole number of 64 bits: a hybrid time, a seq, and whatever a desk may write as a number."""


def upsert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what to do where the row is there already."""
    insert = postgresql.insert if connection.dialect.name == POSTGRESQL else sqlite.insert
    return insert(table)


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


class each_of(GenericFunction[str]):  # noqa: N801 - as above
    """The texts of a JSON list, one a row."""

    type = Text()
    inherit_cache = True


@compiles(each_of, "sqlite")
def _sqlite_each(element: each_of, compiler: Any, **given: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **given)})"


@compiles(each_of, POSTGRESQL)
def _postgresql_each(element: each_of, compiler: Any, **given: Any) -> str:
    return f"json_array_elements_text(CAST({compiler.process(element.clauses, **given)} AS json))"


def listed(texts: Iterable[str]) -> Select[tuple[str]]:
    """A subquery of these texts, which travel as one JSON text.

    As parameters of their own they would each be written into the statement, which costs more than looking
    them up.
    """
    packed: BindParameter[str] = bindparam(
        "ids", msgspec.json.encode(list(texts)).decode(), Text(), unique=True
    )
    return select(each_of(packed).table_valued("value").c.value)
