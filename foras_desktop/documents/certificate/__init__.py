"""Training certificates, A4 across: one file for any number of them. It knows only what it is handed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Protocol

from foras_desktop.documents.certificate import alone, side_by_side
from foras_desktop.documents.certificate.border import draw_border
from foras_desktop.documents.certificate.face import (
    VARIANTS,
    CertificateFace,
    Signatory,
    Variant,
    Wording,
)
from foras_desktop.documents.certificate.parts import HEIGHT, WIDTH, Page
from foras_desktop.documents.output import Target, deliver, new_canvas
from foras_desktop.documents.sheet import Language
from foras_desktop.documents.texts import texts

__all__ = ["VARIANTS", "CertificateFace", "Signatory", "Variant", "Wording", "write_certificates"]

_LANGUAGES: dict[Variant, tuple[Language, ...]] = {"fr-ar": ("fr", "ar"), "fr": ("fr",), "en": ("en",)}
_BORDER = "border"

ReportProgress = Callable[[int, int], None]


def write_certificates(
    faces: Sequence[CertificateFace],
    target: Target,
    progress: ReportProgress = lambda done, total: None,
    *,
    variant: Variant = "fr-ar",
    ink_saving: bool = False,
) -> int:
    """Write certificates to a path or an open binary file, a page each; returns how many.

    The same input gives the same bytes. `progress` gets (done, total) after each page; what it raises stops
    the work. `ink_saving` leaves out every filled surface and every grey, for a black-and-white printer.
    Raises `MissingGlyphs` when a character cannot be printed, `ValueError` without a certificate and
    `OSError` when the file cannot be written; in every case nothing is left at `target`.
    """
    if not faces:
        raise ValueError("no certificate")
    buffer = BytesIO()
    languages = _LANGUAGES[variant]
    canvas = new_canvas(buffer, (WIDTH, HEIGHT), _title(faces, languages[0]), languages[0])
    page = Page(canvas, languages, ink_saving)
    forms = _Forms(page)
    for done, face in enumerate(faces, 1):
        forms.draw(face)
        _composition(page).draw_own(page, face)
        canvas.showPage()
        progress(done, len(faces))
    canvas.save()
    deliver(buffer.getvalue(), target)
    return len(faces)


class _Forms:
    """What pages share, drawn once each into the file: the border, and the words of each class."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._classes: dict[CertificateFace, str] = {}
        canvas = page.canvas
        canvas.beginForm(_BORDER, 0, 0, WIDTH, HEIGHT)
        draw_border(canvas, WIDTH, HEIGHT, page.ink_saving)
        canvas.endForm()

    def draw(self, face: CertificateFace) -> None:
        """Show the border and the class's words on the present page."""
        shared = face.shared()
        if shared not in self._classes:
            self._classes[shared] = self._make(shared)
        self._page.canvas.doForm(_BORDER)
        self._page.canvas.doForm(self._classes[shared])

    def _make(self, shared: CertificateFace) -> str:
        name = f"class{len(self._classes) + 1}"
        self._page.canvas.beginForm(name, 0, 0, WIDTH, HEIGHT)
        _composition(self._page).draw_shared(self._page, shared)
        self._page.canvas.endForm()
        return name


class _Composition(Protocol):
    """How the words stand on the page: what a class shares, and what is one certificate's own."""

    def draw_shared(self, page: Page, face: CertificateFace) -> None: ...

    def draw_own(self, page: Page, face: CertificateFace) -> None: ...


def _composition(page: Page) -> _Composition:
    return alone if len(page.languages) == 1 else side_by_side


def _title(faces: Sequence[CertificateFace], language: Language) -> str:
    numbers = dict.fromkeys((faces[0].number, faces[-1].number))
    return texts(language)("certificate.document_title", numbers=" – ".join(numbers))
