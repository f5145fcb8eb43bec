"""The information page: reads the sheets, shows the chosen one, previews its brochure, records hand-outs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.records import Handout
from foras_desktop.domain.views import PersonRow, SheetView
from foras_desktop.domain.wall_time import today
from foras_desktop.services.information import HandOut, hand_out, make_brochure, read_sheets
from foras_desktop.services.people import find_people
from foras_desktop.services.person_page import PersonPage, open_person
from foras_desktop.ui.information.hand_out_panel import given_sentence
from foras_desktop.ui.information.recipient import MOST_FOUND, row_of
from foras_desktop.ui.information.rows import sheet_rows
from foras_desktop.ui.information.sheet_detail import freshness_of
from foras_desktop.ui.information.view import InformationView
from foras_desktop.ui.paper.preview import PdfPreview
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_HAND_OUT_FOR = "handout:"


class InformationPage(Page):
    """Left the countries, right the chosen sheet; a panel at the end hands brochures out."""

    concerns = ("sheet", "sheet_section", "handout")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._sheets: dict[str, SheetView] = {}
        self._country = ""
        self._language = workspace.language
        self._keys: list[QShortcut] = []
        self.paper: PdfPreview | None = None
        self.view = InformationView(workspace.formats)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()
        self._show_chosen()

    def _connect(self) -> None:
        view, panel = self.view, self.view.panel
        view.countries.row_chosen.connect(lambda country: self.choose(str(country)))
        view.detail.language_chosen.connect(self.read_in)
        view.edit.clicked.connect(self.edit)
        view.edit.setVisible(self.may_edit())
        view.preview.clicked.connect(self.preview)
        view.hand_out.clicked.connect(lambda: self.start_hand_out())
        panel.closed.connect(self.close_panel)
        panel.give.clicked.connect(self.hand_out)
        panel.recipient.typed.connect(self._on_recipient_typed)
        panel.recipient.value_changed.connect(self._on_recipient_changed)
        acts = (
            ("Ctrl+Return", self._on_main_key),
            ("Ctrl+Enter", self._on_main_key),
            ("Ctrl+P", self.preview),
            ("Ctrl+E", self.edit),
        )
        for keys, act in acts:
            self._keys.append(QShortcut(QKeySequence(keys), self))
            self._keys[-1].activated.connect(act)

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.workspace.read(self, "sheets", read_sheets, done=self._show_sheets)

    def open(self, place: Place) -> None:
        record = place.record or ""
        if record.startswith(_HAND_OUT_FOR):
            person_id = record.removeprefix(_HAND_OUT_FOR)
            self.workspace.read(self, "person", open_person, person_id, done=self._on_person_read)
        elif record:
            self.choose(record)

    def _show_sheets(self, sheets: list[SheetView]) -> None:
        self._sheets = {one.sheet.country: one for one in sheets if one.sheet.country}
        catalogue, formats = self.workspace.catalogue, self.workspace.formats
        rows = sheet_rows(sheets, catalogue.target_countries, formats, self._today())
        self.view.countries.set_rows(rows)
        self.view.show_list(filled=bool(rows))
        words = translate("Information", "{number} of {total} countries have a sheet")
        number, total = formats.number(len(self._sheets)), formats.number(len(rows))
        self.view.remark.setText(words.format(number=number, total=total) if rows else "")
        if not self._country and rows:
            self._country = str(rows[0].key)
        self.view.countries.choose(self._country, announce=False)
        self._show_chosen()

    def choose(self, country: str) -> None:
        """Show a country's sheet, or say that it has none."""
        self._country = country
        self.view.countries.choose(country, announce=False)
        self._show_chosen()

    def read_in(self, language: str) -> None:
        """Show the sheet in French, Arabic or English; the brochure follows."""
        if language != self._language:
            self._language = language
            self.view.panel.languages.set_value(language)
            self._show_chosen()

    def chosen_sheet(self) -> SheetView | None:
        """The sheet shown, or None where the country has none."""
        return self._sheets.get(self._country)

    def _today(self) -> date:
        return today(self.workspace.office.clock)

    def _show_chosen(self) -> None:
        sheet, formats = self.chosen_sheet(), self.workspace.formats
        if sheet is not None:
            self.view.detail.show_sheet(sheet, self._language, formats, self._today())
            self.view.panel.about.setText(formats.country(self._country))
            self.view.panel.say_freshness(freshness_of(sheet, formats, self._today()))
        elif self._country:
            title = translate("Information", "No sheet for {country} yet")
            text = translate(
                "Information",
                "Nothing is published for this country, so nothing is promised here. "
                "The central office publishes sheets; they come with the next exchange.",
            )
            self.view.detail.show_nothing(title.format(country=formats.country(self._country)), text)
        self._allow(sheet is not None)

    def _allow(self, has_sheet: bool) -> None:
        """A country without a sheet has no brochure either; auditors hand nothing out."""
        reason = None if has_sheet else translate("Information", "This country has no sheet yet.")
        self.view.preview.set_refused(reason)
        if not self.workspace.office.actor.may(Action.HAND_OUT):
            reason = translate("Information", "Your role reads, it does not hand out.")
        self.view.hand_out.set_refused(reason)
        self.view.panel.give.set_refused(reason)

    # --- the next version -------------------------------------------------------------------------

    def may_edit(self) -> bool:
        """Sheets are written by the coordinator, on the central office's computer."""
        office = self.workspace.office
        return office.actor.may(Action.EDIT_INFORMATION) and office.desk == CENTRAL_DESK

    def edit(self) -> None:
        """Go on with the draft of the country's next version, or begin one."""
        if self._country and self.may_edit():
            self.workspace.go(Place("sheet", self._country))

    # --- handing out ------------------------------------------------------------------------------

    def start_hand_out(self, person: PersonRow | None = None) -> None:
        """Open the form, for someone when the caller knows whom."""
        if not self.view.hand_out.isEnabled():
            return
        self.view.panel.start(self._language)
        self.view.show_panel(shown=True)
        if person is not None:
            self.view.panel.recipient.choose(person)
            self.view.panel.occasion.setFocus()
        else:
            self.view.panel.recipient.setFocus()

    def close_panel(self) -> None:
        """Leave the form; nothing is recorded."""
        self.view.show_panel(shown=False)
        self.view.countries.setFocus()

    def _on_main_key(self) -> None:
        if self.view.panel.isVisible():
            self.hand_out()
        else:
            self.start_hand_out()

    def _on_person_read(self, page: PersonPage) -> None:
        row = row_of(page)
        self.workspace.read(self, "sheets", read_sheets, done=lambda sheets: self._start_for(row, sheets))

    def _start_for(self, row: PersonRow, sheets: list[SheetView]) -> None:
        self._country = row.country
        self._show_sheets(sheets)
        self.start_hand_out(row)

    def _on_recipient_typed(self, text: str) -> None:
        found = self.view.panel.recipient.show_found
        self.workspace.read(self, "people", find_people, text, None, MOST_FOUND, done=found)

    def _on_recipient_changed(self, person: PersonRow | None) -> None:
        panel, formats = self.view.panel, self.workspace.formats
        sentence = ""
        if person is not None:
            panel.occasion.set_value(person.step)
            if person.country and person.country != self._country:
                words = translate("Information", "Returns to {country}; this brochure is about {other}.")
                home, other = formats.country(person.country), formats.country(self._country)
                sentence = words.format(country=home, other=other)
        panel.say_other_country(sentence)

    def hand_out(self) -> None:
        """Record what the form says; what is missing is said beside its field."""
        panel, sheet = self.view.panel, self.chosen_sheet()
        person = panel.recipient.value() if panel.is_named else None
        if sheet is None or panel.give.is_busy or not panel.give.isEnabled() or not self._is_filled(person):
            return
        quantity = 1 if panel.is_named else panel.quantity.value()
        language, occasion = str(panel.languages.value()), str(panel.occasion.value())
        order = HandOut(sheet.sheet.id, language, occasion, person.id if person else None, quantity)
        panel.give.set_busy(True)
        said = given_sentence(person, self._country, quantity, language, self.workspace.formats)
        self.workspace.do(
            self, hand_out, order, done=self._on_handed_out, failed=self._refuse_hand_out, said=said
        )

    def _is_filled(self, person: PersonRow | None) -> bool:
        panel = self.view.panel
        if panel.occasion.value() is None:
            panel.occasion_field.set_error(translate("Information", "Choose when it was given."))
            panel.occasion.setFocus()
        if panel.is_named and person is None:
            words = translate("Information", "Find the person by name, or choose “Not named”.")
            panel.recipient_field.set_error(words)
            panel.recipient.setFocus()
            return False
        return panel.occasion.value() is not None

    def _on_handed_out(self, _handout: Handout) -> None:
        self.view.panel.give.set_busy(False)
        self.close_panel()

    def _refuse_hand_out(self, error: Exception) -> None:
        panel = self.view.panel
        panel.give.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        field = panel.recipient_field if panel.is_named else panel.quantity_field
        field.set_error(sentence_of(error, self.workspace.formats))

    # --- paper ------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Show the brochure as it would be printed, over this page."""
        sheet = self.chosen_sheet()
        if sheet is None or self.paper is not None:
            return
        office, language = self.workspace.office, self._language
        title = translate("Information", "Brochure: {country}, {language}")
        country = self.workspace.formats.country(self._country)
        self.paper = PdfPreview(
            self.workspace.tasks,
            self.workspace.formats,
            title.format(country=country, language=word("language", language)),
            lambda ink_saving, _: make_brochure(office, sheet.sheet.id, language, ink_saving).pdf,
            file_name=f"FORAS-{self._country}-{language}.pdf",
            can_spare_ink=True,
            parent=self,
        )
        self.paper.closed.connect(self._on_paper_closed)
        self._allow_keys(allowed=False)
        self.paper.start()

    def _allow_keys(self, *, allowed: bool) -> None:
        """The preview has the same keys for its own: two that answer one key answer none."""
        for key in self._keys:
            key.setEnabled(allowed)

    def _on_paper_closed(self) -> None:
        self.paper = None
        self._allow_keys(allowed=True)
        self.view.preview.setFocus()

    # --- the window's questions -------------------------------------------------------------------

    def leave(self) -> None:
        if self.paper is not None:
            self.paper.close_preview()

    def key_hints(self) -> list[KeyHint]:
        hints = [
            KeyHint("Ctrl ↵", translate("Information", "Hand out a brochure")),
            KeyHint("Ctrl P", translate("Information", "Preview the brochure")),
            KeyHint("Esc", translate("Information", "Close the preview or the form")),
        ]
        if self.may_edit():
            hints.insert(2, KeyHint("Ctrl E", translate("Information", "Write the next version")))
        return hints

    def areas(self) -> list[QWidget]:
        return [self.view.countries, self.view.detail.text, self.view.panel.to_whom]

    def focus_first(self) -> None:
        self.view.countries.setFocus()
