"""Buttons, fields and choices through the keyboard and their public doors."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.chip import Chip
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.date_input import DateInput, parse_date
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.multi_choice import MultiChoice
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput


def _shown(qtbot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()
    return widget


def test_a_label_may_change_half_a_million_times(qtbot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(500_000):
        label.setText("a" if number % 2 else "b")
    assert label.text() == "a"


def test_enter_and_space_press_a_button(qtbot) -> None:
    button = Button("Book", "primary", shortcut_hint="Ctrl B")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_a_busy_button_keeps_its_width_and_does_nothing(qtbot) -> None:
    button = Button("Read", icon="download")
    qtbot.addWidget(button)
    button.show()
    width = button.sizeHint().width()
    button.set_busy(True)
    assert button.sizeHint().width() == width
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Return)
    button.set_busy(False)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_refused_button_says_why(qtbot) -> None:
    button = Button("Synchronise")
    qtbot.addWidget(button)
    button.setToolTip("Send and receive")
    button.set_refused("No line")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "No line"
    button.set_refused(None)
    assert button.isEnabled()
    assert button.toolTip() == "Send and receive"


def test_icon_buttons_have_a_name(qtbot) -> None:
    button = IconButton("printer", "Print", shortcut_hint="Ctrl P")
    qtbot.addWidget(button)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == "Print"
    assert "Ctrl P" in button.toolTip()


def test_a_field_shows_its_refusal_until_one_types(qtbot) -> None:
    editor = TextInput()
    field = Field("Telephone", editor)
    qtbot.addWidget(field)
    assert editor.accessibleName() == "Telephone"
    field.set_error("A digit is missing.")
    assert field.error == editor.accessibleDescription() == "A digit is missing."
    assert editor.property("refused") is True
    qtbot.keyClicks(editor, "5")
    assert field.error == ""
    assert editor.accessibleDescription() == ""
    assert editor.property("refused") is False


def test_a_field_grows_for_a_long_refusal(qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    field = Field("Telephone", TextInput())
    column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(240, 400)
    page.show()
    before = field.height()
    field.set_error("A digit is missing: a Moroccan number has nine after the code of the country.")
    qtbot.waitUntil(lambda: field.height() >= before + 44)


def test_choice_finds_by_first_letters_without_accents(qtbot) -> None:
    choice = Choice([Option("MLI", "Mali", "MLI"), Option("SEN", "Sénégal", "SEN"), Option("EG", "Égypte")])
    qtbot.addWidget(choice)
    assert choice.value() is None
    with qtbot.waitSignal(choice.value_changed):
        qtbot.keyClicks(choice, "e")
    assert choice.value() == "EG"


def test_choice_keeps_its_value_when_options_change(qtbot) -> None:
    choice = Choice([Option(1, "One"), Option(2, "Two")], placeholder="None")
    qtbot.addWidget(choice)
    choice.set_value(2)
    with qtbot.assertNotEmitted(choice.value_changed):
        choice.set_options([Option(2, "Deux"), Option(3, "Trois")])
    assert choice.value() == 2
    qtbot.keyClick(choice, Qt.Key.Key_Delete)
    assert choice.value() is None


def test_segmented_moves_by_arrows(qtbot) -> None:
    segmented = Segmented([("m", "Man"), ("w", "Woman"), ("n", "Not said")], value="m", name="Sex")
    _shown(qtbot, segmented)
    segmented.setFocus()
    focus = QApplication.focusWidget()
    with qtbot.waitSignal(segmented.value_changed) as told:
        qtbot.keyClick(focus, Qt.Key.Key_Right)
    assert told.args == ["w"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert segmented.value() == "m"
    segmented.set_value(None)
    assert segmented.value() is None


def test_multi_choice_adds_by_typing_and_backspace_takes_back(qtbot) -> None:
    spoken = MultiChoice([("bm", "Bambara"), ("fr", "French"), ("ar", "Arabic")])
    _shown(qtbot, spoken)
    line = spoken.findChild(QLineEdit)
    qtbot.keyClicks(line, "bam")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "fre")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert spoken.value() == ["bm", "fr"]
    assert spoken.accessibleDescription() == "Bambara, French"
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert spoken.value() == ["bm"]
    spoken.add("bm")
    assert spoken.value() == ["bm"]


@pytest.mark.parametrize(
    "typed",
    [
        "16/11/2021",
        "16.11.21",
        "16 11 2021",
        "16-11-2021",
        "16112021",
        "161121",
        "2021-11-16",
        " 16/11/2021 ",
    ],
)
def test_dates_are_read_leniently(typed: str) -> None:
    assert parse_date(typed) == date(2021, 11, 16)


@pytest.mark.parametrize("typed", ["", "31/02/2021", "16/13/2021", "yesterday", "16/11", "1/1/123"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert parse_date(typed) is None


def test_date_input_tells_and_writes_out(qtbot) -> None:
    field = DateInput()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.value_changed) as told:
        qtbot.keyClicks(field, "5.3.94")
    assert told.args == [date(1994, 3, 5)]
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(1994, 3, 6)
    assert field.text() == "06/03/1994"
    field.setText("31/02/2021")
    assert field.is_wrong()
    assert field.value() is None


def test_search_is_emptied_by_escape(qtbot) -> None:
    search = SearchInput(placeholder="Search")
    qtbot.addWidget(search)
    qtbot.keyClicks(search, "dia")
    with qtbot.waitSignal(search.textEdited):
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.moved_down):
        qtbot.keyClick(search, Qt.Key.Key_Down)


def test_the_eye_shows_the_pass_phrase(qtbot) -> None:
    field = TextInput("a long phrase", password=True)
    qtbot.addWidget(field)
    eye = field.findChild(IconButton)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    before = eye.accessibleName()
    eye.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() != before


def test_a_chip_is_removed_by_delete(qtbot) -> None:
    chip = Chip("Desk: Rabat", on=True, removable=True)
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert chip.isChecked()


def test_check_box_answers_space(qtbot) -> None:
    box = CheckBox("Interpreter needed")
    qtbot.addWidget(box)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
