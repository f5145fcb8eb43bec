"""The first step: consent to keep and use the data, explained in a language the person understands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from foras_desktop.domain.codes import CONSENT_FORMS, LANGUAGES
from foras_desktop.services.intake import GivenConsent
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.forms.binding import changed_signal, read_value, write_value
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import word


class ConsentStep(QWidget):
    """Nothing of the person is kept before `is_given`."""

    changed = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        tongues = sorted(((code, formats.tongue(code)) for code in LANGUAGES), key=lambda pair: pair[1])
        self.given = CheckBox(
            translate("Intake", "The person agrees that their data is kept and used for the return")
        )
        self.form = Segmented(
            [(form, word("consent_form", form)) for form in CONSENT_FORMS],
            value="written",
            name=translate("Intake", "How it was given"),
        )
        self.language = Choice(
            [Option(code, name) for code, name in tongues], placeholder=translate("Identity", "Choose")
        )
        self.witness = TextInput()
        self.share = CheckBox(translate("Intake", "Also: sharing with the mission in the country of return"))
        self.photo = CheckBox(translate("Intake", "Also: photo and testimony"))
        self._editors: dict[str, QWidget] = {
            "consent_given": self.given,
            "consent_form": self.form,
            "consent_language": self.language,
            "consent_witness": self.witness,
            "consent_share": self.share,
            "consent_photo": self.photo,
        }
        self.given_field = Field("", self.given)
        self.witness_field = Field(
            translate("Intake", "Witness"), self.witness, optional=translate("Identity", "· optional")
        )
        self._lay_out()
        for editor in self._editors.values():
            changed_signal(editor).connect(self._on_editor_changed)

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        why = translate(
            "Intake",
            "Say in the person's language what is kept, why, who sees it, and that they may stop at any "
            "time. Before they agree, nothing is kept: not even a draft.",
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(Size.S4)
        grid.addWidget(Field(translate("Intake", "How it was given"), self.form), 0, 0)
        grid.addWidget(Field(translate("Intake", "Explained in"), self.language), 0, 1)
        grid.addWidget(self.witness_field, 1, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addWidget(Label(why, TextRole.BODY, "muted", wrap=True))
        column.addWidget(self.given_field)
        column.addLayout(grid)
        column.addWidget(self.share)
        column.addWidget(self.photo)
        column.addStretch(1)

    def _on_editor_changed(self, _value: object = None) -> None:
        self.changed.emit()

    @property
    def is_given(self) -> bool:
        return self.given.isChecked()

    def state(self) -> dict[str, Any]:
        return {name: read_value(editor) for name, editor in self._editors.items()}

    def set_state(self, state: dict[str, Any]) -> None:
        for name, editor in self._editors.items():
            write_value(editor, state.get(name) or ("written" if name == "consent_form" else None))

    def consents(self) -> list[GivenConsent]:
        """The consents of this step; empty before the person agrees."""
        if not self.is_given:
            return []
        kinds = ["process"]
        kinds += ["share_mission"] if self.share.isChecked() else []
        kinds += ["photo"] if self.photo.isChecked() else []
        language = self.language.value()
        return [
            GivenConsent(
                kind,
                form=str(self.form.value() or "written"),
                language=str(language) if language else None,
                given_by=self.witness.text() or None,
            )
            for kind in kinds
        ]
