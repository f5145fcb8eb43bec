"""What the hub keeps besides the exchange: sessions, who is barred, and bundles on their way in pieces."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, Index, LargeBinary, MetaData, Table, Text, func

from foras_desktop.db.dialect import WHOLE

LINE = MetaData()

LINE_SESSION = Table(
    "line_session",
    LINE,
    Column("session", Text, primary_key=True, nullable=False),
    Column("replica", Text, nullable=False),
    Column("number", WHOLE, nullable=False),
    Column("opened_at", DateTime, nullable=False, server_default=func.now()),
    Column("used_at", DateTime, nullable=False, server_default=func.now()),
    Index("ix_line_session_replica", "replica"),
)
"""`number` is that of the last request: each is taken once. Time is the database's own."""

LINE_BARRED = Table(
    "line_barred",
    LINE,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("barred_at", DateTime, nullable=False, server_default=func.now()),
)
"""Replicas that the hub's administrator hears no more, whatever the log says of them."""

LINE_PIECE = Table(
    "line_piece",
    LINE,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("way", Text, primary_key=True, nullable=False),
    Column("digest", Text, primary_key=True, nullable=False),
    Column("place", WHOLE, primary_key=True, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("came_at", DateTime, nullable=False, server_default=func.now()),
)
"""Encrypted bundles in pieces, "up" to the hub or "down" to a desk; `place` is the first byte's."""

LINE_MERGED = Table(
    "line_merged",
    LINE,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("digest", Text, nullable=False),
    Column("size", WHOLE, nullable=False),
    Column("operations", WHOLE, nullable=False),
    Column("refused", WHOLE, nullable=False),
)
"""The last bundle of each replica that was merged, and what it brought."""

LINE_READY = Table(
    "line_ready",
    LINE,
    Column("replica", Text, primary_key=True, nullable=False),
    Column("tag", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("size", WHOLE, nullable=False),
    Column("operations", WHOLE, nullable=False),
)
"""The bundle that lies ready for each replica in pieces, and how the hub stood when it was made."""
