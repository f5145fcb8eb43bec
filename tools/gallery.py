"""Grabs every widget in both themes, laid out like the component picture, and the large ones alone.

QT_QPA_PLATFORM=offscreen python tools/gallery.py OUTDIR
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from foras_desktop.ui.theme import Theme, ThemeMode
from tools import gallery_content, gallery_large

SIZE = (1366, 768)


class Sheet(QWidget):
    """A white sheet on which widgets lie at the places of the picture."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(Theme.current().tokens.surface))


def grab(widget: QWidget, width: int, height: int) -> QImage:
    """Show a widget at a size and return its pixels."""
    widget.resize(width, height)
    widget.show()
    QApplication.sendPostedEvents()
    return widget.grab().toImage()


def components() -> QImage:
    """Light above, dark below."""
    both = QImage(SIZE[0], 2 * SIZE[1], QImage.Format.Format_RGB32)
    painter = QPainter(both)
    for place, mode in enumerate((ThemeMode.LIGHT, ThemeMode.DARK)):
        Theme.current().set_mode(mode)
        sheet = Sheet()
        sheet.resize(*SIZE)
        gallery_content.fill(sheet)
        painter.drawImage(0, place * SIZE[1], grab(sheet, *SIZE))
        sheet.close()
    painter.end()
    Theme.current().set_mode(ThemeMode.LIGHT)
    return both


def large(name: str, widget: QWidget, width: int, height: int, folder: Path) -> None:
    """One large widget on a sheet of its own."""
    sheet = Sheet()
    widget.setParent(sheet)
    widget.setGeometry(QRect(0, 0, width, height))
    grab(sheet, width, height).save(str(folder / f"{name}.png"))
    sheet.close()


def main(folder: Path) -> None:
    """Write every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = Theme.current()
    theme.apply(app)
    components().save(str(folder / "components.png"))
    large("week", gallery_large.week(), 808, 655, folder)
    large("timeline", gallery_large.timeline(), 590, 655, folder)
    large("unlock", gallery_large.unlock(), 340, 600, folder)
    large("intake", gallery_large.intake(), 684, 600, folder)
    large("record", gallery_large.record_list("fr"), 403, 560, folder)
    theme.set_mode(ThemeMode.DARK)
    theme.set_language("ar")
    large("record-ar", gallery_large.record_list("ar"), 403, 560, folder)
    large("week-ar", gallery_large.week(), 808, 655, folder)
    large("unlock-ar", gallery_large.unlock(), 340, 600, folder)
    large("intake-ar", gallery_large.intake(), 684, 600, folder)
    print(folder)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
