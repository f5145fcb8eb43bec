"""Where bundled files lie: beside the frozen program, or in the repository's resources folder."""

import sys
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[3]


def resource_path(name: str) -> Path:
    """The path of a bundled file, e.g. `resource_path("icons/x.svg")`. It need not exist."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else _REPOSITORY
    return root / "resources" / name
