"""Fonts inside the PDF: a subset per face and document, addressed by glyph, with its way back to text."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from foras_desktop.documents.text.fonts import Face
from foras_desktop.documents.text.shaping import Glyph

_SYMBOLIC = 4
_DROPPED_TABLES = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "name", "post", "OS/2", "meta")
_open_documents: WeakKeyDictionary[Any, dict[str, EmbeddedFont]] = WeakKeyDictionary()


class EmbeddedFont:
    """The glyphs of one face that one document uses; reportlab asks it for its objects when saving.

    A code is given to each pair of glyph and text, so that one shape may stand for two letters.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[float] = []

    def code(self, glyph: Glyph, text: str) -> int:
        """The code that draws `glyph` and is read back as `text` (as nothing when empty)."""
        key = (glyph.gid, text)
        if key not in self._codes:
            self._codes[key] = len(self._codes) + 1
            self._widths.append(glyph.natural)
        return self._codes[key]

    def addObjects(self, document: Any) -> None:
        """Write font, descendant, descriptor, subset and ToUnicode map into the document."""
        base = f"{_subset_tag(self._codes)}+{self.face.name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": pdfdoc.PDFName(base),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                ),
                "CIDToGIDMap": document.Reference(_stream(document, self._glyph_map()), f"map:{self.name}"),
                "DW": 0,
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray([round(width) for width in self._widths])]),
                "FontDescriptor": document.Reference(self._descriptor(document, base), f"about:{self.name}"),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": pdfdoc.PDFName(base),
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"cid:{self.name}")]),
                "ToUnicode": document.Reference(_stream(document, self._to_unicode()), f"text:{self.name}"),
            }
        )
        document.Reference(font, self.name)
        document.idToObject["BasicFonts"].dict[self.name] = font

    def _glyph_map(self) -> bytes:
        return b"\0\0" + b"".join(index.to_bytes(2, "big") for index, _ in self._codes)

    def _descriptor(self, document: Any, base: str) -> Any:
        data = _subset(self.face, {index for index, _ in self._codes})
        file = _stream(document, data)
        file.dictionary["Length1"] = len(data)
        ascent, descent = round(self.face.ascent * 1000), round(self.face.descent * 1000)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": pdfdoc.PDFName(base),
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-500, descent, 1500, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": 698,
                "StemV": 80,
                "FontFile2": document.Reference(file, f"file:{self.name}"),
            }
        )

    def _to_unicode(self) -> bytes:
        pairs = [f"<{code:04X}> <{_utf16(text)}>" for (_, text), code in self._codes.items() if text]
        blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        ).encode("ascii")


def embedded_font(canvas: Any, face: Face) -> EmbeddedFont:
    """The font of `face` in the canvas's document, made at its first use."""
    document = canvas._doc  # noqa: SLF001 - reportlab has no public way to add a font object of one's own
    fonts = _open_documents.setdefault(document, {})
    if face.name not in fonts:
        font = EmbeddedFont(face, f"G{len(fonts) + 1}")
        fonts[face.name] = font
        document.fontMapping[face.name] = f"/{font.name}"
        document.delayedFonts.append(font)
    return fonts[face.name]


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _subset_tag(codes: dict[tuple[int, str], int]) -> str:
    """Six capitals, the same for the same glyphs."""
    number = sum(code * (index + 1) for (index, _), code in codes.items())
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))


def _subset(face: Face, glyphs: set[int]) -> bytes:
    plan = hb.SubsetInput()
    plan.glyph_set.update(glyphs)
    plan.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    for tag in _DROPPED_TABLES:
        plan.drop_table_tag_set.add(int.from_bytes(tag.ljust(4).encode("ascii"), "big"))
    return bytes(hb.subset(face.hb_face, plan).blob.data)


def _stream(document: Any, content: bytes) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    if document.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream
