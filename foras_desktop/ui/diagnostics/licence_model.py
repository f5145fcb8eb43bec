"""What is shipped as a table: name, version, licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt

from foras_desktop.faults.licences import Shipped
from foras_desktop.ui.formats import ltr
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.fitted_table import FittedTable
from foras_desktop.ui.widgets.list_model import ListModel
from foras_desktop.ui.widgets.table import TEXT_ROLE, TONE

translate = QCoreApplication.translate

NAME, VERSION, LICENCE = range(3)
_WIDTHS = {NAME: 180, VERSION: 92}


class LicenceModel(ListModel[Shipped]):
    """Rows as handed over."""

    def __init__(self, parent: QObject | None = None) -> None:
        heads = (
            translate("Diagnostics", "What is shipped"),
            translate("Settings", "Version"),
            translate("Diagnostics", "Licence"),
        )
        super().__init__(heads, parent)

    def answer(self, item: Shipped, column: int, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return ltr((item.name, item.version, item.licence)[column])
        if role == TONE:
            return "ink" if column == NAME else "muted"
        if role == TEXT_ROLE:
            return TextRole.LABEL if column == NAME else None
        return None


class LicenceTable(FittedTable):
    """The licence takes the room that is left."""

    def __init__(self, model: LicenceModel) -> None:
        super().__init__(translate("Diagnostics", "Licences"), model, LICENCE, lambda _: _WIDTHS, least=92)
