"""Which country sheets are published, and how often they were handed out."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.records import Sheet, SheetSection
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.views import SheetView

_SHEET = ENTITY_TABLES["sheet"]
_SECTION = ENTITY_TABLES["sheet_section"]
_HANDOUT = ENTITY_TABLES["handout"]


class InformationQueries:
    """Questions about country sheets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self) -> list[SheetView]:
        """The newest published sheet of each country."""
        newest = (
            select(_SHEET.c.country, func.max(_SHEET.c.version).label("version"))
            .where(_SHEET.c.published_on.is_not(None))
            .group_by(_SHEET.c.country)
            .subquery()
        )
        query = (
            select(_SHEET)
            .join(newest, (newest.c.country == _SHEET.c.country) & (newest.c.version == _SHEET.c.version))
            .order_by(_SHEET.c.country)
        )
        entity = REGISTRY.of(Sheet)
        sheets = [entity.from_row(row) for row in self._connection.execute(query).mappings()]
        return [self.view(sheet) for sheet in sheets]

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
