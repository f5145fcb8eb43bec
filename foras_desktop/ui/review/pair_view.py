"""Two records that are likely of one person: field by field what agrees and differs, and two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.services.review.same_person import Pair
from foras_desktop.ui.disputed import disputed_words
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.review.values import ValueWords
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignIcon

translate = QCoreApplication.translate

_GROUPS = (
    "name",
    "arabic_name",
    "sex",
    "birth",
    "nationality",
    "country_of_return",
    "phone",
    "planned_departure",
)
_SIGN_COLUMN = 24


class PairView(QWidget):
    """`judged` carries whether it is the same person."""

    judged = Signal(bool)

    def __init__(
        self,
        pair: Pair,
        words: ValueWords,
        formats: Formats,
        desk_name: Callable[[str], str],
        *,
        may_settle: bool,
    ) -> None:
        super().__init__()
        self._words = words
        self.choices: list[Button] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Size.S4)
        self._grid.setVerticalSpacing(Size.S2)
        for place, stretch in enumerate((3, 4, 0, 4)):
            self._grid.setColumnStretch(place, stretch)
        self._grid.setColumnMinimumWidth(2, _SIGN_COLUMN)
        for place, person in ((1, pair.one), (3, pair.other)):
            self._grid.addLayout(_head(person, formats, desk_name), 0, place)
        self._grid.addWidget(Hairline(), 1, 0, 1, 4)
        for group in _GROUPS:
            self._add_line(pair, group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addLayout(self._grid)
        self.foot: QWidget | None = self._make_foot()
        for button in self.choices:
            button.setEnabled(may_settle)

    def _add_line(self, pair: Pair, group: str) -> None:
        """One field of both; a sign says whether they agree. What neither record has is left out."""
        spec = REGISTRY.of(Person).group(group)
        if spec is None:
            return
        values = [
            {field.name: getattr(one, field.name) for field in spec.fields} for one in (pair.one, pair.other)
        ]
        if not any(value for one in values for value in one.values()):
            return
        row = self._grid.rowCount()
        name = Label(disputed_words("person", (group,))[0], TextRole.BODY, "muted")
        self._grid.addWidget(name, row, 0)
        for column, value in ((1, values[0]), (3, values[1])):
            self._grid.addWidget(Label(self._words.text(group, value), wrap=True), row, column)
        if not all(any(value.values()) for value in values):  # one desk was not told: nothing to compare
            return
        sign = SignIcon(*_agreement(group, pair.agree))
        self._grid.addWidget(sign, row, 2, Qt.AlignmentFlag.AlignCenter)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, Size.S2, 0, 0)
        row.setSpacing(Size.S3)
        for same, text in (
            (True, translate("Review", "It is the same person")),
            (False, translate("Review", "They are two people")),
        ):
            button = Button(text, shortcut_hint=str(len(self.choices) + 1))
            button.clicked.connect(lambda _=False, same=same: self.judged.emit(same))
            self.choices.append(button)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(IconLabel("undo-2", translate("Review", "This choice can be undone.")))
        return foot

    def refuse(self, _sentence: str) -> bool:
        """Nothing is typed here."""
        return False


def _agreement(group: str, agree: frozenset[str]) -> tuple[Sign, str]:
    """The sign of a group, and what it says."""
    if group in agree:
        return Sign.AGREES, translate("Review", "Agrees")
    if group == "name" and "sound" in agree:
        return Sign.NEAR, translate("Review", "Sounds alike")
    return Sign.DIFFERS, translate("Review", "Differs")


def _head(person: Person, formats: Formats, desk_name: Callable[[str], str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(desk_name(person.desk or ""), TextRole.SECTION))
    column.addWidget(Label(ltr(person.case_number or ""), TextRole.CAPTION, "muted"))
    registered = formats.day(person.registered_on) if person.registered_on else ""
    column.addWidget(Label(registered, TextRole.CAPTION, "muted"))
    return column
