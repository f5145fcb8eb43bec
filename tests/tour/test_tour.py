"""The guided tour runs to its end, and ends when a step does not do what it should."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from foras_desktop.documents.render import page_count

_ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=_ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)


def test_the_tour_leaves_pictures_papers_and_a_bundle(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "foras_desktop.tour", str(tmp_path)]
    done = subprocess.run(
        arguments, env=_ENVIRONMENT, capture_output=True, text=True, timeout=400, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    report = (tmp_path / "report.md").read_text("utf-8")
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) >= 40
    for picture in pictures:
        assert picture.name in report
        assert picture.stat().st_size > 5_000
    assert any("dark" in picture.name for picture in pictures)
    assert any("arabic" in picture.name for picture in pictures)
    for pdf in tmp_path.glob("*.pdf"):
        assert page_count(pdf) >= 1
    assert len(list(tmp_path.glob("*.pdf"))) >= 4
    assert len(list((tmp_path / "stick").glob("*.foras"))) == 12


def test_a_step_that_fails_fails_the_tour(tmp_path: Path) -> None:
    broken = (
        "import sys; from foras_desktop.services import sessions;"
        "from foras_desktop.domain.errors import UserError;"
        "from foras_desktop.tour import __main__ as tour, story;"
        "fail = lambda stage: (_ for _ in ()).throw(UserError('x.y'));"
        "story.STORY = [(name, fail if 'third' in name else scene) for name, scene in story.STORY];"
        f"sys.exit(tour.main([{str(tmp_path)!r}]))"
    )
    done = run("-c", broken)
    assert done.returncode == 1
    assert "third nationality" in (tmp_path / "report.md").read_text("utf-8")
