"""The fields of one section: its words in the chosen language, and the check, the same for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.sheet_draft import SectionDraft, SectionWords, default_review
from foras_desktop.ui.information.editor.step_list import StepList
from foras_desktop.ui.information.section_block import direction_of
from foras_desktop.ui.theme import Size, TextRole, font
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.stamp import ReviewStamp
from foras_desktop.ui.widgets.text_area import TextArea
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate


class SectionForm(QWidget):
    """`changed` when the person typed anything; `section()` is the section as the fields stand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._section = SectionDraft("")
        self._language = "fr"
        self._review_days = 0
        self._loading = False
        self.title = TextInput()
        self.paragraphs = TextArea(least=4, most=16)
        self.steps = StepList()
        self.source = TextArea(least=1, most=3)
        example = translate("SheetEditor", "31/12/2021")
        self.verified_on = DateInput(placeholder=example)
        self.verified_by = TextInput(placeholder=translate("SheetEditor", "Mission in Bamako"))
        self.review_due = DateInput(placeholder=example)
        self.stamp_place = QVBoxLayout()
        self._stamp: ReviewStamp | None = None
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.title_field = Field(translate("SheetEditor", "Title"), self.title)
        blank = translate("SheetEditor", "A blank line begins a new paragraph. One idea a sentence.")
        self.paragraphs_field = Field(translate("SheetEditor", "Text"), self.paragraphs, caption=blank)
        self.source_field = Field(translate("SheetEditor", "Source"), self.source)
        self.verified_on_field = Field(translate("SheetEditor", "Verified on"), self.verified_on)
        self.verified_by_field = Field(translate("SheetEditor", "Verified by"), self.verified_by)
        self.review_field = Field(translate("SheetEditor", "Review on"), self.review_due)

    def _lay_out(self) -> None:
        check = QHBoxLayout()
        check.setSpacing(20)
        check.addWidget(self.verified_on_field, 2)
        check.addWidget(self.verified_by_field, 3)
        check.addWidget(self.review_field, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addWidget(self.title_field)
        column.addWidget(self.paragraphs_field)
        column.addWidget(self.steps)
        column.addWidget(self.source_field)
        column.addWidget(Hairline())
        column.addWidget(
            SectionLabel(
                translate("SheetEditor", "The check"), translate("SheetEditor", "the same in every language")
            )
        )
        column.addLayout(self.stamp_place)
        column.addLayout(check)
        self.remark = Label("", TextRole.CAPTION, "muted", wrap=True)
        column.addWidget(self.remark)

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda _: self._on_typed())
        self.verified_by.textEdited.connect(lambda _: self._on_typed())
        self.paragraphs.value_changed.connect(lambda _: self._on_typed())
        self.source.value_changed.connect(lambda _: self._on_typed())
        self.steps.changed.connect(self._on_typed)
        self.verified_on.value_changed.connect(self._on_verified_on_changed)
        self.review_due.value_changed.connect(lambda _: self._on_typed())

    # --- showing ----------------------------------------------------------------------------------

    def show_section(self, section: SectionDraft, language: str, review_days: int) -> None:
        """Fill the fields; nobody is told."""
        self._loading = True
        self._section, self._language, self._review_days = section, language, review_days
        words, arabic = section.words(language), language == "ar"
        self.title.setLayoutDirection(direction_of(language))
        self.title.setFont(font(TextRole.BODY, arabic=arabic))
        self.title.setText(words.title)
        self.paragraphs.set_text(words.paragraphs, arabic=arabic)
        self.source.set_text(words.source, arabic=arabic)
        self.steps.show_steps(section.steps, language)
        self.verified_on.set_value(section.verified_on)
        self.verified_by.setText(section.verified_by)
        self.review_due.set_value(section.review_due)
        for field in (self.title_field, self.verified_on_field, self.review_field):
            field.clear_error()
        self._loading = False

    def show_stamp(self, text: str) -> None:
        """The stamp as it will be printed; an empty text takes it away."""
        if self._stamp is not None:
            self.stamp_place.removeWidget(self._stamp)
            self._stamp.deleteLater()
            self._stamp = None
        if text:
            self._stamp = ReviewStamp(text, self)
            self.stamp_place.addWidget(self._stamp)

    # --- reading ----------------------------------------------------------------------------------

    def section(self) -> SectionDraft:
        words = SectionWords(self.title.text(), self.paragraphs.toPlainText(), self.source.toPlainText())
        return replace(
            self._section.saying(self._language, words),
            steps=self.steps.steps(),
            verified_on=self._day(self.verified_on, self._section.verified_on),
            verified_by=self.verified_by.text(),
            review_due=self._day(self.review_due, self._section.review_due),
        )

    @staticmethod
    def _day(editor: DateInput, before: date | None) -> date | None:
        """What is half typed is no date yet: the one before stays."""
        return before if editor.is_wrong() else editor.value()

    def _on_verified_on_changed(self, day: date | None) -> None:
        """The review follows the check as long as nobody has chosen another day for it."""
        if self._loading:
            return
        before = self._section.verified_on
        usual = default_review(before, self._review_days) if before else None
        if self.review_due.value() in (None, usual) and not self.verified_on.is_wrong():
            self._loading = True
            self.review_due.set_value(default_review(day, self._review_days) if day else None)
            self._loading = False
        self._on_typed()

    def _on_typed(self) -> None:
        if self._loading:
            return
        self._section = self.section()
        self.changed.emit()
