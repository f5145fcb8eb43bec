"""Shows a piece of carrying that lasts longer than a second: what, how far, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from foras_desktop.ui.exchange.carrier import Carrier
from foras_desktop.ui.exchange.view import LeftColumn
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Duration

translate = QCoreApplication.translate


class CarryingProgress(QObject):
    """The actions are off while something is carried; the card comes after a second."""

    def __init__(self, carrier: Carrier, left: LeftColumn, formats: Formats) -> None:
        super().__init__(left)
        self._carrier = carrier
        self._left = left
        self._formats = formats
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(Duration.SHOW_PROGRESS_AFTER)
        self._later.timeout.connect(left.progress.show)
        carrier.started.connect(self._on_carrier_started)
        carrier.progressed.connect(self._on_carrier_progressed)
        carrier.bundle_begun.connect(self._on_bundle_begun)
        for ended in (carrier.written, carrier.read, carrier.failed):
            ended.connect(self._on_carrier_ended)
        left.progress.cancelled.connect(carrier.stop)

    def _on_carrier_started(self, what: str) -> None:
        text = translate("Exchange", "Reading the stick")
        caption = translate("Exchange", "Nothing is kept before the end")
        if what == "write":
            text = translate("Exchange", "Writing to the stick")
            caption = translate("Exchange", "Leave the stick where it is")
        self._left.progress.set_text(text, caption)
        self._left.progress.set_progress(0.0, "")
        self._left.set_busy(what)
        self._later.start()

    def _on_bundle_begun(self, number: int, total: int, _name: str) -> None:
        if total < 2:
            return
        words = translate("Exchange", "Reading the stick, bundle {number} of {total}")
        text = words.format(number=self._formats.number(number), total=self._formats.number(total))
        self._left.progress.set_text(text, translate("Exchange", "Bundles read before this one are kept"))

    def _on_carrier_progressed(self, done: int, total: int) -> None:
        words = translate("Exchange", "{done} of {total}")
        count = words.format(done=self._formats.number(done), total=self._formats.number(total))
        self._left.progress.set_progress(done / total if total else 0.0, count if total else "")

    def _on_carrier_ended(self, _outcome: object) -> None:
        self._later.stop()
        self._left.progress.hide()
        self._left.set_busy("")
