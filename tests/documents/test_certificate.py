"""Training certificates: what they say in each language, how they bear long names, the code on them."""

from __future__ import annotations

import dataclasses
from collections import Counter
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from foras_desktop.documents.certificate import (
    VARIANTS,
    CertificateFace,
    Signatory,
    Variant,
    Wording,
    write_certificates,
)
from foras_desktop.documents.certificate.foot import CODE_SIZE
from foras_desktop.documents.certificate.parts import HEIGHT, MARGIN, WIDTH, fitted
from foras_desktop.documents.render import page_count, page_text, render_page
from foras_desktop.documents.text import Direction, MissingGlyphs, TextStyle, height
from foras_desktop.documents.text.french import of_place
from foras_desktop.documents.texts import texts

from .pages import all_text, normal

CODE = "FORAS1:" + "7KQ4M2XD93TF" * 31
FACE = CertificateFace(
    holder_latin="Kadidia Diarra",
    holder_arabic="كاديديا ديارا",
    module=Wording("Développement personnel", "التنمية الذاتية", "Personal development"),
    first_day=date(2021, 11, 8),
    last_day=date(2021, 11, 22),
    days_attended=10,
    days_in_module=10,
    city=Wording("Casablanca", "الدار البيضاء", "Casablanca"),
    desk=Wording("Rabat", "الرباط", "Rabat"),
    partners=("ASTICUDE", "CERF"),
    signatories=(
        Signatory("Salma Benjelloun", Wording("Formatrice, CERF", "المكوِّنة", "Trainer, CERF")),
        Signatory("Karim Ouazzani", Wording("Responsable du bureau", "مسؤول المكتب", "Head of the desk")),
    ),
    issued_on=date(2021, 11, 22),
    number="RBA-PD2-21-7KQ-0147-U",
    check_code="JW4V-3Z61-3XCD",
    qr=CODE,
    phase=Wording("FORAS II", "فرص", "FORAS II"),
)
LONG_LATIN = ("Marie-Claire Ɲɛnɛma Ɔlɔdɔ N’Guessan-Ouédraogo de la Sainte-Famille Bâ Traoré " * 3)[
    :200
].strip()
LONG_ARABIC = ("ماري كلير نيينيما نغيسان ويدراوغو با تراوري كوناتي كوليبالي سيسوكو ديباتي " * 3)[:200].strip()


def face(**changes: object) -> CertificateFace:
    return dataclasses.replace(FACE, **changes)  # type: ignore[arg-type]


def printed(*faces: CertificateFace, variant: Variant = "fr-ar", ink_saving: bool = False) -> bytes:
    buffer = BytesIO()
    assert write_certificates(faces, buffer, variant=variant, ink_saving=ink_saving) == len(faces)
    return buffer.getvalue()


def inked(pdf: bytes, ground: tuple[int, int, int]) -> list[tuple[float, float]]:
    """The points inside the gold line, from the upper left corner, that are not the paper's colour."""
    width, high, pixels = render_page(pdf, 0, 842)
    inside = 60
    return [
        (x, y)
        for y in range(inside, high - inside)
        for x in range(inside, width - inside)
        if sum(abs(pixels[4 * (y * width + x) + i] - ground[i]) for i in range(3)) > 90
    ]


def test_both_languages_are_copied_as_written() -> None:
    text = all_text(printed(FACE))
    for said in (
        "Certificat de formation",
        "Le point d’orientation des migrants de Rabat atteste que",
        "Kadidia Diarra",
        "a suivi jusqu’à son terme le module",
        "Développement personnel",
        "8–22 nov. 2021",
        "10 jours",
        "Casablanca",
        "ASTICUDE, CERF",
        "Délivré à Rabat le 22 novembre 2021",
        "شهادة تكوين",
        "تمنح نقطة توجيه المهاجرين بالرباط هذه الشهادة إلى",
        "كاديديا ديارا",
        "إثباتا لإتمام متابعة وحدة",
        "التنمية الذاتية",
        "8–22 نونبر 2021",
        "10 أيام",
        "الدار البيضاء",
        "سُلِّمت بالرباط في 22 نونبر 2021",
        "Salma Benjelloun",
        "Formatrice, CERF",
        "المكوِّنة",
        "RBA-PD2-21-7KQ-0147-U",
        "JW4V-3Z61-3XCD",
    ):
        assert normal(said) in text


