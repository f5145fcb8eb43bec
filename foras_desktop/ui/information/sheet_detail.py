"""The chosen sheet: country, version, freshness, language, and all of its sections."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.domain.views import SheetView
from foras_desktop.services.information import section_text
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.information.section_block import SectionBlock
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.tag import CountryTag
from foras_desktop.ui.widgets.wrap_row import WrapRow

translate = QCoreApplication.translate

_SENTENCE_WIDTH = 440
SHEET_LANGUAGE_NAMES = (("fr", "Français"), ("ar", "العربية"), ("en", "English"))


class SheetDetail(QWidget):
    """`language_chosen` when the person wants to read it in another language."""

    language_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.country = Label("", TextRole.TITLE)
        self.tag = CountryTag("")
        self.published = Label("", TextRole.BODY, "muted")
        name = translate("Information", "Language of the sheet")
        self.languages = Segmented(SHEET_LANGUAGE_NAMES, value=language, name=name)
        self.languages.value_changed.connect(lambda chosen: self.language_chosen.emit(str(chosen)))
        self.freshness = Banner("", BannerKind.CAUTION, sign=Sign.PAST_REVIEW)
        self.twins = Banner("", BannerKind.INFORMATION)
        self.blocks: list[SectionBlock] = []
        self.text = QScrollArea()
        self.text.setWidgetResizable(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(translate("Information", "Text of the sheet"))
        self.empty = EmptyState(
            "book-open-text",
            translate("Information", "No country chosen"),
            translate("Information", "Choose a country in the list to read its sheet."),
            framed=False,
        )
        self.pages = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Size.S6, Size.S4, Size.S6, Size.S3)
        head.setSpacing(Size.S2)
        words = WrapRow()
        for part in (self.country, self.tag, self.published):
            words.addWidget(part)
        head.addLayout(words, 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignTop)
        banner = QVBoxLayout()
        banner.setContentsMargins(Size.S6, 0, Size.S6, Size.S3)
        banner.setSpacing(Size.S2)
        banner.addWidget(self.freshness)
        banner.addWidget(self.twins)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(banner)
        column.addWidget(self.text, 1)
        self.pages.addWidget(_narrow(self.empty))
        self.pages.addWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.setFocusProxy(self.text)

    def show_nothing(self, title: str, text: str) -> None:
        """Say why there is no sheet to read."""
        self.empty.set_texts(title, text)
        self.pages.setCurrentIndex(0)

    def show_sheet(self, view: SheetView, language: str, formats: Formats, day: date) -> None:
        """Lay the sheet out in that language; the place scrolled to is kept for the same country."""
        same = self.tag.accessibleName() == view.sheet.country and self.pages.currentIndex() == 1
        kept = self.text.verticalScrollBar().value() if same else 0
        self._show_head(view, formats)
        self._show_freshness(view, formats, day)
        body = Panel()
        column = QVBoxLayout(body)
        column.setContentsMargins(Size.S6, Size.S1, Size.S6, Size.S6)
        column.setSpacing(Size.S4)
        self.blocks = []
        for place, section in enumerate(view.sections):
            if place:
                column.addWidget(Hairline())
            block = SectionBlock(section, section_text(section, language), language, formats, day)
            self.blocks.append(block)
            column.addWidget(block)
        column.addStretch(1)
        self.text.setWidget(body)
        body.adjustSize()
        self.text.verticalScrollBar().setValue(kept)
        self.languages.set_value(language)
        self.pages.setCurrentIndex(1)

    def _show_head(self, view: SheetView, formats: Formats) -> None:
        sheet = view.sheet
        self.country.setText(formats.country(sheet.country))
        self.tag.set_country(sheet.country or "")
        words = translate("Information", "Version {version}, published on {day}")
        number = formats.number(sheet.version or 0)
        day = formats.day(sheet.published_on) if sheet.published_on else ""
        self.published.setText(words.format(version=number, day=day))

    def _show_freshness(self, view: SheetView, formats: Formats, day: date) -> None:
        sentence = freshness_of(view, formats, day)
        detail = translate("Information", "Say so when you tell it; the brochure is stamped.")
        self.freshness.set_text(sentence, detail)
        self.freshness.setVisible(bool(sentence))
        words = translate(
            "Information",
            "Two computers of the central office published a version {version}. The later one is shown; the "
            "next version brings them together.",
        )
        self.twins.set_text(words.format(version=formats.number(view.sheet.version or 0)))
        self.twins.setVisible(bool(view.twins))


def freshness_of(view: SheetView, formats: Formats, day: date) -> str:
    """How many sections are to be verified or reviewed; empty when all may be relied on."""
    to_review = len(view.sections_to_review(day))
    if not to_review:
        return ""
    words = translate("Information", "{number} of {total} sections to be verified or reviewed.")
    return words.format(number=formats.number(to_review), total=formats.number(len(view.sections)))


def _narrow(part: QWidget) -> QWidget:
    """In the middle, not wider than a sentence is read with ease."""
    part.setMaximumWidth(_SENTENCE_WIDTH)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.addStretch(1)
    row.addWidget(part, 100)
    row.addStretch(1)
    return holder
