"""The base of tables that show a list of things."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from foras_desktop.ui.widgets.list_model import ListModel


class Words(ListModel[str]):
    def answer(self, item: str, column: int, role: int) -> object:
        return item[column] if role == Qt.ItemDataRole.DisplayRole else None


def test_things_are_rows_and_what_is_not_there_answers_nothing(qtmodeltester: ModelTester) -> None:
    model = Words(("First", "Second"))
    qtmodeltester.check(model)
    model.set_items(["ab", "cd"])
    qtmodeltester.check(model)
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(1, 1).data() == "d"
    assert (model.item_at(0), model.item_at(2), model.item_at(-1)) == ("ab", None, None)
    assert model.data(QModelIndex()) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Second"
    assert model.headerData(2, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_row_that_changed_is_told_from_end_to_end(qtbot: QtBot) -> None:
    model = Words(("First", "Second"))
    model.set_items(["ab", "cd"])
    with qtbot.waitSignal(model.dataChanged) as caught:
        model.changed_at(1)
    assert [(one.row(), one.column()) for one in caught.args[:2]] == [(1, 0), (1, 1)]