@pytest.mark.parametrize(
    ("variant", "said", "unsaid"),
    [
        ("fr", ("Certificat de formation", "10 jours", "Délivré à Rabat le 22 novembre 2021"), "Certificate"),
        (
            "en",
            ("Certificate of training", "10 days", "Issued in Rabat on 22 November 2021"),
            "Certificat de",
        ),
    ],
)
def test_one_language_alone_says_nothing_in_the_others(
    variant: Variant, said: tuple[str, ...], unsaid: str
) -> None:
    text = all_text(printed(FACE, variant=variant))
    assert all(words in text for words in (*said, "Kadidia Diarra", FACE.number, FACE.check_code))
    assert unsaid not in text
    assert "شهادة" not in text


def test_a_name_without_arabic_stands_once_and_alone() -> None:
    text = all_text(printed(face(holder_latin="Fodé", holder_arabic=None)))
    assert text.count("Fodé") == 1
    only_arabic = all_text(printed(face(holder_latin="")))
    assert normal("كاديديا ديارا") in only_arabic


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_duplicate_says_so_under_the_date(variant: Variant) -> None:
    word = "Duplicate" if variant == "en" else "Duplicata"
    assert word not in all_text(printed(FACE, variant=variant))
    text = all_text(printed(face(duplicate=True), variant=variant))
    assert text.index("2021", text.index("Issued" if variant == "en" else "Délivré")) < text.index(word)
    assert ("نسخة" in text) == (variant == "fr-ar")


def test_days_missed_are_told() -> None:
    text = all_text(printed(face(days_attended=8.5)))
    assert "8,5 sur 10 jours" in text
    assert normal("8,5 من 10 أيام") in text
    assert "8.5 of 10 days" in all_text(printed(face(days_attended=8.5), variant="en"))


@pytest.mark.parametrize(
    ("number", "french", "arabic"),
    [
        (1, "1 jour", "1 يوم"),
        (3, "3 jours", "3 أيام"),
        (11, "11 jours", "11 يوما"),
        (1.5, "1,5 jour", "1,5 يوم"),
    ],
)
def test_days_are_counted_as_each_language_does(number: float, french: str, arabic: str) -> None:
    assert texts("fr").days(number) == french
    assert texts("ar").days(number) == arabic


def test_a_city_that_begins_with_a_vowel_takes_its_elision() -> None:
    assert [of_place(name) for name in ("Rabat", "Oujda", "Évora", "")] == [
        "de Rabat",
        "d’Oujda",
        "d’Évora",
        "de ",
    ]
    assert "des migrants d’Oujda atteste" in all_text(printed(face(desk=Wording("Oujda", "وجدة", "Oujda"))))


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("ink_saving", [False, True])
def test_nothing_of_what_is_long_leaves_the_frame(variant: Variant, ink_saving: bool) -> None:
    made = face(
        holder_latin=LONG_LATIN,
        holder_arabic=LONG_ARABIC,
        module=Wording(
            "Transformation et conservation " * 4, "تحويل المنتجات الفلاحية " * 4, "Processing " * 8
        ),
        first_day=date(2021, 12, 27),
        last_day=date(2022, 1, 7),
        days_attended=8.5,
        city=Wording("Sidi Slimane-Echcharaa", "سيدي سليمان شراعة", "Sidi Slimane-Echcharaa"),
        partners=("ASTICUDE", "CERF", "Entraide Nationale", "Chambre d’artisanat de l’Oriental"),
        signatories=(
            FACE.signatories[0],
            Signatory("N’Guessan " * 6, Wording("F" * 60, "مسؤول " * 9, "H" * 60)),
        ),
        number="RBA-PD2XY-21-7KQ-999999-K",
        duplicate=True,
    )
    pdf = printed(made, variant=variant, ink_saving=ink_saving)
    ground = (255, 255, 255) if ink_saving else (255, 253, 248)
    slack = 3.5  # an Arabic letter may lean out of its line a little
    points = inked(pdf, ground)
    assert min(x for x, _ in points) >= MARGIN - slack
    assert max(x for x, _ in points) <= WIDTH - MARGIN + slack
    assert max(y for _, y in points) <= HEIGHT - 60
    words = normal(LONG_LATIN).split()
    copied = all_text(pdf).replace("- ", "-").split()
    assert all(word in copied for word in words)


NAMES = st.text(st.sampled_from("abéɛɔɲÔ’- MW"), min_size=1, max_size=200).filter(str.strip)


@settings(max_examples=60, deadline=None)
@given(NAMES, st.sampled_from(["ltr", "rtl"]))
def test_any_name_fits_its_room(name: str, direction: Direction) -> None:
    lines = fitted(name, TextStyle(23, 27, 600), 319, 42, direction)
    assert all(line.width <= 319.02 for line in lines)
    assert height(lines) <= 42 or lines[0].style.size <= 5


