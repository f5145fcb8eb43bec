"""Prints a PDF on a printer that is really there; its pages are drawn off the painting thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from foras_desktop.domain.errors import EnvironmentFault

_MOST_DPI = 300


def printer_names() -> list[str]:
    """The printers set up on this computer; `QPrinter.isValid()` would be true without any."""
    return list(QPrinterInfo.availablePrinterNames())


def print_pdf(pdf: bytes, printer_name: str, *, landscape: bool = False) -> int:
    """Send every page to the printer; the number of pages.

    Raises EnvironmentFault `printer.none` when that printer is not there, `printer.failed`.
    """
    from foras_desktop.documents.render import page_count

    if printer_name not in printer_names():
        raise EnvironmentFault("printer.none")
    printer = QPrinter(QPrinterInfo.printerInfo(printer_name), QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)
    printer.setFullPage(True)
    pages = page_count(pdf)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("printer.failed")
    try:
        for page in range(pages):
            if page and not printer.newPage():
                raise EnvironmentFault("printer.failed")
            _draw(painter, printer, pdf, page)
    finally:
        painter.end()
    return pages


def _draw(painter: QPainter, printer: QPrinter, pdf: bytes, page: int) -> None:
    whole = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    dots = min(printer.resolution(), _MOST_DPI)
    width = round(whole.width() * dots / printer.resolution())
    painter.drawImage(QRectF(0, 0, whole.width(), whole.height()), page_image(pdf, page, width))


def page_image(pdf: bytes, page: int, width: int) -> QImage:
    """One page of a PDF as a picture so many pixels wide."""
    from foras_desktop.documents.render import render_page

    real_width, height, pixels = render_page(pdf, page, width)
    image = QImage(pixels, real_width, height, real_width * 4, QImage.Format.Format_RGBA8888)
    return image.copy()  # the bytes go when this function ends
