"""Over 200 hostile file names, everywhere the program takes or makes one: nothing happens outside the folder.

Each ends in success or in one sentence, never in a bug. A name in data (a backup's, a letter's, a workbook's)
must not lead anywhere; a name that a person chose for a file is that file and no other.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import tempfile
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from foras_desktop.cli.main import run as run_command
from foras_desktop.db.backup_file import BackupFile
from foras_desktop.db.files import name_in_words
from foras_desktop.db.place import require_private
from foras_desktop.documents.output import deliver
from foras_desktop.domain import file_names
from foras_desktop.domain.codes import DESK_CODE
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.domain.records import RegisterImport
from foras_desktop.faults.report import report_name
from foras_desktop.services import emergency, exchange, introduction, setting_up, unlocking
from foras_desktop.services.backup import copying, making, placing, restoring, shelf
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.refusals import RefusalLog
from foras_desktop.services.registers import correcting, examining, importing
from foras_desktop.services.registers.picture import ExamineRegister, FateKind, ImportRegister
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.introduction import Colleague, introduce, write_letter
from foras_desktop.ui.exchange import sticks
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.paper import saving
from foras_desktop.ui.sentences import sentence_of
from tests.conftest import CHEAP, PASSPHRASE, Desks, forget_marks
from tests.hostile_names import hostile_names, snapshot, watched
from tests.people import register
from tools import sbom

FEWEST = 200
PRECIOUS = "a counsellor's thesis"

Place = Callable[[str], object]


@dataclass
class Bench:
    """The folder the program is given, what lies around it, and two desks that have met."""

    root: Path
    rabat: Office
    central: Office
    outcomes: Counter[str] = field(default_factory=Counter)

    @property
    def given(self) -> Path:
        return self.root / "given"

    @property
    def beside(self) -> Path:
        return self.root / "beside"

    @property
    def names(self) -> tuple[str, ...]:
        return hostile_names(self.beside)

    @property
    def own(self) -> tuple[Path, ...]:
        """Where the program may write besides: its databases, and passing files."""
        return (self.root / "RBA", self.root / "CEN", self.root / "temporary")

    def put(self, name: str, content: bytes) -> Path | None:
        """A file of that name in the folder, as on somebody's stick; None where none can be so called."""
        path = self.given / name
        if "/" in name or name in ("", ".", ".."):
            return None
        try:
            path.write_bytes(content)
        except (OSError, ValueError):
            return None
        return path

    def folder(self, name: str) -> Path | None:
        """An empty folder of that name; None where none can be so called."""
        path = self.given / name
        if "/" in name or name in ("", ".", ".."):
            return None
        try:
            path.mkdir()
        except (OSError, ValueError):
            return None
        return path

    def go_through(self, act: Place) -> None:
        """Every name; what happens elsewhere is nothing, and what is told is one sentence."""
        before = snapshot(self.root, self.given, *self.own)
        own_before = [{path.name for path in folder.iterdir()} for folder in self.own]
        bugs = []
        with watched(self.given, *self.own) as outside:
            for name in self.names:
                try:
                    done = act(name)
                except Trouble as trouble:
                    self.outcomes[trouble.code] += 1
                    self._is_one_sentence(trouble)
                except Exception as error:
                    bugs.append(f"{name[:60]!a}: {type(error).__name__}: {str(error)[:80]!a}")
                else:
                    self.outcomes["nothing of that name" if done is None else "done"] += 1
        assert not bugs, "\n".join(bugs)
        assert not outside, "\n".join(outside)
        assert snapshot(self.root, self.given, *self.own) == before
        for folder, names in zip(self.own, own_before, strict=True):
            new = {path.name for path in folder.iterdir()} - names
            assert new <= {"backups", "refused-bundles.json", "logs", "tries.json"}, folder
        assert sum(self.outcomes.values()) - self.outcomes["nothing of that name"] >= FEWEST, self.outcomes

    @staticmethod
    def _is_one_sentence(trouble: Trouble) -> None:
        for language in ("fr", "en", "ar"):
            sentence = sentence_of(trouble, Formats(language))
            assert sentence
            assert trouble.code not in sentence
            assert "\n" not in sentence


