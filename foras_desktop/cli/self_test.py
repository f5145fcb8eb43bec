"""`foras-desktop --self-test`: does this copy of the program have all it needs? In a passing folder.

For a folder that PyInstaller made, where a module or a file may be missing that a checkout has.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path

from foras_desktop.config import LANGUAGES, resource_path
from foras_desktop.faults.licences import licence_text, shipped
from foras_desktop.services import exchange, information, introduction, people, setting_up, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.registers.correcting import CorrectRegister, make_correction
from foras_desktop.services.registers.picture import ExamineRegister, FateKind, ImportRegister
from foras_desktop.services.worker import WorkerLane

_PASSPHRASE = "sept lunes sur le fleuve"  # noqa: S105 - of a database that is deleted at once
_DRAWN = 20
"""Different colours that a page with text and a window with words have at the least."""


class Missing(Exception):  # noqa: N818 - what the person is told
    """Something did not answer as it does in a whole copy of the program."""


@dataclass
class _Bench:
    """What one step leaves to the next."""

    folder: Path
    offices: dict[str, Office] = field(default_factory=dict)


def run() -> int:
    """Go through every step and say how each ended; 1 when one failed."""
    with tempfile.TemporaryDirectory(prefix="foras-self-test-") as name:
        bench = _Bench(Path(name))
        try:
            outcomes = [_held(name, step, bench) for name, step in _STEPS]  # each is tried
        finally:
            for office in bench.offices.values():
                office.close()
    held = all(outcomes)
    _say("The program is whole." if held else "The program is not whole.")
    return 0 if held else 1


def _held(name: str, step: Callable[[_Bench], None], bench: _Bench) -> bool:
    try:
        step(bench)
    except Exception as error:  # whatever is missing is named, and the next step is tried
        _say(f"  failed  {name}: {type(error).__name__}: {error}")
        return False
    _say(f"  ok      {name}")
    return True


def _say(text: str) -> None:
    """A program without a console has nowhere to say it; its exit status does."""
    if sys.stdout is not None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def _require(condition: object, what: str) -> None:
    if not condition:
        raise Missing(what)


# --- the steps ------------------------------------------------------------------------------------


def _migrate(bench: _Bench) -> None:
    """Two databases, from the first migration to the last."""
    for desk in ("RBA", "CEN"):
        order = setting_up.SetUp(desk, "Imane Lahlou", _PASSPHRASE, practice=True)
        bench.offices[desk], _ = setting_up.set_up(bench.folder / desk, order)


def _unlock(bench: _Bench) -> None:
    bench.offices.pop("RBA").close()
    profile = profile_folders(bench.folder / "RBA")[0]
    bench.offices["RBA"] = unlocking.unlock(profile.folder, profile.people[0].id, _PASSPHRASE)


def _read_a_workbook(bench: _Bench) -> None:
    """A register comes in, in the worker's process; what cannot be read becomes a workbook."""
    office, path = bench.offices["RBA"], resource_path("practice/registre-oujda.xlsx")
    lane = WorkerLane(office)
    try:
        picture, _ = lane.run("examine_register", ExamineRegister(path))
        imported, _ = lane.run("import_register", ImportRegister(path, picture.digest, attested=True))
    finally:
        lane.close()
    _require(imported.brought == people.count_people(office) > 0, "nobody came in")
    unread = {one.place: one.problems[0].code for one in picture.fates if one.kind is FateKind.UNREADABLE}
    made, _ = make_correction(office, CorrectRegister(path, picture.digest, unread, "À corriger"))
    _require(made.startswith(b"PK"), "the lines to correct are no workbook")


def _carry_a_bundle(bench: _Bench) -> None:
    """Two desks meet and exchange what one of them knows."""
    rabat, central = bench.offices["RBA"], bench.offices["CEN"]
    request, _ = introduction.write_introduction(rabat, bench.folder)
    letter = introduction.open_introduction(central, request)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, bench.folder))
    introduction.accept_welcome(rabat, introduction.open_welcome(rabat, answer))
    written, _ = exchange.write_stick(rabat, exchange.WriteStick(bench.folder))
    exchange.read_stick(central, exchange.ReadStick(written.path))
    _require(people.count_people(central) == people.count_people(rabat), "not everybody arrived")


