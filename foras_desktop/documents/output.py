"""Finished PDFs to where they are wanted: a file appears whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from foras_desktop.domain.file_names import can_be_asked_for, is_impossible

rl_config.useA85 = 0  # streams as they are, not as text: a fifth smaller, and sooner written

Target = Path | BinaryIO


def new_canvas(
    buffer: BytesIO, size: tuple[float, float], title: str, language: str, from_the_right: bool = False
) -> Any:
    """A canvas whose file depends on what is drawn alone: no date, no random id.

    `from_the_right` says so of the whole document: pages turn, and every line is copied, from the right.
    """
    canvas = Canvas(buffer, pagesize=size, invariant=1, pageCompression=1, lang=language)
    canvas.setTitle(title)
    canvas.setAuthor("FORAS")
    canvas.setCreator("FORAS Desktop")
    canvas.setSubject(title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if from_the_right:
        canvas.reads_from_the_right = True  # for `text.draw_line`
        canvas.setViewerPreference("Direction", "/R2L")
    return canvas


def deliver(content: bytes, target: Target) -> None:
    """Write `content` to an open binary file, or whole to a path. Raises `OSError` when the disk refuses."""
    if isinstance(target, Path):
        _write_whole(content, target)
    else:
        target.write(content)


def _write_whole(content: bytes, target: Path) -> None:
    """Under a passing name in the same folder, flushed to the disk, then renamed; or not at all."""
    if is_impossible(target.name, windows=os.name == "nt") or not can_be_asked_for(str(target)):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".foras-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
