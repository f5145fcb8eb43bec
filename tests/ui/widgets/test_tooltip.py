"""Nothing under the pointer is taken for HTML: a name may be anything, and a picture would be fetched."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

import foras_desktop.ui
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.tooltip import plain
from tests.ui.widgets.test_cut_short import point_at

HOSTILE = ('<img src="file://server.invalid/share/x.png">Awa', "<b>Awa</b>", "<qt>Awa", "<p>Awa & Ali</p>")


def _as_shown(text: str) -> str:
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@pytest.mark.parametrize("name", HOSTILE)
def test_what_looks_like_html_is_shown_letter_by_letter(name: str, qtbot: QtBot) -> None:
    assert _as_shown(plain(name)) == name
    label = Label(name * 3)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    told = point_at(label, QPoint(10, 10))
    assert "<img" not in told
    assert _as_shown(told) == name * 3


@pytest.mark.parametrize("name", ["Awa Diallo", "a < b", "3 > 2 & 1", "D'Almeida"])
def test_other_names_stay_as_they_are(name: str) -> None:
    assert plain(name) == name


def test_every_tooltip_goes_this_way() -> None:
    """Where text may come from data; a literal key is no data."""
    bare = []
    for path in Path(foras_desktop.ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr not in ("setToolTip", "showText"):
                continue
            text = node.args[-1 if node.func.attr == "setToolTip" else 1]
            if not isinstance(text, ast.Constant) and "plain(" not in ast.unparse(text):
                bare.append(f"{path.name}:{node.lineno}")
    assert bare == []
