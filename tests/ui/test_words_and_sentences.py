"""Every trouble has its sentence; every string on screen is a literal for the translators."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import foras_desktop
from foras_desktop.domain import codes
from foras_desktop.domain.access import Role
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.records.training import ENROLLED, WITHDRAWN
from foras_desktop.domain.training import DEPARTURE, MARKS, PREREQUISITES, SEATS
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import SENTENCES, sentence_of
from foras_desktop.ui.words import words

_CODE = Path(foras_desktop.__file__).parent
_TROUBLES = {"UserError", "EnvironmentFault"}


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in _CODE.rglob("*.py"):
        if "hub" in path.parts:  # it has a console of its own (tests/hub)
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield path, node


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_every_code_that_is_raised_has_a_sentence() -> None:
    raised = set()
    for _, call in _calls():
        if _name(call) in _TROUBLES and call.args:
            raised |= {
                node.value
                for node in ast.walk(call.args[0])
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and "." in node.value
            }
    assert raised - set(SENTENCES) == set()


def test_every_sentence_can_be_filled() -> None:
    given = {
        "country": "SEN", "first": "MLI", "second": "GIN", "free": 9, "limit": 200, "least": 12, "most": 100,
        "year": 1850, "character": "U+202E", "characters": "U+738B", "hours": 12, "capacity": 12,
        "room": "Salle 2", "starts_at": None, "held_on": None, "desk": "RBA", "missing": 1, "code": "x",
        "section": "contacts", "titles": (("contacts", "ar"), ("limits", "en")),
        "day": date(2026, 3, 2), "possible": date(2026, 3, 3), "leaves": date(2026, 3, 4),
        "modules": "M1, M2", "sheet": "Registre", "seconds": 8, "names": ("Salma Bennis",),
    }  # fmt: skip
    for code in SENTENCES:
        sentence = sentence_of(UserError(code, **given), Formats("fr"))
        assert sentence
        assert not re.search(r"\{\w+\}", sentence), sentence


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("sex", codes.SEXES),
        ("category", codes.CATEGORIES),
        ("consent", codes.CONSENT_KINDS),
        ("consent_form", (*codes.CONSENT_FORMS, codes.PAPER_ON_FILE)),
        ("need", codes.NEEDS),
        ("referral", codes.REFERRALS),
        ("modality", codes.MODALITIES),
        ("attendance", codes.ATTENDANCES),
        ("occasion", codes.OCCASIONS),
        ("half_day", MARKS),
        ("training_rule", (DEPARTURE, PREREQUISITES, SEATS)),
        ("place_state", (ENROLLED, WITHDRAWN, "booked", "released")),
        ("section", codes.SECTION_KINDS),
        ("language", codes.SHEET_LANGUAGES),
        ("birth", codes.BIRTH_PRECISIONS),
        ("role", tuple(role.value for role in Role)),
    ],
)
def test_every_code_has_its_word(kind: str, wanted: tuple[str, ...]) -> None:
    assert [code for code, _ in words(kind)] == list(wanted)


def test_translators_get_literals_only() -> None:
    """`translate` of anything computed would never be found by the tool chain."""
    wrong = []
    for path, call in _calls():
        if _name(call) == "translate" and len(call.args) >= 2:
            context, text = call.args[:2]
            is_ours = isinstance(context, ast.Constant) and isinstance(context.value, str)
            literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
            if is_ours and not literal and "QT_TRANSLATE_NOOP" not in path.read_text("utf-8"):
                wrong.append(f"{path.name}:{call.lineno}")
    assert wrong == []


def test_no_bare_words_on_screen() -> None:
    """A text handed to a widget that shows it comes from a translation, unless it has no letters."""
    shows = {
        "Label",
        "Button",
        "CheckBox",
        "Chip",
        "Tag",
        "SectionLabel",
        "Fact",
        "EmptyState",
        "Banner",
        "Field",
    }
    allowed = {"WhatsApp", "AUT"}
    wrong = []
    for path, call in _calls():
        if "ui" in path.parts and _name(call) in shows and call.args:
            first = call.args[0]
            if _name(call) == "EmptyState":
                first = call.args[1]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                text = first.value
                if any(char.isalpha() for char in text) and text not in allowed:
                    wrong.append(f"{path.name}:{call.lineno} {text!r}")
            if isinstance(first, ast.JoinedStr):
                wrong.append(f"{path.name}:{call.lineno} f-string")
    assert wrong == []


def test_in_arabic_the_arabic_name_leads() -> None:
    known = Person(id="1", family_name="Diarra", given_names="Kadidia", arabic_name="كاديديا ديارا")
    plain = Person(id="2", family_name="Diarra", given_names="Kadidia")
    french, arabic = Formats("fr"), Formats("ar")
    assert (french.listed_name(known), french.called_name(known)) == ("Diarra Kadidia", "Kadidia Diarra")
    assert (arabic.listed_name(known), arabic.strong_letters(known)) == ("كاديديا ديارا", 0)
    assert (arabic.listed_name(plain), arabic.strong_letters(plain)) == ("Diarra Kadidia", 6)
