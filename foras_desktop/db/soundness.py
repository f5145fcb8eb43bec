"""Whether a database file is whole: SQLite's own check of its pages, and SQLCipher's of their seals."""

from __future__ import annotations

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError


def troubles(connection: Connection) -> tuple[str, ...]:
    """What SQLite and SQLCipher say of the file, in their words; nothing for a whole one.

    Every page is read. A page whose seal does not fit was changed by something else than this program.
    """
    try:
        sealed = [str(row[0]) for row in connection.execute(text("PRAGMA cipher_integrity_check"))]
        pages = [str(row[0]) for row in connection.execute(text("PRAGMA integrity_check(20)"))]
    except DBAPIError as error:
        return (type(error.orig).__name__,)
    return tuple(one for one in (*sealed, *pages) if one != "ok")