@pytest.fixture
def bench(met: tuple[Office, Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Bench:
    if os.name == "nt":
        pytest.skip("names are text there, and most of these are none")
    for name in ("given", "beside", "temporary", "home"):
        (tmp_path / name).mkdir()
    for folder in (tmp_path, tmp_path / "beside", tmp_path / "home"):
        (folder / "precious.txt").write_text(PRECIOUS)
    monkeypatch.chdir(tmp_path / "beside")  # a name taken from here would be seen
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    register(met[0])
    return Bench(tmp_path, *met)


def inside(bench: Bench, act: Callable[[Path], object]) -> Place:
    """A person saves under a name; one that leads elsewhere is theirs to choose, and not asked here."""

    def save(name: str) -> object:
        target = bench.given / name
        if bench.given not in Path(os.path.normpath(bench.given / name)).parents:
            return None
        act(target)
        return target

    return save


# --- the names themselves -------------------------------------------------------------------------


def test_there_are_enough_of_them(tmp_path: Path) -> None:
    names = hostile_names(tmp_path)
    assert len(names) == len(set(names)) >= FEWEST


@pytest.mark.parametrize("windows", [True, False])
def test_a_harmless_name_is_a_name_on_every_system(tmp_path: Path, windows: bool) -> None:
    for name in hostile_names(tmp_path):
        made = file_names.harmless(name)
        assert not file_names.is_impossible(made, windows=windows), ascii(name)
        assert file_names.harmless(made) == made
        assert len(made.encode()) < 220
        assert made.isprintable()
        (tmp_path / made).write_bytes(b"")


@pytest.mark.parametrize(
    "name",
    ["registre 2019.xlsx", "FORAS-MLI-fr.pdf", "شهادات.pdf", "été (2).pdf", "foras-report-2021-11-16.txt"],
)
def test_a_usual_name_stays_as_it_is(name: str) -> None:
    assert file_names.harmless(name) == name
    assert file_names.in_words(name) == name
    assert not file_names.is_impossible(name, windows=True)


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "nul.pdf",
        "COM1.txt",
        "lpt9",
        "aux .pdf",
        "a:b",
        "a.",
        "a ",
        "a?",
        "a\x01",
        "..",
        "",
        "a\\b",
        "COM¹",
    ],
)
def test_what_windows_takes_for_something_else_is_known(name: str) -> None:
    assert file_names.is_impossible(name, windows=True)


def test_a_name_that_is_shown_turns_and_hides_nothing(tmp_path: Path) -> None:
    for name in hostile_names(tmp_path):
        shown = file_names.in_words(name)
        shown.encode()
        assert not set(shown) & set("\n\r\0\u202e\u2066\u200f\u200b")


# --- names in data --------------------------------------------------------------------------------


@pytest.fixture
def backup(bench: Bench) -> Path:
    made, _ = making.make_backup(bench.rabat)
    return made.path


def rewritten(backup: Path, target: Path, part: str, change: Callable[[dict[str, object]], None]) -> Path:
    """The same backup with one of its words changed by hand."""
    with zipfile.ZipFile(backup) as source, zipfile.ZipFile(target, "w") as copy:
        for one in source.infolist():
            content = source.read(one)
            if one.filename == part:
                words = json.loads(content)
                change(words)
                content = json.dumps(words).encode()
            copy.writestr(one.filename, content)
    return target


