"""Pages of a PDF as pictures, for the preview inside the program; no window, no file left behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

import pypdfium2

Source = Path | bytes

_ONE_AT_A_TIME = RLock()  # PDFium bears one thread only, and the window reads in several


class UnreadablePdf(ValueError):  # noqa: N818 - says what is the matter
    """Raised for something that is not a PDF that can be opened."""


@contextmanager
def _open(source: Source) -> Iterator[Any]:
    if isinstance(source, Path) and not source.exists():
        raise FileNotFoundError(source)
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(source)
        except pypdfium2.PdfiumError as error:
            raise UnreadablePdf(str(error)) from error
        try:
            yield document
        finally:
            document.close()


def page_count(source: Source) -> int:
    """How many pages a PDF has. Raises `FileNotFoundError` and `UnreadablePdf`."""
    with _open(source) as document:
        return len(document)


def render_page(source: Source, page: int, width_px: int) -> tuple[int, int, bytes]:
    """Page number `page` (from 0), `width_px` pixels wide: width, height and RGBA bytes, row after row.

    Raises `IndexError` for a page that is not there, `FileNotFoundError` and `UnreadablePdf`.
    """
    with _open(source) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        shown = document[page]
        bitmap = shown.render(scale=width_px / shown.get_width(), rev_byteorder=True, force_bitmap_format=4)
        return bitmap.width, bitmap.height, _packed(bitmap)


def page_text(source: Source, page: int) -> str:
    """What copying the whole page gives, a line of the page to a line."""
    with _open(source) as document:
        text: str = document[page].get_textpage().get_text_range()
        return text.replace("\r\n", "\n")


def _packed(bitmap: Any) -> bytes:
    """The pixels without the padding PDFium may leave at the end of a row."""
    data, row = bytes(bitmap.buffer), bitmap.width * 4
    if bitmap.stride == row:
        return data
    return b"".join(
        data[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
    )
