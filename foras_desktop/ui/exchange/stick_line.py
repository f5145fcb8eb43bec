"""Says which stick there is and what the two large actions would carry; chooses which of them is primary."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from foras_desktop.services.exchange import ExchangeState
from foras_desktop.ui.exchange.sticks import BundleFile, Stick
from foras_desktop.ui.exchange.view import LeftColumn
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.widgets.tooltip import plain

translate = QCoreApplication.translate

_LOCALES = {"fr": "fr_FR", "ar": "ar_MA", "en": "en_GB"}


class StickLine:
    """Knows the stick and which of its bundles are ours or read already."""

    def __init__(self, left: LeftColumn, formats: Formats, desk_name: Callable[[str], str]) -> None:
        self._left = left
        self._formats = formats
        self._desk_name = desk_name
        self._stick: Stick | None = None
        self._others: list[BundleFile] = []
        self._read: set[str] = set()
        self.show_stick(None)

    def folder(self) -> Path | None:
        """Where to write, or None without a stick."""
        return self._stick.folder if self._stick else None

    def bundles(self) -> list[Path]:
        """The bundles on the stick that are not our own, oldest name first."""
        return [bundle.path for bundle in self._others]

    def remember_read(self, names: Iterable[str]) -> None:
        """These were tried while the program runs, whether or not they brought something."""
        self._read.update(names)

    def show_stick(self, stick: Stick | None) -> None:
        """The stick's name, path and room; or that there is none."""
        self._stick = stick
        left = self._left
        if stick is None:
            left.stick_name.set_text(translate("Exchange", "No stick plugged in"))
            left.stick_detail.setText("")
            return
        words = translate("Exchange", "{size} free · {path}")
        locale = QLocale(_LOCALES[self._formats.language])
        size = locale.formattedDataSize(stick.free, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        path = ltr(str(stick.folder)) if self._formats.language == "ar" else str(stick.folder)
        left.stick_name.set_text(stick.name)
        left.stick_detail.setText(words.format(path=path, size=size))
        left.stick_detail.setToolTip(plain(str(stick.folder)))

    def show_actions(
        self, state: ExchangeState, own_desk: str, *, may_exchange: bool, asking: bool = False
    ) -> None:
        """What each action would carry, and which one the stick makes useful (none while a letter asks)."""
        self._others = self._from_others(state, own_desk)
        known = self._read | {entry.bundle for entry in state.history if entry.direction == "read"}
        unread = [bundle for bundle in self._others if bundle.path.name not in known]
        read, write = self._left.read, self._left.write
        read.set_refused(None)
        write.set_refused(None)
        read.set_caption(self._what_to_read(unread))
        write.set_caption(self._what_to_write(state))
        worth_writing = bool(state.waiting_operations) and not self._is_on_stick(state)
        read.set_primary(bool(unread) and not asking)
        write.set_primary(worth_writing and not unread and not asking)
        if not may_exchange:
            reason = translate("Exchange", "Your role reads, it does not exchange.")
            read.set_refused(reason)
            write.set_refused(reason)
        elif not state.peers:
            write.set_refused(translate("Exchange", "Nobody to write to yet"))

    def _from_others(self, state: ExchangeState, own_desk: str) -> list[BundleFile]:
        """A second computer of our desk writes the same names: then only those in our history are ours."""
        if self._stick is None:
            return []
        ours = {entry.bundle for entry in state.history if entry.direction == "written"}
        alone = all(peer.desk != own_desk for peer in state.peers)
        return [
            bundle
            for bundle in self._stick.bundles
            if not ((alone and bundle.desk == own_desk) or bundle.path.name in ours)
        ]

    def _is_on_stick(self, state: ExchangeState) -> bool:
        """Whether our newest bundle lies there already and holds all that waits."""
        newest = next((entry for entry in state.history if entry.direction == "written"), None)
        there = {bundle.path.name for bundle in self._stick.bundles} if self._stick else set()
        return newest is not None and newest.bundle in there and newest.operations >= state.waiting_operations

    def _what_to_read(self, unread: list[BundleFile]) -> str:
        if not self._others:
            if self._stick is None:
                return translate("Exchange", "Plug it in, or choose the files")
            return translate("Exchange", "No bundle from others on it")
        if not unread:
            return translate("Exchange", "Nothing new on it")
        if len(unread) == 1 and unread[0].desk and unread[0].day is not None:
            words = translate("Exchange", "One bundle from {desk}, {day}")
            day = self._formats.day_month(unread[0].day)
            return words.format(desk=self._desk_name(unread[0].desk), day=day)
        words = translate("Exchange", "Bundles to read: {number}")
        return words.format(number=self._formats.number(len(unread)))

    def _what_to_write(self, state: ExchangeState) -> str:
        if not state.waiting_operations:
            return translate("Exchange", "Nothing waits; everything has arrived")
        words = translate("Exchange", "Changes: {number} · computers: {recipients}")
        number = self._formats.number(state.waiting_operations)
        return words.format(number=number, recipients=self._formats.number(len(state.peers)))