def put_astray(path: Path, name: str) -> None:
    """One more member in a zip, of any name, also of one that is there already."""
    with zipfile.ZipFile(path, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        info = zipfile.ZipInfo("x")
        info.filename = name.encode("utf-8", "replace").decode()
        archive.writestr(info, b"gone astray")


def test_a_backup_does_not_say_whose_folder_it_comes_into(bench: Bench, backup: Path) -> None:
    person = bench.rabat.actor.person_id

    def restore(name: str) -> None:
        changed = rewritten(
            backup, bench.given / "x.foras-backup", "about.json", lambda about: about.update(desk=name)
        )
        restoring.restore(bench.given, restoring.Restore(changed, person, PASSPHRASE), cost=CHEAP)

    bench.go_through(restore)
    assert set(bench.outcomes) == {"backup.not_a_backup"}  # before anything else is looked at
    assert [path.name for path in bench.given.iterdir()] == ["x.foras-backup"]


def test_a_backup_of_one_desk_does_not_take_anothers_place(bench: Bench, backup: Path) -> None:
    """The key file is bound to its desk by a mark; the words beside it are not."""
    order = restoring.Restore(bench.given / "x.foras-backup", bench.rabat.actor.person_id, PASSPHRASE)
    for change in ({"desk": "CEN"}, {"practice": True}):
        rewritten(backup, order.path, "about.json", lambda about, change=change: about.update(change))
        with pytest.raises(UserError, match=r"backup\.damaged"):
            restoring.restore(bench.given, order, cost=CHEAP)
    both = rewritten(backup, bench.given / "y", "about.json", lambda about: about.update(desk="CEN"))
    rewritten(both, order.path, "keys.json", lambda keys: keys["profile"].update(desk="CEN"))  # type: ignore[attr-defined]
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        restoring.restore(bench.given, order, cost=CHEAP)
    assert {path.name for path in bench.given.iterdir()} == {"x.foras-backup", "y"}


def test_a_member_of_a_backup_is_never_unpacked_by_its_name(bench: Bench, backup: Path) -> None:
    key = bench.rabat.credentials.database_key
    target = bench.given / "x.foras-backup"

    def unpack(name: str) -> object:
        shutil.copyfile(backup, target)
        put_astray(target, name)
        copying.open_and_check(BackupFile.read(target), key, bench.given / "copy.db")
        return target

    bench.go_through(unpack)
    assert bench.outcomes["done"] >= FEWEST
    assert {path.name for path in bench.given.iterdir()} <= {
        "x.foras-backup",
        "copy.db",
        "copy.db-wal",
        "copy.db-shm",
    }


def test_other_words_of_a_backup_name_no_file(bench: Bench, backup: Path) -> None:
    key = bench.rabat.credentials.database_key

    def check(name: str) -> object:
        words = {"replica": name, "reason": name, "program": name, "made_at": name, "sha256": name}
        target = bench.given / "x.foras-backup"
        rewritten(backup, target, "about.json", lambda about: about.update(words))
        restoring.look_into(target)
        rewritten(backup, target, "about.json", lambda about: about.update(replica=name))
        copying.open_and_check(BackupFile.read(target), key, bench.given / "copy.db")
        return target

    bench.go_through(check)


def test_a_letter_names_no_file(bench: Bench) -> None:
    keys = ReplicaKeys.make(os.urandom)

    def bring(name: str) -> object:
        try:
            letter = introduce(name, False, keys, [Colleague(name, name, "counsellor")])
            write_letter(letter, bench.given / "x.foras-letter")
        except UnicodeEncodeError:  # no letter can hold it
            return None
        read = introduction.open_introduction(bench.central, bench.given / "x.foras-letter")
        return introduction.admit(bench.central, introduction.Admit(read, bench.given))

    bench.go_through(bring)
    assert bench.outcomes["letter.unreadable"] >= FEWEST
    letter = introduce("../beside", False, keys, [])
    with pytest.raises(UserError, match=r"letter\.unreadable"):
        introduction.admit(bench.central, introduction.Admit(letter, bench.given))


def test_a_desk_is_set_up_in_the_data_folder_only(bench: Bench) -> None:
    bench.go_through(
        lambda name: setting_up.set_up(bench.given, setting_up.SetUp(name, "Awa", PASSPHRASE), cost=CHEAP)
    )
    assert set(bench.outcomes) == {"access.desk_unknown"}
    assert list(bench.given.iterdir()) == []


def workbook(*rows: list[object]) -> bytes:
    book, stream = openpyxl.Workbook(), io.BytesIO()
    for row in rows or (["Nom", "Prénom", "Pays"], ["Diallo", "Awa", "Mali"]):
        book.active.append(row)
    book.save(stream)
    return stream.getvalue()


def test_a_member_of_a_workbook_is_never_unpacked_by_its_name(bench: Bench) -> None:
    content = workbook()

    def examine(name: str) -> object:
        path = bench.given / "registre.xlsx"
        path.write_bytes(content)
        put_astray(path, name)
        return examining.examine_register(bench.rabat, ExamineRegister(path))

    bench.go_through(examine)
    assert [path.name for path in bench.given.iterdir()] == ["registre.xlsx"]


def test_a_workbook_does_not_send_the_reader_to_another_file(bench: Bench) -> None:
    content = workbook()
    escaped = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}

    def examine(name: str) -> object:
        target = "".join(escaped.get(one, one) for one in name.encode("utf-8", "replace").decode())
        path, part = bench.given / "registre.xlsx", "xl/_rels/workbook.xml.rels"
        with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(path, "w") as copy:
            for one in source.infolist():
                text = source.read(one)
                if one.filename == part:
                    text = text.replace(b"/xl/worksheets/sheet1.xml", target.encode())
                copy.writestr(one.filename, text)
        picture, _ = examining.examine_register(bench.rabat, ExamineRegister(path))
        assert PRECIOUS not in str(picture)
        return path

    bench.go_through(examine)
    assert bench.outcomes["register.not_a_workbook"] > 100


