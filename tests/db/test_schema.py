"""Migrations, backups before them, newer and foreign databases."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from foras_desktop import db
from foras_desktop.db import schema
from foras_desktop.db.backup_file import BackupFile
from foras_desktop.db.engine import Database
from foras_desktop.db.tables import METADATA
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import people, unlocking
from foras_desktop.services.backup import copying
from foras_desktop.services.backup.shelf import BACKUPS, kept_in
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.inbox import read_inbox
from tests.conftest import NOW, PASSPHRASE
from tests.older_release import take_back_to_0001
from tests.people import register


def test_the_head_that_the_start_compares_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == schema.HEAD_REVISION


def test_the_migrations_make_what_the_models_say(rabat: Office) -> None:
    with rabat.database.reading() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []


def test_the_database_keeps_its_promises(rabat: Office) -> None:
    with rabat.database.unpooled() as connection:
        asked = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}


def test_the_file_holds_nothing_in_clear(rabat: Office) -> None:
    register(rabat, family_name="Zoumanigui")
    for path in rabat.credentials.folder.iterdir():
        if path.is_file():
            content = path.read_bytes()
            assert b"Zoumanigui" not in content
            assert b"SQLite format 3" not in content


def test_a_newer_database_is_refused_and_left_alone(rabat: Office) -> None:
    with rabat.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match=r"database\.newer"):
        schema.bring_up_to_date(rabat.database, NOW, back_up=lambda: None)
    assert not (rabat.credentials.folder / "backups").exists()


def test_an_older_database_is_brought_up_and_what_waits_in_it_is_found(rabat: Office) -> None:
    person = register(rabat)
    seen = open_person(rabat, person.id).loaded.heads
    for sex in ("man", "woman"):
        people.change_person(rabat, people.ChangePerson(person.id, {"sex": sex}, seen))
    with rabat.database.writing() as connection:
        take_back_to_0001(connection)
    schema.bring_up_to_date(rabat.database, NOW, back_up=lambda: None)
    (waiting,) = read_inbox(rabat).waiting
    assert (waiting.entity, waiting.group) == ("person", "sex")
    register(rabat, given_names="Awa")
    assert people.count_people(rabat) == 2


def test_a_backup_is_made_before_a_migration_and_can_be_opened(rabat: Office, tmp_path: Path) -> None:
    register(rabat)
    with rabat.database.writing() as connection:
        take_back_to_0001(connection)
    credentials = rabat.credentials
    rabat.close()
    unlocking.unlock(credentials.folder, rabat.actor.person_id, PASSPHRASE, clock=rabat.clock).close()
    (kept,) = kept_in(credentials.folder / BACKUPS, "RBA", practice=False)
    assert b"Diarra" not in kept.path.read_bytes()
    backup = BackupFile.read(kept.path)
    assert (backup.about.reason, backup.about.revision) == ("migration", "0001")
    copying.open_and_check(backup, credentials.database_key, tmp_path / "copy.db")
    copy = Database(tmp_path / "copy.db", credentials.database_key)
    with copy.reading() as connection:
        assert connection.exec_driver_sql("SELECT family_name FROM person").scalar() == "Diarra"
    copy.close()


def test_a_file_that_is_no_database_is_told(rabat: Office) -> None:
    folder, person = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    for left in folder.glob("foras.db*"):
        left.unlink()
    (folder / "foras.db").write_bytes(b"this is a holiday picture, not a database" * 500)
    with pytest.raises(EnvironmentFault, match=r"database\.not_a_database"):
        unlocking.unlock(folder, person, PASSPHRASE)


def test_a_missing_database_is_told_and_none_is_made(rabat: Office) -> None:
    folder, person = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    for left in folder.glob("foras.db*"):
        left.unlink()
    with pytest.raises(EnvironmentFault, match=r"database\.missing"):
        unlocking.unlock(folder, person, PASSPHRASE)
    assert not (folder / "foras.db").exists()


def test_a_full_disk_writes_nothing(rabat: Office) -> None:
    register(rabat)
    with rabat.database.unpooled() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    confirmed = people.count_people(rabat)
    refused = False
    for number in range(200):
        try:
            register(rabat, given_names="Awa" * 60, known_as=f"{number}" * 60)
            confirmed += 1
        except EnvironmentFault as fault:
            refused = fault.code == "disk.full"
            break
    assert refused
    assert people.count_people(rabat) == confirmed


def test_a_copy_into_a_folder_that_is_gone_is_a_fault_of_the_disk(rabat: Office, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match=r"disk\.failed"):
        rabat.database.backup_to(tmp_path / "gone" / "copy.db")
