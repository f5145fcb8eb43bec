"""Texts under the pointer, as they are: what looks like HTML Qt would take for HTML, and fetch its pictures.

A name in a register or a bundle may be anything; a picture on somebody's server would tell them who looks.
"""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """The text so that a tooltip shows every character of it."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
