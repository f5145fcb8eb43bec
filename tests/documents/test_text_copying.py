"""What a reader copies from a page is what was written, in the order it was written."""

from __future__ import annotations

import pytest

from foras_desktop.documents.text import Direction, french

from .pages import copied, copied_paragraph, normal

SENTENCES: list[tuple[str, Direction]] = [
    (french("Officiel : l'été, 50 % des « affaires » ; pourquoi ?"), "ltr"),
    ("Ɲɛnɛma, bɔgɔlanfini, ɓ ɗ ƴ : lettres du bambara et du pular.", "ltr"),
    ("efficace, difficile, flûte, Œuvre, naïf", "ltr"),
    ("تشهد نقطة توجيه المهاجرين بالرباط بأنّ", "rtl"),
    ("طُبع في الرباط يوم 16 نونبر 2021", "rtl"),
    ("في 22 نونبر 2021 (المرحلة الثانية) إلا الإدماج لله", "rtl"),
    ("رقم الملف RBA-21-7KQ-0042-C والهاتف +212 5 37 00 00 00 في الرباط.", "rtl"),
    ("اذهب إلى أقرب مركز صحي جماعي (CSCOM). قدّم وصفاتك الطبية من هنا.", "rtl"),
    ("من يصرّح بأن صرّح وحدها", "rtl"),
    ("صرّح", "rtl"),
    ("المصدر: مطوية FORAS II وبطاقة معلومات FORAS (ماي 2020)؛ معلومات عامة معروفة", "rtl"),
]


@pytest.mark.parametrize(("sentence", "direction"), SENTENCES)
def test_a_sentence_is_copied_as_written(sentence: str, direction: Direction) -> None:
    assert copied(sentence, direction) == normal(sentence)


def test_a_paragraph_of_several_lines_is_copied_in_order() -> None:
    text = "اللغة الرسمية هي الفرنسية. يتكلم الناس أيضا الفولانية والسونينكي ولغات أخرى كثيرة."
    assert copied_paragraph(text, "rtl", 180) == normal(text)


def test_letter_spacing_does_not_split_words() -> None:
    assert copied("FORAS", "ltr") == "FORAS"
