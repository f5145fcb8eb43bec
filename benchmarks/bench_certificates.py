"""A thousand certificates in one file against bare reportlab drawing the same, and against Typst.

Makes Typst's environment in `.venv-typst` where it is missing. What each side does is written in README.md.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.certificate_faces import BOTH, as_data, make_faces
from benchmarks.measure import machine, median_ms, paired, tell
from foras_desktop.config import resource_path
from foras_desktop.documents.certificate import CertificateFace, write_certificates
from foras_desktop.documents.certificate.border import draw_border
from foras_desktop.documents.certificate.code import matrix
from foras_desktop.documents.certificate.foot import CODE_SIZE
from foras_desktop.documents.certificate.parts import HEIGHT, INNER, MARGIN, WIDTH

_ROOT = Path(__file__).parent.parent
_PINNED = _ROOT / "requirements" / "typst.txt"
_ENVIRONMENT = _ROOT / ".venv-typst"
_ROUNDS = 3
_FONTS = {
    ("fr", 400): "IBMPlexSans-Regular",
    ("fr", 600): "IBMPlexSans-SemiBold",
    ("ar", 400): "IBMPlexSansArabic-Regular",
    ("ar", 600): "IBMPlexSansArabic-SemiBold",
}

_Text = tuple[str, float, float, float, int, str]
"""Language, x, baseline from the top, size, weight, words; Arabic ends at x."""


def _python() -> Path:
    """The interpreter of Typst's environment, made from what is pinned."""
    python, stamp = _ENVIRONMENT / "bin" / "python", _ENVIRONMENT / "installed.txt"
    if not stamp.exists() or stamp.read_bytes() != _PINNED.read_bytes():
        subprocess.run([sys.executable, "-m", "venv", "--clear", _ENVIRONMENT], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--require-hashes", "--only-binary", ":all:", "-r", _PINNED], check=True)
        stamp.write_bytes(_PINNED.read_bytes())
    return python


def _timed(act: Callable[[], bytes]) -> tuple[float, int]:
    began = time.perf_counter()
    content = act()
    return time.perf_counter() - began, len(content)


def _ours(faces: Sequence[CertificateFace]) -> bytes:
    buffer = BytesIO()
    write_certificates(faces, buffer)
    return buffer.getvalue()


def _bare(pages: Sequence[tuple[list[_Text], str]]) -> bytes:
    """The same words, lines and code with drawString alone: not shaped, not turned, not measured."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1)
    canvas.beginForm("border", 0, 0, WIDTH, HEIGHT)
    draw_border(canvas, WIDTH, HEIGHT, ink_saving=False)
    canvas.endForm()
    for texts, proof in pages:
        canvas.doForm("border")
        for language, x, y, size, weight, words in texts:
            canvas.setFont(_FONTS[language, weight], size)
            draw = canvas.drawString if language == "fr" else canvas.drawRightString
            draw(x, HEIGHT - y, words)
        _bare_lines(canvas)
        _bare_code(canvas, proof)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _words(face: CertificateFace) -> list[_Text]:
    data: dict[str, Any] = as_data(face, with_code=False)
    rows = (("phase", 85, 10.5, 600), ("subtitle", 98, 9, 400), ("title", 152, 27, 600))
    rows += (("grants", 184, 10.5, 400), ("holder", 222, 23, 600), ("completed", 260, 10.5, 400))
    rows += (("module", 287, 16, 600),)
    sides = {"fr": MARGIN, "ar": WIDTH - MARGIN}
    texts: list[_Text] = []
    for key, y, size, weight in rows:
        texts += [(one, sides[one], y, size, weight, data[key][one]) for one in BOTH]
    for column, fact in enumerate(data["facts"]):
        ends = {"fr": MARGIN + column * INNER / 4, "ar": MARGIN + (column + 1) * INNER / 4 - 12}
        for place, one in enumerate(BOTH):
            texts.append((one, ends[one], 323, 8, 400, fact["labels"][place]))
            texts += [(one, ends[one], 339, 10.5, 600, value) for value in fact["values"][place : place + 1]]
    for x, signatory in zip((MARGIN, 503), data["signatories"], strict=True):
        texts.append(("fr", x, 438, 10.5, 600, signatory["name"]))
        texts.append(("fr", x, 452, 9, 400, signatory["function"]["fr"]))
        texts.append(("ar", x + 259, 452, 9, 400, signatory["function"]["ar"]))
    for y, key, value in ((508, "number", data["number"]), (521, "check", data["check"])):
        texts.append(("fr", 495, y, 9, 400, data["labels"][key]["fr"]))
        texts.append(("ar", 576, y, 9, 400, data["labels"][key]["ar"]))
        texts.append(("fr", 583, y, 9, 600, value))
    texts.append(("fr", MARGIN, 508, 9, 400, data["issued"]["fr"]))
    texts.append(("ar", MARGIN + 150, 521, 9, 400, data["issued"]["ar"]))
    # The letters of the seal are shapes in ours, drawn once; here they stand on a line.
    texts.append(("fr", WIDTH / 2 - 40, 411, 7, 600, data["seal"]))
    return texts


def _bare_lines(canvas: Any) -> None:
    canvas.setStrokeColor(HexColor("#D9D2C4"))
    for y in (237, 307, 350, 423):
        canvas.line(MARGIN, HEIGHT - y, WIDTH - MARGIN, HEIGHT - y)
    for column in (1, 2, 3):
        canvas.line(MARGIN + column * INNER / 4, HEIGHT - 307, MARGIN + column * INNER / 4, HEIGHT - 350)
    for radius in (44, 41, 27):
        canvas.circle(WIDTH / 2, HEIGHT - 411, radius)


def _bare_code(canvas: Any, text: str) -> None:
    """A rectangle for each dark bar, in one path."""
    rows = matrix(text)
    module = CODE_SIZE / len(rows)
    left, top = WIDTH - MARGIN - CODE_SIZE, HEIGHT - 525 + CODE_SIZE
    path = canvas.beginPath()
    for row, cells in enumerate(rows):
        start = 0
        while (start := cells.find(1, start)) >= 0:
            end = cells.find(0, start)
            end = len(cells) if end < 0 else end
            path.rect(left + start * module, top - (row + 1) * module, (end - start) * module, module)
            start = end
    canvas.drawPath(path, stroke=0, fill=1)


def _typst(root: Path, faces: Sequence[CertificateFace]) -> tuple[float, int]:
    """Seconds of compiling alone, and the size; the data is made, and the codes, before the clock starts."""
    shutil.copy(_ROOT / "benchmarks" / "typst" / "certificates.typ", root)
    data = [as_data(face, with_code=True) for face in faces]
    (root / "faces.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    command = [_python(), _ROOT / "benchmarks" / "typst" / "peer.py", root, resource_path("fonts")]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds, size = json.loads(done.stdout)
    return seconds, size


def _measure(root: Path, count: int) -> None:
    faces = make_faces(count)
    pages = [(_words(face), face.qr) for face in faces]
    for name in _FONTS.values():
        pdfmetrics.registerFont(TTFont(name, resource_path(f"fonts/{name}.ttf")))
    sizes: dict[str, int] = {}

    def measured(name: str, act: Callable[[], bytes]) -> Callable[[], float]:
        def once() -> float:
            seconds, sizes[name] = _timed(act)
            return seconds

        return once

    ours, bare = paired(
        _ROUNDS, measured("ours", lambda: _ours(faces)), measured("bare reportlab", lambda: _bare(pages))
    )
    tell(f"{count} certificates, against bare reportlab", median_ms(ours), median_ms(bare), "≤ 1.5")
    runs = [_typst(root, faces) for _ in range(_ROUNDS)]
    sizes["Typst"] = runs[0][1]
    tell("the same, against Typst", median_ms(ours), median_ms([seconds for seconds, _ in runs]), "< 1")
    for name, size in sizes.items():
        print(f"  {name}: {size / count / 1000:.1f} kB a certificate")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    print(machine())
    with tempfile.TemporaryDirectory() as name:
        _measure(Path(name), count)


if __name__ == "__main__":
    main()
