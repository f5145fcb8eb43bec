"""QR codes made the quick way are what segno makes, bit for bit."""

from __future__ import annotations

import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from foras_desktop.documents.certificate.code import matrix
from foras_desktop.documents.certificate.quick_code import MASK, quick_rows

CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
CODE = "FORAS1:" + "7KQ4M2XD93TF" * 31


@settings(max_examples=80, deadline=None)
@given(st.text(CHARACTERS, min_size=1, max_size=60), st.integers(0, 1900))
def test_the_quick_way_makes_what_segno_makes(seed: str, length: int) -> None:
    text = (seed * (length // len(seed) + 1))[:length] or seed
    made = segno.make_qr(text, error="m", boost_error=False, mask=MASK)
    assert matrix(text) == tuple(map(bytes, made.matrix))


def test_a_code_is_made_the_quick_way_and_any_other_text_is_left_to_segno() -> None:
    assert quick_rows(CODE) == matrix(CODE)
    for text in ("A", "1" * 600, "é" * 300, "a" * 300, "A" * 3000):
        assert quick_rows(text) is None
        assert matrix(text)
