"""What the settings' section on the audit trail looks like."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.audit.entries_model import EntriesModel, EntriesTable
from foras_desktop.ui.audit.outcome import advice, wrong_in_words
from foras_desktop.ui.audit.words import kinds
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.progress import Progress
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.widgets.sign import Sign, SignLabel

translate = QCoreApplication.translate

ALL = ""
_KIND_WIDTH, _WHO_WIDTH, _DAY_WIDTH = 232, 168, 116


class AuditView(QWidget):
    """Layout only; `section.AuditSection` fills and listens."""

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__()
        self.search = SearchInput(placeholder=translate("Audit", "Name, case number or reason"))
        self.kind = Choice([Option(ALL, translate("Audit", "Every kind")), *_options(kinds())])
        self.kind.set_value(ALL)
        self.who = Choice()
        self.show_actors(())
        self.since = DateInput(placeholder=translate("Audit", "dd/mm/yyyy"))
        self.until = DateInput(placeholder=translate("Audit", "dd/mm/yyyy"))
        self.since_field = Field(translate("Audit", "From"), self.since)
        self.until_field = Field(translate("Audit", "To"), self.until)
        self.count = Label("", TextRole.CAPTION, "muted")
        self.compare = Button(translate("Audit", "Compare with what was signed"), ButtonKind.SECONDARY)
        self.compare_bundle = Button(translate("Audit", "Compare with a bundle…"), ButtonKind.QUIET)
        self.progress = Progress(
            translate("Audit", "Comparing everything with its signatures"),
            translate("Audit", "Nothing is changed by this."),
        )
        self.progress.hide()
        self.trouble = Banner("", BannerKind.CAUTION)
        self.trouble.hide()
        self.outcome = OutcomePane()
        self.outcome.hide()
        self.entries = EntriesModel(formats, desk_name, self)
        self.table = EntriesTable(self.entries)
        self.nothing = EmptyState(
            "search",
            translate("Audit", "No entry fits"),
            translate("Audit", "Try fewer words, another kind, or more days."),
            action=translate("Audit", "Show all entries"),
        )
        self.blank = EmptyState(
            "clipboard-list",
            translate("Audit", "Nothing is noted yet"),
            translate("Audit", "Unlocking, reading what is sealed, papers and rights are noted here."),
        )
        self.content = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(Size.S3)
        self.kind.setFixedWidth(_KIND_WIDTH)
        self.who.setFixedWidth(_WHO_WIDTH)
        filters.addWidget(Field(translate("Audit", "Search"), self.search), 1)
        filters.addWidget(Field(translate("Audit", "Kind"), self.kind))
        filters.addWidget(Field(translate("Audit", "Who"), self.who))
        for field in (self.since_field, self.until_field):
            field.setFixedWidth(_DAY_WIDTH)
            filters.addWidget(field)
        acts = QHBoxLayout()
        acts.setSpacing(Size.S2)
        acts.addWidget(self.count, 1)
        acts.addWidget(self.compare_bundle)
        acts.addWidget(self.compare)
        for page in (self.table, _Held(self.nothing), _Held(self.blank)):
            self.content.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S3)
        column.addLayout(filters)
        column.addLayout(acts)
        for part in (self.trouble, self.progress, self.outcome):
            column.addWidget(part)
        column.addWidget(self.content, 1)

    def show_actors(self, actors: Sequence[tuple[str, str]]) -> None:
        """Everyone who has entries, by name."""
        chosen = self.who.value() or ALL
        self.who.set_options([Option(ALL, translate("Audit", "Everyone")), *_options(actors)])
        self.who.set_value(chosen)

    def show_entries(self) -> None:
        self.content.setCurrentIndex(0)

    def show_nothing(self) -> None:
        """Nothing fits what is asked for."""
        self.content.setCurrentIndex(1)

    def show_blank(self) -> None:
        """There is nothing at all."""
        self.content.setCurrentIndex(2)

    def clear_filters(self) -> None:
        """Ask for everything again."""
        self.search.clear()
        self.kind.set_value(ALL)
        self.who.set_value(ALL)
        self.since.set_value(None)
        self.until.set_value(None)


class OutcomePane(QWidget):
    """What a comparison found: one good sentence, or a banner and a line a kind of finding."""

    def __init__(self) -> None:
        super().__init__()
        self.good = SignLabel(Sign.ARRIVED, wrap=True)
        self.root = Label("", TextRole.CAPTION, "muted", wrap=True)
        self.wrong = Banner(wrong_in_words(), BannerKind.DANGER, detail=advice())
        self._lines = QWidget()
        self._inside = QVBoxLayout(self._lines)
        self._inside.setContentsMargins(Size.S3, 0, 0, 0)
        self._inside.setSpacing(Size.S1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S2)
        for part in (self.good, self.wrong, self._lines, self.root):
            column.addWidget(part)

    def show_good(self, sign: Sign, sentence: str, root: str) -> None:
        """All is as it was signed."""
        self.good.set_state(sign, sentence)
        self.root.setText(root)
        for part, shown in ((self.good, True), (self.wrong, False), (self._lines, False)):
            part.setVisible(shown)

    def show_wrong(self, what_to_do: str, lines: Sequence[str], root: str) -> None:
        """Something is not."""
        self.wrong.set_text(wrong_in_words(), what_to_do)
        self.root.setText(root)
        while (item := self._inside.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._inside.addWidget(SignLabel(Sign.REFUSED, line, wrap=True))
        for part, shown in ((self.good, False), (self.wrong, True), (self._lines, True)):
            part.setVisible(shown)

    def lines(self) -> list[str]:
        """The sentences of what is wrong."""
        return [line.text() for line in self._lines.findChildren(SignLabel) if not line.isHidden()]


class _Held(QWidget):
    """An empty state at the top of the room that the table would have."""

    def __init__(self, state: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Size.S2, 0, 0)
        column.addWidget(state)
        column.addStretch(1)


def _options(pairs: Sequence[tuple[str, str]]) -> list[Option]:
    return [Option(key, text) for key, text in pairs]
