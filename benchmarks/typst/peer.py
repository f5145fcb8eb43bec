"""Typst's side of the benchmark, run in an environment of its own: compiles once, tells the time."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import typst


def main() -> None:
    folder, fonts = Path(sys.argv[1]), sys.argv[2]
    began = time.perf_counter()
    content = typst.compile(
        str(folder / "certificates.typ"), font_paths=[fonts], ignore_system_fonts=True, pdf_tags=False
    )
    seconds = time.perf_counter() - began
    (folder / "typst.pdf").write_bytes(content)
    print(json.dumps([seconds, len(content)]))


if __name__ == "__main__":
    main()
