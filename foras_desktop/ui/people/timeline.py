"""What happened to a person, in sentences of the interface's language, by month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.views import TimelineEntry
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.training.words import completion_words, module_title
from foras_desktop.ui.widgets.icon_label import IconMark
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.words import word

_DAY_WIDTH = 54
_ICONS = {
    "registered": "user-plus",
    "consent_given": "check",
    "consent_withdrawn": "ban",
    "brochure_given": "book-open",
    "training": "graduation-cap",
    "certificate_issued": "award",
    "departure_moved": "plane-takeoff",
}


class Timeline(QWidget):
    """A column of entries, newest first; `show_entries` replaces them."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.S3)
        self._content: QWidget | None = None

    def show_entries(self, entries: Iterable[TimelineEntry]) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Size.S3)
        for month, found in groupby(entries, key=lambda entry: entry.on.replace(day=1)):
            inside.addWidget(Label(self._formats.month(month), TextRole.CAPTION_MEDIUM, "muted"))
            for entry in found:
                inside.addWidget(_Line(entry, self._formats))
        inside.addStretch(1)
        self._column.addWidget(self._content)


class _Line(QWidget):
    """Day, icon, what happened, and how."""

    def __init__(self, entry: TimelineEntry, formats: Formats) -> None:
        super().__init__()
        title, caption = sentences_of(entry, formats)
        day = Label(_short_day(entry.on, formats), TextRole.CAPTION, "muted")
        day.setMinimumWidth(_DAY_WIDTH)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(title, TextRole.LABEL, wrap=True))
        if caption:
            words.addWidget(Label(caption, TextRole.CAPTION, "muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        for part in (day, IconMark(_ICONS.get(entry.kind, "message-square-text"))):
            holder = QVBoxLayout()
            holder.setContentsMargins(0, 2, 0, 0)
            holder.addWidget(part)
            holder.addStretch(1)
            row.addLayout(holder)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{formats.day(entry.on)}: {title}. {caption}")


def _short_day(day: date, formats: Formats) -> str:
    return f"{formats.weekday(day)} {day.day}"


def sentences_of(entry: TimelineEntry, formats: Formats) -> tuple[str, str]:
    """What happened, and the quieter line below it."""
    translate = QCoreApplication.translate
    facts = entry.details
    if entry.kind == "registered":
        return translate("Timeline", "Registration"), _registration_caption(facts, formats)
    if entry.kind == "consent_given":
        text = translate("Timeline", "Consent: {kind}").format(kind=word("consent", _text(facts, "kind")))
        return text, _consent_caption(facts, formats)
    if entry.kind == "consent_withdrawn":
        text = translate("Timeline", "Consent withdrawn: {kind}")
        return text.format(kind=word("consent", _text(facts, "kind"))), ""
    if entry.kind == "brochure_given":
        return _brochure(facts, formats)
    if entry.kind == "training":
        return _training(facts, formats)
    if entry.kind == "certificate_issued":
        return translate("Timeline", "Certificate issued"), ltr(_text(facts, "number"))
    if entry.kind == "departure_moved":
        return _departure(facts, formats), _by(facts)
    return _session(entry.kind, facts, formats)


def _text(facts: Any, key: str) -> str:
    value = facts.get(key)
    return str(value) if value is not None else ""


def _by(facts: Any) -> str:
    name = _text(facts, "by")
    return QCoreApplication.translate("Timeline", "By {name}").format(name=name) if name else ""


def _registration_caption(facts: Any, formats: Formats) -> str:
    """Who registered them; or the line of the register they came from."""
    if not facts.get("register"):
        return _by(facts)
    text = QCoreApplication.translate("Timeline", "From the register {name}: {sheet}, line {row}")
    row = facts.get("row")
    return text.format(
        name=_text(facts, "register"),
        sheet=_text(facts, "sheet"),
        row=formats.number(row) if isinstance(row, int) else "",
    )


def _consent_caption(facts: Any, formats: Formats) -> str:
    translate = QCoreApplication.translate
    form = word("consent_form", _text(facts, "form"))
    language, name = formats.tongue(facts.get("language")), _text(facts, "by")
    if language and name:
        text = translate("Timeline", "{form}, explained in {language} by {name}")
        return text.format(form=form, language=language, name=name)
    return form


def _brochure(facts: Any, formats: Formats) -> tuple[str, str]:
    translate = QCoreApplication.translate
    title = translate("Timeline", "Brochure handed out: {country}")
    caption = translate("Timeline", "{language}, version {version} · {occasion}")
    return title.format(country=formats.country(_text(facts, "country"))), caption.format(
        language=word("language", _text(facts, "language")),
        version=_text(facts, "version"),
        occasion=word("occasion", _text(facts, "occasion")),
    )


def _training(facts: Any, formats: Formats) -> tuple[str, str]:
    """The module, until when it goes, and how far someone is in it."""
    translate = QCoreApplication.translate
    title = translate("Timeline", "Training: {module}")
    until = translate("Timeline", "until {day}").format(day=formats.day_month(facts["last"]))
    module = module_title(facts["module"], formats.language)
    return title.format(module=module), f"{until} · {completion_words(facts['completion'], formats)}"


def _departure(facts: Any, formats: Formats) -> str:
    """For when it is planned now, and for when it was."""
    translate = QCoreApplication.translate
    leaves, before = facts.get("leaves"), facts.get("before")
    if leaves is None:
        return translate("Timeline", "Departure: no day planned any more")
    if before is None:
        return translate("Timeline", "Departure planned for {day}").format(day=formats.day(leaves))
    text = translate("Timeline", "Departure moved from {before} to {day}")
    return text.format(before=formats.day(before), day=formats.day(leaves))


def _session(kind: str, facts: Any, formats: Formats) -> tuple[str, str]:
    translate = QCoreApplication.translate
    title = translate("Timeline", "Orientation session: {countries}")
    countries = formats.countries(facts.get("countries") or ())
    mark = kind.removeprefix("session_")
    state = translate("Timeline", "Seat booked") if mark == "booked" else word("attendance", mark)
    starts_at = facts.get("starts_at")
    parts = [state, formats.hour(starts_at) if isinstance(starts_at, time) else "", _text(facts, "room")]
    return title.format(countries=countries), " · ".join(part for part in parts if part)
