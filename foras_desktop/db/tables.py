"""The tables: one an exchanged entity, made from the registry, and the ones that stay on this replica."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from foras_desktop.db.dialect import WHOLE
from foras_desktop.domain.registry import REGISTRY, EntitySpec, Kind

METADATA = MetaData()

_COLUMN_TYPES = {Kind.INTEGER: WHOLE, Kind.BOOLEAN: WHOLE}


def _entity_table(entity: EntitySpec) -> Table:
    """Every exchanged column is nullable: operations arrive in any order and a reference makes a stub."""
    columns = [Column(field.name, _COLUMN_TYPES.get(field.kind, Text)) for field in entity.fields]
    return Table(entity.name, METADATA, Column("id", Text, primary_key=True, nullable=False), *columns)


ENTITY_TABLES: Mapping[str, Table] = {entity.name: _entity_table(entity) for entity in REGISTRY.entities}

for _table, _column in [
    ("consent", "person"),
    ("seat", "session"),
    ("seat", "person"),
    ("orientation_session", "held_on"),
    ("handout", "person"),
    ("sheet_section", "sheet"),
    ("person", "register"),
    ("enrolment", "cycle"),
    ("enrolment", "person"),
    ("training_day", "enrolment"),
    ("certificate", "person"),
    ("certificate", "cycle"),
    ("audit_entry", "at"),
    ("audit_entry", "about"),
    ("erasure_request", "person"),
]:
    Index(f"ix_{_table}_{_column}", ENTITY_TABLES[_table].c[_column])

OPLOG = Table(
    "oplog",
    METADATA,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("seq", WHOLE, primary_key=True, nullable=False),
    Column("entity", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("hlc", WHOLE, nullable=False),
    Column("author", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("groups", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Column("salt", Text),
    Index("ix_oplog_record", "entity", "record"),
    sqlite_with_rowid=False,
)
"""A group that was erased stands in `groups` as the hash of its value; `salt` then names the keys of those
that stay. One that this replica let go of stands there with what stays of it, and its hash in `salt`
(`sync.batches`)."""

HEAD = Table(
    "head",
    METADATA,
    Column("entity", Text, primary_key=True, nullable=False),
    Column("record", Text, primary_key=True, nullable=False),
    Column("grp", Text, primary_key=True, nullable=False),
    Column("dot", Text, primary_key=True, nullable=False),
    sqlite_with_rowid=False,
)

BATCH = Table(
    "batch",
    METADATA,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("first_seq", WHOLE, primary_key=True, nullable=False),
    Column("last_seq", WHOLE, nullable=False),
    Column("format", Integer, nullable=False),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("signature", Text, nullable=False),
    sqlite_with_rowid=False,
)

STRETCH = Table(
    "stretch",
    METADATA,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("first_seq", WHOLE, primary_key=True, nullable=False),
    Column("last_seq", WHOLE, nullable=False),
    sqlite_with_rowid=False,
)
"""Derived from the batches: the seqs of each replica that are here without a gap, so that nobody need read
all headers to say what is here."""

VOUCHER = Table(
    "voucher",
    METADATA,
    Column("subject", Text, primary_key=True, nullable=False),
    Column("number", WHOLE, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("signature", Text, nullable=False),
)

ACKNOWLEDGED = Table(
    "acknowledged",
    METADATA,
    Column("peer", Text, primary_key=True, nullable=False),
    Column("vector", Text, nullable=False),
    Column("heard_at", Text, nullable=False),
    Column("words", Text),
)
"""What each peer said it has; `words` is how far it knows the acknowledgements of the others."""

ACKNOWLEDGEMENT = Table(
    "acknowledgement",
    METADATA,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("asking", WHOLE, nullable=False),
    Column("operations", WHOLE, nullable=False),
    Column("day", WHOLE, nullable=False),
    Column("body", Text, nullable=False),
    Column("signature", Text, nullable=False),
)
"""The newest signed word of each other replica on what it has, to be passed on as it is."""

ANCHOR = Table(
    "anchor",
    METADATA,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("signature", Text, nullable=False),
)
"""The furthest word of each computer of the central office on what it had of everyone, signed: a manifest, or
an acknowledgement that came through others."""

ISSUE = Table(
    "issue",
    METADATA,
    Column("id", Text, primary_key=True, nullable=False),
    Column("rule", Text, nullable=False),
    Column("grp", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("found_at", Text, nullable=False),
)
"""Derived from the records (decisions.md 16): what the review inbox lists."""

ISSUE_ABOUT = Table(
    "issue_about",
    METADATA,
    Column("entity", Text, primary_key=True, nullable=False),
    Column("record", Text, primary_key=True, nullable=False),
    Column("issue", Text, primary_key=True, nullable=False),
    Index("ix_issue_about_issue", "issue"),
    sqlite_with_rowid=False,
)

PERSON_KEY = Table(
    "person_key",
    METADATA,
    Column("key", Text, primary_key=True, nullable=False),
    Column("person", Text, primary_key=True, nullable=False),
    Index("ix_person_key_person", "person"),
    sqlite_with_rowid=False,
)
"""Derived: words by which records of one person find each other (`domain.sameness`)."""

SAME_AS = Table(
    "same_as",
    METADATA,
    Column("person", Text, primary_key=True, nullable=False),
    Column("other", Text, primary_key=True, nullable=False),
    sqlite_with_rowid=False,
)
"""Derived: everyone with everyone else who was said to be the same person, both ways."""

EXCHANGE_HISTORY = Table(
    "exchange_history",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("peer", Text, nullable=False),
    Column("bundle", Text, nullable=False),
    Column("operations", WHOLE, nullable=False),
)

DRAFT = Table(
    "draft",
    METADATA,
    Column("id", Text, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)

REGISTER_HABIT = Table(
    "register_habit",
    METADATA,
    Column("habit", Text, primary_key=True, nullable=False),
    Column("choices", Text, nullable=False),
)
"""How registers with these headings were read before, on this computer."""

META = Table(
    "meta",
    METADATA,
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
)
