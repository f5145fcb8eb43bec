"""Questions to the database that span several tables, a file a subject."""

from __future__ import annotations

from sqlalchemy import Connection

from foras_desktop.db.queries.audit import AuditQueries
from foras_desktop.db.queries.diagnostics import DiagnosticQueries
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.queries.information import InformationQueries
from foras_desktop.db.queries.people import PeopleQueries
from foras_desktop.db.queries.protection import ProtectionQueries
from foras_desktop.db.queries.registers import RegisterQueries
from foras_desktop.db.queries.retention import RetentionQueries
from foras_desktop.db.queries.review import ReviewQueries
from foras_desktop.db.queries.sessions import SessionQueries
from foras_desktop.db.queries.training import TrainingQueries


class Queries:
    """All questions, by subject."""

    def __init__(self, connection: Connection) -> None:
        self.people = PeopleQueries(connection)
        self.sessions = SessionQueries(connection)
        self.information = InformationQueries(connection)
        self.exchange = ExchangeQueries(connection)
        self.review = ReviewQueries(connection)
        self.registers = RegisterQueries(connection)
        self.training = TrainingQueries(connection)
        self.retention = RetentionQueries(connection)
        self.protection = ProtectionQueries(connection)
        self.audit = AuditQueries(connection)
        self.diagnostics = DiagnosticQueries(connection)
