"""Which country sheets are published, and how often they were handed out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, func, select

from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.records import Sheet, SheetSection
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.views import SheetView, ToReview

_SHEET = ENTITY_TABLES["sheet"]
_SECTION = ENTITY_TABLES["sheet_section"]
_HANDOUT = ENTITY_TABLES["handout"]


class InformationQueries:
    """Questions about country sheets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self) -> list[SheetView]:
        """The newest published sheet of each country; of two with one number, the one published later."""
        order = (_SHEET.c.version.desc(), _SHEET.c.published_on.desc(), _SHEET.c.id.desc())
        ranked = (
            select(
                _SHEET,
                func.row_number().over(partition_by=_SHEET.c.country, order_by=order).label("place"),
                func.count().over(partition_by=(_SHEET.c.country, _SHEET.c.version)).label("same"),
            )
            .where(_SHEET.c.published_on.is_not(None), _SHEET.c.version.is_not(None))
            .subquery()
        )
        query = select(ranked).where(ranked.c.place == 1).order_by(ranked.c.country)
        entity = REGISTRY.of(Sheet)
        rows = self._connection.execute(query).mappings().all()
        return [replace(self.view(entity.from_row(row)), twins=row["same"] - 1) for row in rows]

    def to_review(self, countries: Collection[str], day: date) -> tuple[ToReview, ...]:
        """Those of the countries whose sheet is missing, unverified or past its review date on that day."""
        known = {view.sheet.country: view for view in self.latest() if view.sheet.country in countries}
        found = []
        for country in countries:
            view = known.get(country)
            stale = len(view.sections_to_review(day)) if view else 0
            if stale or view is None:
                found.append(ToReview(country, stale))
        return tuple(found)

    def next_version(self, country: str) -> int:
        """The number after every one that a sheet of that country bears."""
        query = select(func.max(_SHEET.c.version)).where(_SHEET.c.country == country)
        return int(self._connection.execute(query).scalar() or 0) + 1

    def view(self, sheet: Sheet) -> SheetView:
        """A sheet with its sections and the number of brochures given."""
        query = select(_SECTION).where(_SECTION.c.sheet == sheet.id).order_by(_SECTION.c.position)
        entity = REGISTRY.of(SheetSection)
        sections = tuple(entity.from_row(row) for row in self._connection.execute(query).mappings())
        return SheetView(sheet, sections, self._handed_out(sheet.id))

    def latest_of(self, country: str) -> SheetView | None:
        return next((view for view in self.latest() if view.sheet.country == country), None)

    def _handed_out(self, sheet_id: str) -> int:
        query = select(func.coalesce(func.sum(_HANDOUT.c.quantity), 0)).where(
            _HANDOUT.c.sheet == sheet_id, _HANDOUT.c.voided.is_not(True)
        )
        return int(self._connection.execute(query).scalar_one())
