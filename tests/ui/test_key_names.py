"""The same key has the same name everywhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.language import Translators
from foras_desktop.ui.sessions.person_lines import MARKS, mark_letter

UI = Path(key_name.__code__.co_filename).parent


@pytest.fixture
def speak(themed_app: QApplication):
    translators = Translators(themed_app)
    yield translators.use
    translators.use("en")


def test_keys_that_bear_a_word_are_named_in_the_language(speak) -> None:
    assert key_name("Esc") == "Esc"
    speak("fr")
    assert key_name("Esc") == "Échap"
    assert key_name("Shift ↑ ↓") == "Maj ↑ ↓"
    assert key_name("Space, ↵") == "Espace, ↵"
    assert key_name("Ctrl K") == "Ctrl K"


def test_keys_stay_left_to_right_in_arabic(speak) -> None:
    speak("ar")
    assert key_name("Ctrl K") == ltr("Ctrl K")
    assert key_name("") == ""


def test_no_button_shows_a_key_that_bears_a_word_without_its_name() -> None:
    """Icon buttons and the list of shortcuts name keys themselves; a `Button` shows what it is given."""
    for path in sorted(UI.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Button"):
                continue
            hints = [word.value for word in call.keywords if word.arg == "shortcut_hint"]
            shown = [str(hint.value) for hint in hints if isinstance(hint, ast.Constant)]
            assert not any(
                word in text for text in shown for word in ("Esc", "Enter", "Space", "Del", "Pg", "Shift")
            ), path.name


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_each_mark_of_attendance_has_a_letter_of_its_own(speak, language: str) -> None:
    speak(language)
    letters = [mark_letter(mark) for mark in MARKS]
    assert len(set(letters)) == len(MARKS)
    assert all(len(letter) == 1 for letter in letters)


def test_lists_are_joined_as_the_language_does() -> None:
    assert Formats("fr").listed(["un", "deux"]) == "un, deux"
    assert Formats("ar").listed(["أ", "ب"]) == "أ، ب"
