"""`foras-desktop dictionary`: a PDF in the language asked for, without any database."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from foras_desktop.app import SUB_COMMANDS
from foras_desktop.cli.main import command_line, run
from foras_desktop.documents.dictionary import dictionary_texts
from foras_desktop.documents.render import page_text
from foras_desktop.documents.sheet import LANGUAGES, Language
from tests.documents.pages import normal


@pytest.fixture(autouse=True)
def _app(qapp: object) -> None:
    pass


def test_every_sub_command_is_known_to_the_entry() -> None:
    """One that is not would open the window instead."""
    (commands,) = (one for one in command_line()._actions if isinstance(one, argparse._SubParsersAction))
    assert set(commands.choices) == set(SUB_COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("before", [True, False])
def test_it_is_printed_in_the_language_asked_for(language: Language, before: bool, tmp_path: Path) -> None:
    target, asked = tmp_path / "dictionary.pdf", ["--language", language]
    data = ["--data", str(tmp_path / "none")]
    arguments = [*data, *asked, "dictionary"] if before else [*data, "dictionary", *asked]
    assert run([*arguments, str(target)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["dictionary.pdf"]
    assert normal(dictionary_texts(language)("paper.title")) in normal(page_text(target.read_bytes(), 0))


def test_a_place_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "gone" / "dictionary.pdf"
    assert run(["--language", "en", "dictionary", str(target)]) == 1
    assert capsys.readouterr().err.strip()
    assert list(tmp_path.iterdir()) == []
