"""Whom this desk let go of, without a name: what is said of them, and asking for them again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from foras_desktop.domain.access import Action
from foras_desktop.services import retention
from foras_desktop.services.retention import LetGoRow, Retention
from foras_desktop.ui.protection.view import ProtectionView
from foras_desktop.ui.widgets.line_list import Line, line_button
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_MOST = 50
"""Lines of the list; those let go of last stand first."""


class LetGoPart(QObject):
    """Fills its part of the view when `refresh` is called."""

    def __init__(self, workspace: Workspace, view: ProtectionView) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._view = view

    def refresh(self) -> None:
        self._workspace.read(self, "let go", retention.read_retention, done=self._show)

    def _show(self, found: Retention) -> None:
        self._view.let_go.setVisible(found.applies)
        self._view.let_go_rule.setText(self._rule(found))
        self._view.let_go_lines.show_lines([self._line(row) for row in found.rows[:_MOST]])

    def _rule(self, found: Retention) -> str:
        formats = self._workspace.formats
        rule = translate(
            "Retention",
            "Who left more than {days} days ago, is no case of this desk and has nothing planned, is kept at "
            "the central office and at the desk of the case only. Let go of here: {number}.",
        ).format(days=formats.number(found.days), number=formats.number(len(found.rows)))
        if not found.copies_left:
            return rule
        copies = translate(
            "Retention",
            "Older copies of this database could not all be deleted: destroy those in the second place.",
        )
        return f"{rule}\n{copies}"

    def _line(self, row: LetGoRow) -> Line:
        workspace, formats = self._workspace, self._workspace.formats
        title = translate("Retention", "{country} · {category} · case of {desk}").format(
            country=formats.country(row.country),
            category=word("category", row.category),
            desk=workspace.desk_name(row.desk),
        )
        left = formats.day(row.left_on) if row.left_on else ""
        if row.wanted:
            text = translate("Retention", "Left on {left}; asked for again, comes with a next bundle")
            return title, text.format(left=left), Sign.TO_SEND, []
        text = translate("Retention", "Left on {left}; let go of on {day}").format(
            left=left, day=formats.day(row.on)
        )
        if not workspace.office.actor.may(Action.LET_GO):
            return title, text, None, []
        ask = line_button(translate("Retention", "Ask for again"), title)
        ask.clicked.connect(lambda: self.ask_again(row.person_id))
        return title, text, None, [ask]

    def ask_again(self, person_id: str) -> None:
        """Have them sent again by whoever has them."""
        said = translate(
            "Retention", "Asked for. It comes once the central office has read the next bundle and answered."
        )
        self._workspace.do(self, retention.ask_again, person_id, said=said)