def test_letters_that_one_font_lacks_are_drawn() -> None:
    assert "Ɲɛnɛma Ɔlɔdɔ" in all_text(printed(face(holder_latin="Ɲɛnɛma Ɔlɔdɔ")))


def test_nothing_is_written_when_a_letter_cannot_be_printed(tmp_path: Path) -> None:
    with pytest.raises(MissingGlyphs):
        write_certificates([FACE, face(holder_latin="王小明")], tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_same_certificates_give_the_same_bytes(tmp_path: Path) -> None:
    faces = [FACE, face(holder_latin="Fodé", number="RBA-PD2-21-7KQ-0148-S")]
    assert printed(*faces) == printed(*faces)
    write_certificates(faces, tmp_path / "lot.pdf")
    assert (tmp_path / "lot.pdf").read_bytes() == printed(*faces)
    assert [path.name for path in tmp_path.iterdir()] == ["lot.pdf"]


def test_each_page_of_a_file_is_its_own_and_the_rest_is_shared() -> None:
    faces = [face(holder_latin=f"Personne {number}", number=f"N-{number}") for number in range(40)]
    pdf = printed(*faces)
    assert page_count(pdf) == 40
    for page, made in enumerate(faces):
        text = normal(page_text(pdf, page))
        assert f"Personne {page} " in f"{text} "
        assert text.count("Personne") == 1
        assert made.number in text
    assert len(printed(*faces)) < 40 * 8000 + len(printed(FACE))
    other = face(module=Wording("Entrepreneuriat", "ريادة الأعمال", "Entrepreneurship"))
    both = printed(FACE, other)
    assert "Entrepreneuriat" not in page_text(both, 0)
    assert "Entrepreneuriat" in page_text(both, 1)


def test_progress_is_told_and_may_stop_the_work(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_certificates([FACE] * 3, BytesIO(), lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_certificates([FACE] * 3, tmp_path / "x.pdf", stop)
    assert list(tmp_path.iterdir()) == []


def test_no_certificate_is_no_file() -> None:
    with pytest.raises(ValueError, match="no certificate"):
        write_certificates([], BytesIO())


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("ink_saving", [False, True])
def test_the_code_on_the_page_is_the_code(variant: Variant, ink_saving: bool) -> None:
    """Looked at module by module, it is what segno makes of the text, with its quiet zone around it."""
    pdf = printed(FACE, variant=variant, ink_saving=ink_saving)
    width, _, pixels = render_page(pdf, 0, 842 * 4)
    rows = [list(map(bool, row)) for row in segno.make_qr(CODE, error="m", boost_error=False, mask=4).matrix]
    module = CODE_SIZE * width / WIDTH / len(rows)
    left = (WIDTH - MARGIN - CODE_SIZE) * width / WIDTH
    top = (525 - CODE_SIZE) * width / WIDTH

    def dark(row: int, column: int) -> bool:
        x, y = int(left + (column + 0.5) * module), int(top + (row + 0.5) * module)
        return pixels[4 * (y * width + x)] < 128

    seen = [[dark(row, column) for column in range(len(rows))] for row in range(len(rows))]
    assert seen == rows
    around = range(-4, len(rows) + 4)
    quiet = [
        (row, column) for row in around for column in around if not {row, column} <= set(range(len(rows)))
    ]
    assert not any(dark(row, column) for row, column in quiet)


def test_to_spare_ink_nothing_is_filled_and_nothing_is_coloured() -> None:
    _, _, pixels = render_page(printed(FACE, ink_saving=True), 0, 842 * 3)
    colours = Counter(memoryview(pixels).cast("I"))
    assert all(max(rgb) - min(rgb) <= 2 for rgb in (colour.to_bytes(4, "little")[:3] for colour in colours))
    assert colours[0xFFFFFFFF] > 0.88 * colours.total()


def test_fonts_are_embedded_once_and_the_border_is_one_form() -> None:
    pdf = printed(*[face(number=f"N-{number}") for number in range(5)])
    document = pypdfium2.PdfDocument(pdf)
    try:
        kinds = [item.type for item in document[0].get_objects(max_depth=1)]
    finally:
        document.close()
    assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_FORM) == 2
    assert pdf.count(b"/FontFile2") == pdf.count(b"/CIDFontType2")
    assert pdf.count(b"/FontFile2") <= 6
