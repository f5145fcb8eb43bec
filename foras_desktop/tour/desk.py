"""One computer of the tour: its own window and its own folder, worked as a person would."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt

from foras_desktop.domain.clock import Clock
from foras_desktop.tour.driver import click, press, type_into, wait_for
from foras_desktop.tour.people import PASSPHRASE, Visitor
from foras_desktop.ui.first_run.page import FirstRunPage
from foras_desktop.ui.intake.page import IntakePage
from foras_desktop.ui.language import Translators
from foras_desktop.ui.main_window import MainWindow
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.page import Page
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.theme import Theme, ThemeMode
from foras_desktop.ui.unlock.page import UnlockPage

CTRL = Qt.KeyboardModifier.ControlModifier


class TourDesk:
    """A desk's window; each method is one errand and ends when the window shows its outcome."""

    def __init__(self, folder: Path, clock: Clock, translators: Translators) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.window = MainWindow(folder, clock, translators)
        self.window.start()
        Theme.current().set_mode(ThemeMode.LIGHT)
        self.window.show()

    @property
    def shell(self) -> Shell:
        shell = self.window.shell
        assert shell is not None  # noqa: S101 - the tour entered before
        return shell

    def first_run(self) -> FirstRunPage:
        wait_for("the first run shows", lambda: isinstance(self.window.page(), FirstRunPage))
        return cast("FirstRunPage", self.window.page())

    def fill_first_run(self, desk: str, name: str) -> None:
        """Desk, name, passphrase twice, practice data."""
        form = self.first_run().view.form
        form.desk.set_value(desk)
        type_into(form.name, name)
        type_into(form.passphrase, PASSPHRASE)
        type_into(form.again, PASSPHRASE)
        form.practice.setChecked(True)

    def set_up(self) -> None:
        """Press the button and wait for the recovery sheet."""
        page = self.first_run()
        click(page.view.form.start)
        wait_for("the recovery sheet shows", lambda: page.view.steps.currentWidget() is page.view.sheet)

    def save_recovery_sheet(self, target: Path) -> None:
        self.first_run().save_sheet(target)
        wait_for("the recovery sheet is saved", target.exists)

    def enter(self) -> None:
        """Leave the first run for the program."""
        click(self.first_run().view.sheet.done)
        wait_for("the program is entered", lambda: self.window.shell is not None)
        self.idle()

    def lock(self) -> UnlockPage:
        self.shell.workspace.lock_wanted.emit()
        wait_for("the unlock page shows", lambda: isinstance(self.window.page(), UnlockPage))
        return cast("UnlockPage", self.window.page())

    def unlock(self) -> None:
        """Type the passphrase and Enter."""
        page = cast("UnlockPage", self.window.page())
        type_into(page.view.passphrase, PASSPHRASE)
        press(page.view.passphrase, Qt.Key.Key_Return)
        wait_for("the program is entered again", lambda: self.window.shell is not None)
        self.idle()

    def idle(self) -> None:
        """Until every read and write that was asked for is answered."""
        tasks = self.shell.workspace.tasks
        wait_for("the program is at rest", lambda: tasks.is_idle)

    def go(self, page: str, record: str | None = None) -> Page:
        """Show a page and let it read; this window comes to the front, as on a desk with two computers."""
        self.window.activateWindow()
        self.shell.toast.dismiss()
        self.shell.go(Place(page, record))
        self.idle()
        return self.shell.page(page)

    # --- intake -----------------------------------------------------------------------------------

    def start_intake(self) -> IntakePage:
        return cast("IntakePage", self.go("intake"))

    def give_consent(self, visitor: Visitor) -> None:
        page = self.start_intake()
        page.consent.given.setChecked(True)
        page.consent.language.set_value(visitor.language_of_consent)

    def fill_identity(self, visitor: Visitor) -> None:
        """Type the identity; the form is on its second step."""
        form = self.start_intake().identity
        for name in ("family_name", "given_names", "arabic_name", "phone"):
            type_into(form.editors[name], getattr(visitor, name))
        form.editors["sex"].set_value(visitor.sex)  # type: ignore[attr-defined]
        form.editors["nationality"].set_value(visitor.country)  # type: ignore[attr-defined]
        form.editors["languages"].set_value(list(visitor.languages))  # type: ignore[attr-defined]
        form.birth.precision.set_value("year")
        type_into(form.birth.line, visitor.birth_year)

    def go_on(self) -> None:
        """To the next step of intake by Ctrl and Enter's button."""
        page = self.start_intake()
        click(page.view.go_on)
        self.idle()

    def register(self, visitor: Visitor) -> str:
        """Finish the intake that stands at its last step; the person's id."""
        people = cast("PeoplePage", self.shell.page("people"))
        self.go_on()
        wait_for(
            "the record shows the person registered",
            lambda: (
                people.record.page is not None
                and people.record.page.person.family_name == visitor.family_name
            ),
        )
        self.idle()
        page = people.record.page
        return page.person.id if page else ""

    def register_quickly(self, visitor: Visitor) -> str:
        """A whole intake without stopping for pictures."""
        self.give_consent(visitor)
        self.go_on()
        self.fill_identity(visitor)
        self.go_on()
        type_into(self.start_intake().case.departure, visitor.departure)
        self.go_on()
        return self.register(visitor)
