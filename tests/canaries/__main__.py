"""`python -m tests.canaries [COUNT]`: so many canary names, 0 found in any file that the program left."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.canaries.desk import work_with_canaries
from tests.canaries.names import files_with_canaries


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        corners = work_with_canaries(Path(folder), count)
        size = sum(
            path.stat().st_size for one in corners.searched for path in one.rglob("*") if path.is_file()
        )
        bad = files_with_canaries(corners.searched)
        names = [path.relative_to(folder).as_posix() for path in bad]
    sys.stdout.write(
        f"{count} canaries, {size / 1e6:.0f} MB of database, WAL, temporary files, log, backups, bundles and"
        f" copied log searched: {len(names)} files with one {names}; {time.monotonic() - started:.0f} s\n"
    )
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main())
