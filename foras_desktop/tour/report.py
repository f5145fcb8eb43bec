"""The tour's report: each step with its picture, the papers and bundles it left, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def write_report(
    folder: Path,
    pictures: Sequence[tuple[Path, str]],
    papers: Sequence[tuple[Path, str]],
    failure: str | None,
) -> Path:
    """Write `report.md` into the tour's folder."""
    lines = ["# FORAS Desktop: the guided tour", ""]
    lines += ["Everyone in it is invented. The day is Tuesday 16 November 2021, 10:24 in Rabat.", ""]
    if failure is None:
        lines += [f"All {len(pictures)} pictures were taken; every step did what it should.", ""]
    else:
        lines += [f"**The tour stopped: {failure}.**", ""]
    for number, (path, caption) in enumerate(pictures, start=1):
        lines += [f"## {number}. {caption}", "", f"![{caption}]({path.name})", ""]
    lines += ["## Papers and bundles", ""]
    lines += [f"- [{path.name}]({path.relative_to(folder).as_posix()}): {what}" for path, what in papers]
    report = folder / "report.md"
    report.write_text("\n".join([*lines, ""]), "utf-8")
    return report
