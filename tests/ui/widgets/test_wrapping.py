"""What wraps: a row of buttons, a fact, a banner, a dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, Theme
from foras_desktop.ui.widgets.banner import Banner
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.wrap_row import WrapRow

_LONG = "Two desks wrote different values apart, and both of them are kept until someone chooses. "


_KEPT: list[QWidget] = []
"""Windows live as long as their test needs them."""


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    _KEPT.clear()


def _column(qtbot, *parts: QWidget, width: int) -> QWidget:
    holder = QWidget()
    _KEPT.append(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(width, 400)
    holder.show()
    QApplication.processEvents()
    return holder


def _row(width: int, qtbot) -> tuple[Button, Button]:
    holder, first, second = QWidget(), Button("Book Friday 19 November, 10:00"), Button("Clear")
    row = WrapRow(holder)
    row.addWidget(first)
    row.addWidget(second)
    _column(qtbot, holder, width=width)
    return first, second


def test_buttons_stand_side_by_side_where_they_fit(qtbot) -> None:
    first, second = _row(600, qtbot)
    assert first.y() == second.y()
    assert second.x() == first.width() + Size.S2


def test_buttons_go_on_below_where_they_do_not(qtbot) -> None:
    first, second = _row(first_width := 260, qtbot)
    assert second.y() == first.height() + Size.S2
    assert second.x() == first.x() == 0
    assert first.width() <= first_width


def test_one_too_wide_is_cut_to_its_place(qtbot) -> None:
    first, _ = _row(120, qtbot)
    assert first.width() == 120


def test_wrapped_buttons_start_at_the_right_in_arabic(qtbot) -> None:
    Theme.current().set_language("ar")
    first, second = _row(260, qtbot)
    assert first.geometry().right() == second.geometry().right() == 259


def test_a_hidden_part_leaves_no_gap(qtbot) -> None:
    first, second = _row(600, qtbot)
    first.hide()
    QApplication.processEvents()
    assert second.x() == 0


def test_a_banner_has_one_line_or_two_or_as_many_as_its_sentence_needs(qtbot) -> None:
    one, two, three = Banner("Short."), Banner("Short.", detail="And why."), Banner(_LONG * 2)
    three.add_action("Open")
    _column(qtbot, one, two, three, width=520)
    assert one.height() == Size.BANNER
    assert two.height() == Size.BANNER_TWO_LINES
    assert three.height() > Size.BANNER_TWO_LINES
    one.set_text(_LONG)
    QApplication.processEvents()
    assert one.height() == Size.BANNER_TWO_LINES


def test_a_long_fact_goes_on_below_and_so_does_its_remark(qtbot) -> None:
    short, long = Fact("Languages", "French", "· and more"), Fact("Languages", "Bambara, French, " * 6)
    parted = Fact("Departure", "Tuesday 14 December 2021", "· in twenty-eight days")
    _column(qtbot, short, long, parted, width=227)
    assert long.height() > 3 * short.height() / 2
    assert parted.height() > short.height()


def test_a_dialog_is_as_high_as_its_text_needs_and_grows_with_it(qtbot) -> None:
    dialog = Dialog(300)
    column = QVBoxLayout(dialog)
    text = Label(_LONG * 2, wrap=True)
    column.addWidget(text)
    column.addWidget(Button("Close"))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert text.height() >= text.heightForWidth(text.width())
    before = dialog.height()
    text.setText(_LONG * 4)
    qtbot.waitUntil(lambda: dialog.height() > before)


def test_a_check_box_wears_one_ring(qtbot) -> None:
    box = CheckBox("The person agrees")
    _column(qtbot, box, width=300)
    with qtbot.waitActive(box.window()):
        box.window().activateWindow()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    focused = box.grab().toImage()
    box.clearFocus()
    assert focused == box.grab().toImage(), "its ring stands outside it"
