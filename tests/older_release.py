"""Takes a database back to what an older release left, for tests that bring it up to date again."""

from __future__ import annotations

from sqlalchemy import Connection

from foras_desktop.db import capture

_TABLES_SINCE_0001 = (
    *("decision", "same_person", "issue", "issue_about", "same_as", "person_key"),
    *("register_import", "register_habit", "module", "closed_day", "training_cycle", "enrolment"),
    *("training_day", "certificate", "audit_entry", "anchor", "erasure_request"),
    *("stretch", "acknowledgement"),
)


def take_back_to_0001(connection: Connection) -> None:
    """As the release of part 1 left it."""
    capture.remove(connection)
    for table in _TABLES_SINCE_0001:
        connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql("DROP INDEX ix_person_register")
    for column in ("register", "register_sheet", "register_row", "erased_on"):
        connection.exec_driver_sql(f"ALTER TABLE person DROP COLUMN {column}")
    for column in ("trusted_with", "left_on"):
        connection.exec_driver_sql(f"ALTER TABLE staff DROP COLUMN {column}")
    connection.exec_driver_sql("ALTER TABLE acknowledged DROP COLUMN words")
    connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
