"""The identity fields of mock-up 03, for intake and for correcting a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from foras_desktop.domain.codes import LANGUAGES
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.phone import normalise_phone
from foras_desktop.services.intake import check_email
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.forms.binding import changed_signal, read_value, write_value
from foras_desktop.ui.forms.birth_input import BirthInput
from foras_desktop.ui.forms.countries import country_options
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.multi_choice import MultiChoice
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import words

NAMES = ("family_name", "given_names", "known_as", "arabic_name")


class IdentityForm(QWidget):
    """`changed` tells any change; `state` and `set_state` carry what is typed, `values` what it means."""

    changed = Signal()

    def __init__(
        self, formats: Formats, targets: tuple[str, ...], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self.birth = BirthInput(today)
        self.editors: dict[str, QWidget] = _editors(formats, targets)
        self.fields = self._make_fields()
        self._lay_out()
        self._watch()

    def _make_fields(self) -> dict[str, Field]:
        translate = QCoreApplication.translate
        optional = translate("Identity", "· optional")
        labels = {
            "family_name": (translate("Identity", "Family name"), ""),
            "given_names": (translate("Identity", "Given names"), ""),
            "known_as": (translate("Identity", "Other name"), optional),
            "arabic_name": (translate("Identity", "Name in Arabic"), optional),
            "sex": (translate("Identity", "Sex"), ""),
            "nationality": (translate("Identity", "Nationality"), ""),
            "second_nationality": (translate("Identity", "Second nationality"), optional),
            "languages": (translate("Identity", "Languages spoken"), ""),
            "email": (translate("Identity", "E-mail"), optional),
        }
        fields = {
            name: Field(label, self.editors[name], optional=mark) for name, (label, mark) in labels.items()
        }
        fields["phone"] = Field(
            translate("Identity", "Telephone"), self.editors["phone"], end=self.editors["whatsapp"]
        )
        fields["birth"] = Field(translate("Identity", "Birth"), self.birth)
        fields["email"].set_caption(translate("Identity", "Leave it empty if there is none."))
        return fields

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(Size.S4)
        pairs = [
            ("family_name", "given_names"),
            ("known_as", "arabic_name"),
            ("sex", "birth"),
            ("nationality", "second_nationality"),
            ("languages", None),
            ("phone", "email"),
        ]
        for line, (start, end) in enumerate(pairs):
            grid.addWidget(self.fields[start], line, 0)
            if end is not None:
                grid.addWidget(self.fields[end], line, 1)
        grid.addWidget(self.editors["interpreter_needed"], 4, 1, Qt.AlignmentFlag.AlignBottom)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(pairs), 1)

    def _watch(self) -> None:
        for editor in self.editors.values():
            changed_signal(editor).connect(self._on_editor_changed)
        self.birth.value_changed.connect(self._on_editor_changed)
        checks: dict[str, Callable[[str], Any]] = {"phone": normalise_phone, "email": check_email}
        checks.update(dict.fromkeys(NAMES, clean_name))
        for name, check in checks.items():
            editor = self.editors[name]
            if isinstance(editor, QLineEdit):
                editor.editingFinished.connect(lambda name=name, check=check: self._check(name, check))
        self.birth.line.editingFinished.connect(self.check_birth)

    def _on_editor_changed(self, _value: object = None) -> None:
        self.changed.emit()

    def _check(self, name: str, check: Callable[[str], Any]) -> bool:
        """Say beside the field what is wrong with it; the way on stays open."""
        try:
            check(str(read_value(self.editors[name])))
        except UserError as error:
            self.fields[name].set_error(sentence_of(error, self._formats))
            return False
        if name in NAMES:
            self._warn_of_glyphs(name)
        return True

    def _warn_of_glyphs(self, name: str) -> None:
        from foras_desktop.documents.text import missing_glyphs

        missing = missing_glyphs(str(read_value(self.editors[name])))
        text = ""
        if missing:
            named = self._formats.listed(f"{code} {title}" for _, code, title in missing)
            template = QCoreApplication.translate("Identity", "Cannot be printed here: {characters}")
            text = template.format(characters=named)
        self.fields[name].set_caption(text)

    def check_birth(self) -> bool:
        """Say beside the birth date what is wrong with it."""
        try:
            self.birth.value()
        except UserError as error:
            self.fields["birth"].set_error(sentence_of(error, self._formats))
            return False
        self.fields["birth"].clear_error()
        return True

    def check_all(self) -> bool:
        """Check every field; whether nothing is wrong."""
        checks: list[bool] = [self._check(name, clean_name) for name in NAMES]
        checks += [self._check("phone", normalise_phone), self._check("email", check_email)]
        return all([*checks, self.check_birth()])

    # --- values -----------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """What is typed, as JSON values, for the draft."""
        typed = {name: read_value(editor) for name, editor in self.editors.items()}
        return {**typed, "birth_precision": self.birth.precision.value(), "birth": self.birth.line.text()}

    def set_state(self, state: dict[str, Any]) -> None:
        """Put a draft back."""
        for name, editor in self.editors.items():
            write_value(editor, state.get(name))
        self.birth.precision.set_value(state.get("birth_precision") or "day")
        self.birth.line.setText(str(state.get("birth") or ""))

    def values(self) -> dict[str, Any]:
        """The fields of a person as a command wants them; UserError for what cannot be read."""
        typed = {name: read_value(editor) for name, editor in self.editors.items()}
        born_on, precision = self.birth.value()
        return {
            **{name: clean_name(typed[name]) for name in NAMES},
            "sex": typed["sex"] or "not_recorded",
            "born_on": born_on,
            "birth_precision": precision,
            "nationality": typed["nationality"],
            "second_nationality": typed["second_nationality"] or None,
            "languages": tuple(typed["languages"]),
            "interpreter_needed": typed["interpreter_needed"],
            "phone": normalise_phone(typed["phone"]),
            "whatsapp": typed["whatsapp"],
            "email": check_email(typed["email"]),
        }


def _editors(formats: Formats, targets: tuple[str, ...]) -> dict[str, QWidget]:
    translate = QCoreApplication.translate
    tongues = sorted(((code, formats.tongue(code)) for code in LANGUAGES), key=lambda pair: pair[1])
    none = translate("Identity", "None")
    countries = country_options(targets, formats, stateless=True)
    parts: dict[str, QWidget] = {
        "family_name": TextInput(),
        "given_names": TextInput(),
        "known_as": TextInput(placeholder=translate("Identity", "Nickname, name in use")),
        "arabic_name": TextInput(arabic=True),
        "sex": Segmented(words("sex"), value=None, stretch=True, name=translate("Identity", "Sex")),
        "nationality": Choice(countries, placeholder=translate("Identity", "Choose")),
        "second_nationality": Choice(countries, placeholder=none),
        "languages": MultiChoice(tongues),
        "interpreter_needed": CheckBox(translate("Identity", "Interpreter needed")),
        "phone": TextInput(),
        "whatsapp": CheckBox("WhatsApp"),
        "email": TextInput(),
    }
    return parts
