"""One change of a record through the service, against a raw durable SQLCipher commit of one row."""

from __future__ import annotations

import tempfile
import time
from itertools import count
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.measure import median_ms, paired, tell
from benchmarks.offices import set_up
from foras_desktop.services import intake, people, person_page
from foras_desktop.services.people import ChangePerson

_ROUNDS = 200


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = set_up(folder)
        register = intake.RegisterPerson(
            (intake.GivenConsent("process"),), family_name="Sow", nationality="GIN"
        )
        person, _ = intake.register_person(office, register)
        raw = sqlcipher.connect(str(folder / "raw.db"), isolation_level=None)
        raw.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("CREATE TABLE person (id TEXT PRIMARY KEY, email TEXT)")
        raw.execute("INSERT INTO person VALUES ('1', '')")
        numbers = count()

        def save() -> float:
            seen = person_page.open_person(office, person.id).loaded.heads  # the form was loaded before
            change = ChangePerson(person.id, {"email": f"a{next(numbers)}@example.org"}, seen)
            started = time.perf_counter()
            people.change_person(office, change)
            return time.perf_counter() - started

        def commit() -> float:
            started = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("UPDATE person SET email = ? WHERE id = '1'", (f"a{next(numbers)}@example.org",))
            raw.execute("COMMIT")
            return time.perf_counter() - started

        saves, commits = paired(_ROUNDS, save, commit)
        raw.close()
        office.close()
    tell("a save", median_ms(saves), median_ms(commits), "≤ commit + 5 ms")
    print(f"  above the commit: {median_ms(saves) - median_ms(commits):.2f} ms")


if __name__ == "__main__":
    main()