def _make_brochures(bench: _Bench) -> None:
    """A PDF with Arabic in it, drawn, read back and shown as a picture."""
    office = bench.offices["RBA"]
    sheet = information.read_sheets(office)[0].sheet
    for language in ("ar", "fr"):
        brochure = information.make_brochure(office, sheet.id, language)
        _require(brochure.pages > 1, "the brochure has no pages")
        _require(_colours_of_first_page(brochure.pdf) > _DRAWN, "the brochure's cover is empty")


def _make_a_certificate(_bench: _Bench) -> None:
    from foras_desktop.documents.certificate import CertificateFace, Signatory, Wording, write_certificates

    place = Wording("Rabat", "الرباط", "Rabat")
    signatory = Signatory("Salma Idrissi", Wording("Formatrice", "مكونة", "Trainer"))
    face = CertificateFace(
        holder_latin="Kadidia Diarra",
        holder_arabic="كاديديا ديارا",
        module=Wording("Développement personnel", "التنمية الذاتية", "Personal development"),
        first_day=date(2021, 11, 8),
        last_day=date(2021, 11, 22),
        days_attended=9.5,
        days_in_module=10,
        city=place,
        desk=place,
        partners=("CERF",),
        signatories=(signatory, signatory),
        issued_on=date(2021, 11, 22),
        number="RBA-PD2-21-7KQ-0147-C",
        check_code="7QK4-M2XD-93TF",
        qr="FORAS",
        phase=Wording("FORAS II", "فرص II", "FORAS II"),
    )
    target = BytesIO()
    write_certificates([face], target)
    _require(_colours_of_first_page(target.getvalue()) > _DRAWN, "the certificate is empty")


def _colours_of_first_page(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[0].render(scale=0.5)
        content = bytes(bitmap.buffer)
        return len({content[at : at + 3] for at in range(0, len(content) - 3, bitmap.n_channels)})
    finally:
        document.close()


def _speak(_bench: _Bench) -> None:
    """Every language but the sources' own has its words, and Qt's."""
    from PySide6.QtCore import QCoreApplication

    from foras_desktop.ui.language import Translators

    app = QCoreApplication.instance()
    _require(app is not None, "there is no application")
    translators = Translators(app)  # type: ignore[arg-type]  # just asked
    spoken = {}
    for language in LANGUAGES:
        translators.use_texts(language)
        spoken[language] = QCoreApplication.translate("Shell", "People")
    translators.use_texts("en")
    _require(len(set(spoken.values())) == len(LANGUAGES), f"two languages say the same: {spoken}")


def _name_licences(_bench: _Bench) -> None:
    """Everything that is shipped, with the words of its licence."""
    listed = shipped()
    _require(len(listed) > 1, "nothing is said to be shipped")
    for one in listed:
        _require(licence_text(one), f"{one.name} has no licence")


def _open_the_window(bench: _Bench) -> None:
    """The first page, in the theme's own fonts and icons."""
    from PySide6.QtWidgets import QApplication

    from foras_desktop.domain.clock import SystemClock
    from foras_desktop.ui.language import Translators
    from foras_desktop.ui.main_window import MainWindow
    from foras_desktop.ui.theme import Theme

    app = QApplication.instance()
    _require(isinstance(app, QApplication), "there is no application with windows")
    Theme.current().apply(app)  # type: ignore[arg-type]  # just asked
    folder = bench.folder / "window"
    folder.mkdir()
    window = MainWindow(folder, SystemClock(), Translators(app))  # type: ignore[arg-type]
    window.start()
    window.show()
    picture = window.grab().toImage()
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    window.close()
    _require(len(colours) > _DRAWN, "the window is empty")


_STEPS: Sequence[tuple[str, Callable[[_Bench], None]]] = (
    ("databases are made by the migrations", _migrate),
    ("a database is unlocked", _unlock),
    ("a workbook is read by the worker, and one is written", _read_a_workbook),
    ("a bundle goes from desk to desk", _carry_a_bundle),
    ("brochures in Arabic and French", _make_brochures),
    ("a certificate in two scripts", _make_a_certificate),
    ("the translations", _speak),
    ("the licences of what is shipped", _name_licences),
    ("the window", _open_the_window),
)
