"""What the sheet editor looks like: the sections, the fields of the chosen one, and what is told above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.information.editor.section_form import SectionForm
from foras_desktop.ui.information.sheet_detail import SHEET_LANGUAGE_NAMES
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign, SignLabel

translate = QCoreApplication.translate

_LIST_WIDTH = 280
_FORM_WIDTH = 640
_BESIDE = Size.S6 - 2
"""24, less what a column that scrolls leaves free for its focus rings."""


class SheetEditorView(QWidget):
    """Layout only; `page.SheetEditorPage` fills and listens."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.draft_sign = SignLabel(Sign.UNSAVED, "", tone="muted")
        self.draft_sign.hide()
        self.later = Button(
            translate("SheetEditor", "Later"), ButtonKind.QUIET, shortcut_hint=key_name("Esc")
        )
        self.preview = Button(translate("SheetEditor", "Preview"), icon="eye", shortcut_hint="Ctrl P")
        self.publish = Button(
            translate("SheetEditor", "Publish…"), ButtonKind.PRIMARY, icon="upload", shortcut_hint="Ctrl ↵"
        )
        self.sections = RecordList(translate("SheetEditor", "Sections"))
        self.add = Choice(placeholder=translate("SheetEditor", "Add a section"))
        self.add.setAccessibleName(translate("SheetEditor", "Add a section"))
        self.up = IconButton("chevron-up", translate("SheetEditor", "Move up"), shortcut_hint="Alt ↑")
        self.down = IconButton("chevron-down", translate("SheetEditor", "Move down"), shortcut_hint="Alt ↓")
        self.leave_out = IconButton("minus", translate("SheetEditor", "Leave this section out"))
        self.forget = Button(translate("SheetEditor", "Forget the draft"), ButtonKind.LINK)
        self.languages = Segmented(
            SHEET_LANGUAGE_NAMES, value=language, name=translate("SheetEditor", "Language of the text")
        )
        self.form = SectionForm()
        self.empty = EmptyState(
            "book-open-text",
            translate("SheetEditor", "No section yet"),
            translate("SheetEditor", "Add the first one below the list of sections; the text comes here."),
            framed=False,
        )
        self._make_banners()
        self._lay_out()

    def _make_banners(self) -> None:
        self.overtaken = Banner("", BannerKind.CAUTION)
        self.read_newest = self.overtaken.add_action(translate("SheetEditor", "Read it"))
        self.refusal = Banner("", BannerKind.DANGER)
        self.left_out = Banner("", BannerKind.INFORMATION)
        self.put_back = self.left_out.add_action(translate("SheetEditor", "Put it back"))
        question = translate(
            "SheetEditor", "Forget everything typed for this version? It cannot be brought back."
        )
        self.forgetting = Banner(question, BannerKind.CAUTION)
        self.do_forget = self.forgetting.add_action(translate("SheetEditor", "Forget it"))
        self.do_keep = self.forgetting.add_action(translate("SheetEditor", "Keep it"))
        self.banners = (self.overtaken, self.refusal, self.left_out, self.forgetting)

    def _lay_out(self) -> None:
        self.head = PageHead("")
        for part in (self.draft_sign, self.later, self.preview, self.publish):
            self.head.add_end(part)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side())
        body.addWidget(self._middle(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(body, 1)

    def _side(self) -> QWidget:
        side = Panel(lines="e")
        side.setFixedWidth(_LIST_WIDTH)
        acts = QHBoxLayout()
        acts.setSpacing(Size.S1)
        acts.addWidget(self.forget)
        acts.addStretch(1)
        for button in (self.up, self.down, self.leave_out):
            acts.addWidget(button)
        column = QVBoxLayout(side)
        column.setContentsMargins(Size.S2, Size.S2, Size.S2 + 1, Size.S3)
        column.setSpacing(Size.S2)
        column.addWidget(self.sections, 1)
        column.addWidget(self.add)
        column.addLayout(acts)
        return side

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = QVBoxLayout()
        told.setContentsMargins(Size.S6, 0, Size.S6, 0)
        told.setSpacing(Size.S2)
        for banner in self.banners:
            told.addWidget(banner)
            banner.hide()
        column.addSpacing(Size.S3)
        column.addLayout(told)
        column.addWidget(self._pages(), 1)
        return middle

    def _pages(self) -> QStackedWidget:
        above = QWidget()
        above.setMaximumWidth(_FORM_WIDTH + 2 * Size.S6)
        row = QHBoxLayout(above)
        row.setContentsMargins(Size.S6, Size.S2, Size.S6, Size.S2)
        self.section_title = Label("", TextRole.HEADING)
        row.addWidget(self.section_title, 1)
        row.addWidget(self.languages)
        self.form.setMaximumWidth(_FORM_WIDTH)
        held = QWidget()
        beside = QHBoxLayout(held)
        beside.setContentsMargins(_BESIDE, 0, _BESIDE, 0)
        beside.addWidget(self.form, 100)
        beside.addStretch(1)
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        self.fields = ScrollColumn(held)
        column.addWidget(self.fields, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(writing)
        return self.pages

    def show_draft_sign(self, sign: Sign, text: str) -> None:
        """Say whether what is typed is kept; an empty text says nothing."""
        self.draft_sign.set_state(sign, text)
        self.draft_sign.setVisible(bool(text))

    def show_sections(self, *, filled: bool) -> None:
        """The fields of the chosen section, or why there are none."""
        self.pages.setCurrentIndex(1 if filled else 0)

    def show_list(self, rows: Sequence[Row], chosen: str, left: Sequence[Option]) -> None:
        """The sections, what may be done with the chosen one, and the kinds that may still be added."""
        self.sections.set_rows(rows)
        self.sections.choose(chosen, announce=False)
        self.add.set_options(left)
        self.add.setEnabled(bool(left))
        place = self.sections.chosen_place()
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(rows) - 1)
        self.leave_out.setEnabled(place >= 0)