def test_names_from_data_are_proposed_within_the_folder_shown(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def asked(parent: QWidget, title: str, path: str, kind: str) -> tuple[str, str]:
        proposed.append(Path(path))
        return path, kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    monkeypatch.setattr(
        "foras_desktop.ui.paper.saving.QStandardPaths.writableLocation", lambda kind: str(bench.given)
    )
    parent = QWidget()

    def save(name: str) -> Path:
        for wanted in (name, f"FORAS-{name}-fr.pdf", f"{Path(name).stem}-à-corriger.xlsx"):
            target = saving.ask_where(parent, "", wanted, "")
            assert target is not None
            saving.write_file(target, b"%PDF")
        return target

    bench.go_through(save)
    assert bench.outcomes["done"] >= FEWEST
    assert {path.parent for path in proposed} == {bench.given}
    assert not [path for path in proposed if file_names.is_impossible(path.name, windows=True)]


def test_a_database_is_not_chosen_by_a_path(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    def check(name: str) -> object:
        data = ["--data", str(bench.given), "--language", "en"]
        assert run_command([*data, "database", "check", f"--desk={name}"]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1
        return name

    bench.go_through(check)


# --- files that lie about -------------------------------------------------------------------------


def test_bundles_of_any_name_are_read(bench: Bench) -> None:
    content = exchange.write_stick(bench.rabat, exchange.WriteStick(bench.given))[0].path.read_bytes()
    junk = content[:-10]

    def read(name: str) -> object:
        seen = 0
        for path in (bench.put(f"{name}.foras", junk), bench.put(name, content)):
            if path is None:
                continue
            seen += 1
            sticks.bundle_file(path)
            try:
                exchange.read_stick(bench.central, exchange.ReadStick(path))
            except UserError as refusal:
                bench._is_one_sentence(refusal)
        return seen or None

    bench.go_through(read)
    listed = exchange.bundles_in(bench.given)
    assert len(listed) > 150
    assert sticks.look_into(bench.given).bundles
    for _, name, _ in RefusalLog(bench.central.credentials.folder).entries():
        name.encode()
    for entry in exchange.read_exchange(bench.central).history:
        assert not set(entry.bundle) & set("\n\u202e\0")


def test_bundles_are_written_beside_anything(bench: Bench) -> None:
    def write(name: str) -> object:
        folder = bench.folder(name)
        if folder is None:
            return None
        shutil.rmtree(folder)
        folder.mkdir()
        (folder / "FORAS-RBA-2021-11-16-9999.foras.partial").symlink_to(bench.beside / "precious.txt")
        written, _ = exchange.write_stick(bench.rabat, exchange.WriteStick(folder))
        assert written.path.parent == folder
        return written

    bench.go_through(write)


def test_a_shelf_with_anything_on_it(bench: Bench, backup: Path) -> None:
    """What is not ours is neither listed nor tidied away."""
    put: list[Path] = []

    def look(name: str) -> object:
        made = [
            bench.put(name, b"x"),
            bench.put(f"{name}.foras-backup", b"x"),
            bench.put(f"FORAS-RBA-{name}", b"x"),
        ]
        put.extend(path for path in made if path is not None)
        folder = bench.folder(f"set-aside-{name}")
        shelf.tidy(bench.given, name)
        restoring.look_into(made[0]) if made[0] else None
        return made[0] or folder

    bench.go_through(look)
    listed = shelf.kept_in(bench.given, "RBA", practice=False)
    assert all(one.path.parent == bench.given for one in (*listed, *shelf.all_kept_in(bench.given)))
    shelf.tidy(bench.given, backup.name)
    assert [path for path in put if not path.exists()] == []
    (bench.given / "backups").unlink()
    shelf_folder = bench.given / "backups"
    shelf_folder.mkdir()
    for path in bench.given.glob("set-aside-*"):
        path.replace(shelf_folder / path.name)
    placing.mend(bench.given)


def test_the_second_place_may_be_called_anything(bench: Bench) -> None:
    def carry(name: str) -> object:
        folder = bench.folder(name)
        if folder is None:
            return None
        making.set_second_place(bench.rabat, folder)
        register(bench.rabat, family_name="Camara")
        making.copy_own_log(bench.rabat)
        return folder

    bench.go_through(carry)
    assert bench.outcomes["done"] > 100
    made, _ = making.make_backup(bench.rabat)
    assert made.second == "kept"


def test_registers_of_any_name_are_looked_at(bench: Bench) -> None:
    lines = "Nom;Prénom;Pays\nDiallo;Awa;Mali\n".encode()

    def look(name: str) -> object:
        path = bench.put(f"{name}.csv", lines) or bench.put(name, lines)
        if path is None:
            path = bench.given / name  # not there, or leading elsewhere, where no register is
        picture, _ = examining.examine_register(bench.rabat, ExamineRegister(path))
        picture.file_name.encode()
        assert not set(picture.file_name) & set("\n\u202e\0")
        return path

    bench.go_through(look)


@pytest.mark.parametrize(
    "name", ["caf\udce9", "\u202etxt", "a\nb", "..\\..\\x", "<b>", "=1+1", "CON", "'; --"]
)
def test_a_register_is_kept_and_corrected_under_any_name(bench: Bench, name: str) -> None:
    path = bench.given / f"{name}.xlsx"
    path.write_bytes(
        workbook(["Nom", "Prénom", "Pays"], ["Diallo", "Awa", "Mali"], ["Sow", "Ali", "Atlantide"])
    )
    picture, _ = examining.examine_register(bench.rabat, ExamineRegister(path))
    reasons = {fate.place: "?" for fate in picture.fates if fate.kind is FateKind.UNREADABLE}
    correcting.make_correction(bench.rabat, correcting.CorrectRegister(path, picture.digest, reasons, "?"))
    importing.import_register(bench.rabat, ImportRegister(path, picture.digest, attested=True))
    with bench.rabat.read_view() as view:
        (lot,) = view.records.where(RegisterImport)
    assert lot.file_name == name_in_words(path)


def test_letters_of_any_name_are_read(bench: Bench) -> None:
    letter, _ = introduction.write_introduction(bench.rabat, bench.given)
    content = letter.read_bytes()

    def read(name: str) -> object:
        path = bench.put(f"{name}.foras-letter", content) or bench.given / name
        return introduction.open_introduction(bench.central, path)

    bench.go_through(read)
    assert bench.outcomes["done"] > 150


def test_a_database_in_a_folder_of_any_name_opens(bench: Bench) -> None:
    """Whatever a folder is called, it is no part of a command to the database."""
    forget_marks(bench.rabat)
    source, person = bench.rabat.credentials.folder, bench.rabat.actor.person_id
    bench.rabat.close()

    def open_it(name: str) -> object:
        folder = bench.folder(name)
        if folder is None:
            return None
        for part in ("foras.db", "keys.json"):
            shutil.copyfile(source / part, folder / part)
        assert folder in {one.folder for one in profile_folders(bench.given)}
        require_private(folder)
        unlocking.unlock(folder, person, PASSPHRASE).close()
        emergency.open_for_reading(folder, person, PASSPHRASE).close()
        shutil.rmtree(folder)
        return folder

    bench.go_through(open_it)
    assert bench.outcomes["done"] > 150
    assert list((bench.root / "temporary").iterdir()) == []


def test_the_command_line_takes_files_of_any_name(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    realm = ["--root", "0" * 64, "--realm", "x"]

    def take(name: str) -> object:
        path = str(bench.put(name, b"junk") or bench.given / name)
        for command in (
            ["exchange", "inspect", "--envelope", path],
            ["backup", "check", path],
            ["verify", path, *realm],
            ["verify", "FORAS1:", f"--revoked={path}", *realm],
        ):
            assert run_command(["--language", "en", *command]) == 1
            told = capsys.readouterr()
            assert len(told.err.rstrip("\n").splitlines()) == 1, told.err
            assert PRECIOUS not in told.err + told.out
        return path

    bench.go_through(take)


# --- files that are saved -------------------------------------------------------------------------


def test_a_file_is_saved_under_its_name_and_no_other(bench: Bench) -> None:
    """Certificates, brochures, sheets, reports and correction workbooks all go this way."""

    def save(target: Path) -> None:
        before = set(bench.given.rglob("*"))
        saving.write_file(target, b"%PDF")
        assert target.read_bytes() == b"%PDF"
        assert set(bench.given.rglob("*")) - before <= {Path(os.path.normpath(target))}

    bench.go_through(inside(bench, save))
    assert bench.outcomes["done"] > 120
    assert not [
        path for path in bench.given.rglob("*") if path.name.endswith(".partial") and path.name != "x.partial"
    ]


def test_a_paper_goes_to_its_path_or_the_disk_says_no(bench: Bench) -> None:
    def save(target: Path) -> None:
        try:
            deliver(b"%PDF", target)
        except OSError:
            raise EnvironmentFault("disk.failed") from None  # as its caller tells it

    bench.go_through(inside(bench, save))
    assert not list(bench.given.rglob(".foras-*.part"))


def test_the_dictionary_is_saved_under_its_name(
    bench: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "foras_desktop.cli.dictionary.write_dictionary", lambda language, target: target.write(b"%PDF")
    )

    def save(target: Path) -> None:
        status = run_command(["--language", "en", "dictionary", "--", str(target)])
        told = capsys.readouterr()
        if status:
            assert len(told.err.splitlines()) == 1
        else:
            assert target.read_bytes() == b"%PDF"

    bench.go_through(inside(bench, save))


def test_the_bill_of_materials_is_saved_under_its_name(
    bench: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sbom, "bill", lambda shipped, now: {})
    monkeypatch.setattr(sbom, "parts", list)
    monkeypatch.setattr("builtins.print", lambda *said, **more: None)
    bench.go_through(inside(bench, lambda target: sbom.main(target)))


def test_what_the_program_names_itself_is_plain() -> None:
    """Names are made of a desk's code, a day and a number; none of them can lead anywhere."""
    assert file_names.harmless(report_name(date(2021, 11, 16))) == report_name(date(2021, 11, 16))
    for odd in ("../", "RBA/..", "rba", "RBAX", "RB", "RBA\n", ""):
        assert DESK_CODE.fullmatch(odd) is None


def test_a_hostile_setting_up_leaves_no_trace(desks: Desks) -> None:
    with pytest.raises(UserError, match=r"access\.desk_unknown"):
        setting_up.set_up(desks.root, setting_up.SetUp("../RBA", "Awa", PASSPHRASE), cost=CHEAP)
    assert list(desks.root.iterdir()) == []
