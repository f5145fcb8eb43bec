"""The sheet editor: a draft that keeps itself while it is typed, read as a brochure, then published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.codes import SHEET_LANGUAGES
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.domain.records import Sheet
from foras_desktop.domain.sheet_draft import SectionDraft, SheetDraft, require_publishable
from foras_desktop.domain.views import DraftRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services import sheet_editing
from foras_desktop.services.sheet_editing import EditedSheet
from foras_desktop.ui.information.editor import keys, told
from foras_desktop.ui.information.editor.keeper import DraftKeeper
from foras_desktop.ui.information.editor.publishing import Publishing
from foras_desktop.ui.information.editor.rows import section_row, section_rows
from foras_desktop.ui.information.editor.view import SheetEditorView
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.widgets.choice import Option
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class SheetEditorPage(Page):
    """One country's draft at a time; leaving it keeps what is typed."""

    concerns = ("sheet", "sheet_section")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._edited: EditedSheet | None = None
        self._draft = SheetDraft("")
        self._kind = ""
        self._language = workspace.language
        self._touched = False
        self._left_out: tuple[int, SectionDraft] | None = None
        self._keys: list[QShortcut] = []
        self.publishing = Publishing(workspace, self)
        self._keeper = DraftKeeper(workspace, self)
        self.view = SheetEditorView(workspace.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()
        self._add_keys()

    def _connect(self) -> None:
        view, publishing = self.view, self.publishing
        self._keeper.kept.connect(self._on_kept)
        self._keeper.refused.connect(self._refuse)
        publishing.opened.connect(lambda: self._allow_keys(allowed=False))
        publishing.closed.connect(self._on_paper_closed)
        publishing.published.connect(self._on_published)
        publishing.refused.connect(self._refuse)
        view.sections.row_chosen.connect(lambda kind: self.choose(str(kind)))
        view.sections.row_opened.connect(lambda _: view.form.title.setFocus())
        view.languages.value_changed.connect(lambda language: self.write_in(str(language)))
        view.form.changed.connect(self._on_form_changed)
        view.add.value_changed.connect(self._on_add_chosen)
        view.up.clicked.connect(lambda: self.move_section(-1))
        view.down.clicked.connect(lambda: self.move_section(1))
        view.leave_out.clicked.connect(self.leave_out)
        view.put_back.clicked.connect(self.put_back)
        view.forget.clicked.connect(lambda: view.forgetting.show())
        view.do_keep.clicked.connect(lambda: view.forgetting.hide())
        view.do_forget.clicked.connect(self.forget)
        view.read_newest.clicked.connect(self.put_off)
        view.later.clicked.connect(self.put_off)
        view.preview.clicked.connect(self.preview)
        view.publish.clicked.connect(self.read_and_publish)

    def _add_keys(self) -> None:
        acts: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+S", self._keeper.keep),
            ("Ctrl+P", self.preview),
            ("Ctrl+Return", self.read_and_publish),
            ("Ctrl+Enter", self.read_and_publish),
            ("Alt+Up", lambda: self.move_section(-1)),
            ("Alt+Down", lambda: self.move_section(1)),
            ("Esc", self.put_off),
        ]
        for place, language in enumerate(SHEET_LANGUAGES, start=1):
            acts.append((f"Alt+{place}", partial(self.write_in, language)))
        self._keys = keys.shortcuts(self, acts)

    # --- reading ----------------------------------------------------------------------------------

    @property
    def draft(self) -> SheetDraft:
        """Everything as it stands in the fields."""
        return self._draft

    def open(self, place: Place) -> None:
        """Go on with a country's draft, or begin one as what is published."""
        country = place.record or ""
        if not country or country == self._draft.country:
            return
        self._close()
        self._read(country, self._begin)

    def _begin(self, edited: EditedSheet) -> None:
        self._show(edited)
        self.focus_first()

    def refresh(self) -> None:
        """A version may have come by exchange: what is typed stays, what has changed is told."""
        if self._draft.country:
            self._read(self._draft.country, self._show_again)

    def _read(self, country: str, done: Callable[[EditedSheet], None]) -> None:
        service = sheet_editing.open_sheet_draft
        self.workspace.read(self, "draft", service, country, done=done, failed=self._refuse)

    def _show(self, edited: EditedSheet) -> None:
        self._edited, self._draft, self._touched = edited, edited.draft, edited.kept_at is not None
        self.view.show_draft_sign(Sign.DRAFT, told.kept_before(edited, self.workspace.formats))
        self._show_news(edited)
        first = self._draft.sections[0].kind if self._draft.sections else ""
        self.choose(self._kind if self._place_of(self._kind) is not None else first)

    def _show_again(self, edited: EditedSheet) -> None:
        if edited.draft.country != self._draft.country:
            return
        if not self._touched:
            self._show(edited)
            return
        self._edited = replace(edited, draft=self._draft)  # what is typed may not be kept yet
        self._show_news(self._edited)

    def _show_news(self, edited: EditedSheet) -> None:
        """Which number it will bear, and whether what it was begun from is still the newest."""
        view, formats = self.view, self.workspace.formats
        view.head.title.setText(told.title_of(edited, formats))
        sentence = told.overtaken(edited, formats)
        view.overtaken.set_text(sentence)
        view.overtaken.setVisible(bool(sentence))

    # --- sections ---------------------------------------------------------------------------------

    def _place_of(self, kind: str) -> int | None:
        return next((place for place, one in enumerate(self._draft.sections) if one.kind == kind), None)

    def choose(self, kind: str) -> None:
        """Show a section's fields."""
        self._kind = kind
        self._show_list()
        place = self._place_of(kind)
        self.view.show_sections(filled=place is not None)
        if place is None:
            return
        days = self._edited.review_days if self._edited else 0
        self.view.section_title.setText(word("section", kind))
        self.view.form.show_section(self._draft.sections[place], self._language, days)
        self._show_stamp()
        self.view.fields.verticalScrollBar().setValue(0)

    def write_in(self, language: str) -> None:
        """Show the fields in French, Arabic or English."""
        if language != self._language:
            self._language = language
            self.view.languages.set_value(language)
            self.choose(self._kind)

    def _today(self) -> date:
        return today(self.workspace.office.clock)

    def _show_list(self) -> None:
        rows = section_rows(self._draft, self.workspace.formats, self._today())
        left = [Option(kind, word("section", kind)) for kind in self._draft.kinds_left()]
        self.view.show_list(rows, self._kind, left)
        self.view.forget.setVisible(self._touched)

    def _show_stamp(self) -> None:
        section = self._draft.sections[self._place_of(self._kind) or 0]
        row = section_row(section, [], self.workspace.formats, self._today())
        self.view.form.show_stamp(row.caption if row.sign is Sign.PAST_REVIEW else "")

    def _on_form_changed(self) -> None:
        place = self._place_of(self._kind)
        if place is not None:
            self._take(self._draft.changing(place, self.view.form.section()))
            self._show_stamp()

    def _take(self, draft: SheetDraft) -> None:
        """What is typed now: told as not kept yet, and kept in a moment."""
        self._draft, self._touched = draft, True
        self.view.refusal.hide()
        self.view.show_draft_sign(Sign.UNSAVED, translate("SheetEditor", "Not kept yet"))
        self._show_list()
        self._keeper.typed(draft)

    def _on_add_chosen(self, kind: object) -> None:
        if kind is None:
            return
        self._take(self._draft.adding(str(kind)))
        self.choose(str(kind))
        self.view.form.title.setFocus()

    def move_section(self, step: int) -> None:
        """Move the chosen section up or down."""
        place = self._place_of(self._kind)
        if place is not None and self._draft.moving(place, step) != self._draft:
            self._take(self._draft.moving(place, step))

    def leave_out(self) -> None:
        """Take the chosen section away; it can be put back until another one is."""
        place = self._place_of(self._kind)
        if place is None:
            return
        self._left_out = place, self._draft.sections[place]
        words = translate("SheetEditor", "Left out: {section}.")
        self.view.left_out.set_text(words.format(section=word("section", self._kind)))
        self.view.left_out.show()
        self._take(self._draft.leaving_out(place))
        rest = self._draft.sections
        self.choose(rest[min(place, len(rest) - 1)].kind if rest else "")
        self.view.put_back.setFocus()

    def put_back(self) -> None:
        """Undo leaving out."""
        if self._left_out is None:
            return
        (place, section), self._left_out = self._left_out, None
        self.view.left_out.hide()
        if self._place_of(section.kind) is None:
            self._take(self._draft.inserting(place, section))
        self.choose(section.kind)
        self.view.sections.setFocus()

    # --- keeping ----------------------------------------------------------------------------------

    def _on_kept(self, row: DraftRow) -> None:
        self.view.show_draft_sign(Sign.DRAFT, told.kept_now(row, self.workspace.formats))

    def leave(self) -> None:
        """Another page or the lock: what is typed is kept first."""
        self._keeper.keep_waiting()
        self.publishing.close()

    def put_off(self) -> None:
        """Back to the published sheets; the draft waits."""
        self.workspace.go(Place("information", self._draft.country or None))

    def forget(self) -> None:
        """Take the draft away and go back to what is published."""
        self._keeper.let_go()
        country = self._draft.country
        self._close()
        self.workspace.do(self, sheet_editing.drop_sheet_draft, country)
        self.workspace.say(translate("SheetEditor", "The draft is forgotten. What is published stays."))
        self.workspace.go(Place("information", country))

    def _close(self) -> None:
        """Nothing is open; what was typed is kept."""
        self.leave()
        self._keeper.let_go()
        self._edited, self._draft, self._touched, self._left_out = None, SheetDraft(""), False, None
        self._kind = ""
        for banner in self.view.banners:
            banner.hide()

    # --- publishing -------------------------------------------------------------------------------

    def preview(self) -> None:
        """The brochure as the draft would print."""
        self._open_paper(to_publish=False)

    def read_and_publish(self) -> None:
        """Say what is missing, or show the brochure with the act that publishes it."""
        self._keeper.keep_waiting()
        try:
            require_publishable(self._draft, self._today())
        except UserError as trouble:
            self._refuse(trouble)
            self._go_to_missing()
            return
        self._open_paper(to_publish=True)

    def _go_to_missing(self) -> None:
        missing = self._draft.missing_titles()
        if missing:
            self._kind, language = missing[0]
            self.write_in(language)
            self.choose(self._kind)
            self.view.form.title.setFocus()

    def _open_paper(self, *, to_publish: bool) -> None:
        if self._edited is not None and self._draft.sections:
            version = self._edited.next_version
            self.publishing.open(self._draft, version, self._language, to_publish=to_publish)

    def _allow_keys(self, *, allowed: bool) -> None:
        """The preview has the same keys for its own: two that answer one key answer none."""
        for key in self._keys:
            key.setEnabled(allowed)

    def _on_paper_closed(self) -> None:
        self._allow_keys(allowed=True)
        self.view.publish.setFocus()

    def _on_published(self, sheet: Sheet) -> None:
        self._close()
        self.workspace.say(told.is_published(sheet, self.workspace.formats))
        self.workspace.go(Place("information", sheet.country))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.view.refusal.set_text(sentence_of(error, self.workspace.formats))
        self.view.refusal.show()

    # --- the window's questions -------------------------------------------------------------------

    def focus_first(self) -> None:
        (self.view.add if self._draft.country and not self._draft.sections else self.view.sections).setFocus()

    def areas(self) -> list[QWidget]:
        view = self.view
        return [view.sections, view.languages, view.form.title, view.form.verified_on, view.publish]

    def key_hints(self) -> list[KeyHint]:
        return keys.hints()
