"""A whole intake without a mouse; consent first; a draft that keeps itself; errors beside their field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from foras_desktop.services import intake, people, person_page
from foras_desktop.services.office import Office
from foras_desktop.ui.intake.page import IntakePage
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.widgets.fact import Fact
from tests.ui.hands import ALT, CTRL, at_rest, focused, open_shell, press, type_text


def start(qtbot: QtBot, office: Office) -> tuple[Shell, IntakePage]:
    shell = open_shell(qtbot, office)
    QTest.keyClick(shell, Qt.Key.Key_N, CTRL)
    page = shell.current()
    assert isinstance(page, IntakePage)
    return shell, page


def enter(shell: Shell) -> None:
    press(shell, Qt.Key.Key_Return)


def test_a_whole_intake_by_keyboard_alone(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    QTest.keyClick(focused(shell), Qt.Key.Key_Space)
    assert page.consent.is_given
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    for text in ("Soumah", "Fodé"):
        type_text(shell, text)
        enter(shell)
    enter(shell)  # no other name
    type_text(shell, "فودي سوماه")
    enter(shell)
    QTest.keyClick(focused(shell), Qt.Key.Key_Right)  # a first arrow chooses: man
    page.identity.editors["sex"].set_value("man")  # type: ignore[attr-defined]
    enter(shell)
    page.identity.birth.precision.set_value("year")
    page.identity.birth.line.setFocus()
    type_text(shell, "1985")
    enter(shell)
    assert focused(shell) is page.identity.editors["nationality"]
    QTest.keyClicks(focused(shell), "gu")
    assert page.identity.editors["nationality"].value() == "GIN"  # type: ignore[attr-defined]
    page.identity.editors["phone"].setFocus()
    type_text(shell, "0600123456")
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    assert page.view.steps.currentWidget() is page.case
    assert page.case.country.value() == "GIN", "the nationality is the country of return"
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    assert page.view.steps.currentWidget() is page.review
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    at_rest(qtbot, shell.workspace)
    found = people.find_people(rabat)
    assert [(one.family_name, one.given_names, one.country) for one in found] == [("Soumah", "Fodé", "GIN")]
    assert shell.current() is shell.page("people")


def test_the_last_step_lists_whatever_was_typed(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    editors = page.identity.editors
    for name, typed in (("family_name", "Soumah"), ("given_names", "Fodé"), ("phone", "0600123456")):
        editors[name].setFocus()
        type_text(shell, typed)
    editors["sex"].set_value("man")  # type: ignore[attr-defined]
    editors["nationality"].set_value("GIN")  # type: ignore[attr-defined]
    for name in ("whatsapp", "interpreter_needed"):
        editors[name].setChecked(True)  # type: ignore[attr-defined]
    page.identity.birth.precision.set_value("year")
    page.identity.birth.line.setFocus()
    type_text(shell, "1985")
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    page.case.remark.setPlainText("vit chez sa tante")
    QTest.keyClick(focused(shell), Qt.Key.Key_Return, CTRL)
    assert page.view.steps.currentWidget() is page.review
    shown = {one.accessibleName(): one.accessibleDescription() for one in page.review.findChildren(Fact)}
    assert shown["Telephone"].endswith("· WhatsApp")
    assert shown["Interpreter"] == "Needed"
    assert shown["Remark"] == "Will be sealed", "never the remark itself"


def test_enter_walks_every_field_of_the_identity(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    wanted = [
        page.identity.editors[name] for name in ("family_name", "given_names", "known_as", "arabic_name")
    ]
    reached = [focused(shell)]
    for _ in range(14):
        enter(shell)
        reached.append(focused(shell))
    for editor in wanted:
        assert editor in reached
    for name in ("nationality", "second_nationality"):
        assert page.identity.editors[name] in reached
    assert any(page.identity.birth.isAncestorOf(widget) for widget in reached)


def test_without_consent_one_stays_and_nothing_is_kept(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.go_on()
    assert page.view.steps.currentIndex() == 0
    assert page.consent.given_field.error
    page.identity.editors["family_name"].setText("Sow")  # type: ignore[attr-defined]
    page.put_off()
    at_rest(qtbot, shell.workspace)
    assert intake.read_drafts(rabat) == []


def test_the_draft_keeps_itself_and_comes_back(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    type_text(shell, "Sow")
    page.identity.editors["languages"].set_value(["ff"])  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(intake.read_drafts(rabat)) == 1, timeout=5000)
    QTest.keyClick(focused(shell), Qt.Key.Key_Escape)
    at_rest(qtbot, shell.workspace)
    assert shell.current() is shell.page("today")
    assert page.identity.state()["family_name"] == ""
    shell.go(Place("intake", intake.read_drafts(rabat)[0].id))
    at_rest(qtbot, shell.workspace)
    assert page.identity.state()["family_name"] == "Sow"
    assert page.identity.state()["languages"] == ["ff"]
    assert page.view.steps.currentIndex() == 1


def test_a_step_that_is_done_is_kept_at_once(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    at_rest(qtbot, shell.workspace)
    assert len(intake.read_drafts(rabat)) == 1
    assert page.view.draft_sign._label.text().startswith("Draft kept")


def test_errors_stand_beside_their_field_and_go_while_typing(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    form = page.identity
    for name, text in (("phone", "06 00 12 34 5"), ("email", "nobody"), ("family_name", "x" * 201)):
        form.editors[name].setText(text)  # type: ignore[attr-defined]
    form.birth.line.setText("31/02/1994")
    page.go_on()
    assert page.view.steps.currentIndex() == 1
    for name in ("phone", "email", "family_name", "birth"):
        assert form.fields[name].error, name
    form.editors["phone"].setFocus()
    type_text(shell, "6")
    assert not form.fields["phone"].error


def test_characters_without_a_glyph_are_named(qtbot: QtBot, rabat: Office) -> None:
    _, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    page.identity.editors["family_name"].setText("王")  # type: ignore[attr-defined]
    page.identity.check_all()
    assert "U+738B" in page.identity.fields["family_name"]._caption.text()


def test_a_child_alone_is_asked_for_two_more_consents(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    page.identity.editors["family_name"].setText("Sow")  # type: ignore[attr-defined]
    page.identity.editors["nationality"].set_value("GIN")  # type: ignore[attr-defined]
    page.identity.birth.set_value(None, "year")
    page.identity.birth.line.setText("2007")
    page.go_on()
    page.case.alone.set_value("yes")
    assert page.case.guardian.isVisible()
    page.case.guardian_given.setChecked(True)
    page.go_on()
    assert page.case.guardian_field.error
    page.case.guardian.setText("Modibo Sow")
    page.go_on()
    assert page.review.open_points.isVisible(), "the child's own consent is still open"
    QTest.keyClick(focused(shell), Qt.Key.Key_Left, ALT)
    page.case.child_given.setChecked(True)
    page.go_on()
    assert not page.review.open_points.isVisible()
    page.go_on()
    at_rest(qtbot, shell.workspace)
    row = people.find_people(rabat)[0]
    assert person_page.open_person(rabat, row.id).in_force == {"process", "guardian", "child"}


def test_a_refusal_at_the_end_stands_on_the_page_and_loses_nothing(qtbot: QtBot, rabat: Office) -> None:
    shell, page = start(qtbot, rabat)
    page.consent.given.setChecked(True)
    page.go_on()
    page.identity.editors["family_name"].setText("Sow")  # type: ignore[attr-defined]
    page.go_on()
    page.go_on()
    page.go_on()
    at_rest(qtbot, shell.workspace)
    assert page.review.refusal.isVisible(), "no country was chosen"
    assert page.identity.state()["family_name"] == "Sow"
