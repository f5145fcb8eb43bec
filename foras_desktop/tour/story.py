"""The story of the tour, a scene a method: a desk is set up, people come, a stick goes to the central office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt

from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import sessions
from foras_desktop.services.exchange import read_exchange
from foras_desktop.tour.desk import TourDesk
from foras_desktop.tour.driver import Camera, StepFailed, click, press, type_into, wait_for
from foras_desktop.tour.people import BAKARY, COORDINATOR, COUNSELLOR, OUSMANE
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.information.page import InformationPage
from foras_desktop.ui.intake.page import IntakePage
from foras_desktop.ui.language import Translators
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.sessions.booking import Chosen
from foras_desktop.ui.sessions.page import SessionsPage

Paper = tuple[Path, str]

_TODAY = date(2021, 11, 16)
_FRIDAY = date(2021, 11, 19)


class Story:
    """Two computers, one stick, one fixed day. `papers` are the files it leaves beside the pictures."""

    def __init__(self, folder: Path, camera: Camera, clock: FixedClock, translators: Translators) -> None:
        self._folder = folder
        self._camera = camera
        self._clock = clock
        self._translators = translators
        self._stick = folder / "stick"
        self._stick.mkdir(parents=True, exist_ok=True)
        self.papers: list[Paper] = []
        self._people: dict[str, str] = {}
        self._rabat: TourDesk | None = None
        self._central: TourDesk | None = None

    def scenes(self) -> Sequence[tuple[str, Callable[[], None]]]:
        """What happens, in order, each with its name for the report."""
        return (
            ("a desk is set up", self.set_up_rabat),
            ("a person is registered", self.register_bakary),
            ("a session of two nationalities is planned", self.plan_session),
            ("a third nationality is refused", self.refuse_third_nationality),
            ("attendance is noted", self.note_attendance),
            ("a brochure is made and handed out", self.hand_out_brochure),
            ("the desk and the central office meet", self.introduce),
            ("the day travels on a stick", self.carry_the_day),
            ("the answer comes back", self.carry_the_answer),
            ("the same pages in the dark and in Arabic", self.other_looks),
            ("the screen is locked and opened again", self.lock_and_unlock),
        )

    def close(self) -> None:
        for desk in (self._rabat, self._central):
            if desk is not None:
                desk.window.close()

    @property
    def rabat(self) -> TourDesk:
        if self._rabat is None:
            raise StepFailed("Rabat is not set up")
        return self._rabat

    @property
    def central(self) -> TourDesk:
        if self._central is None:
            raise StepFailed("the central office is not set up")
        return self._central

    def _take(self, desk: TourDesk, name: str, caption: str) -> None:
        self._camera.take(desk.window, name, caption)

    # --- scenes -----------------------------------------------------------------------------------

    def set_up_rabat(self) -> None:
        self._rabat = desk = TourDesk(self._folder / "data" / "rabat", self._clock, self._translators)
        desk.fill_first_run("RBA", COUNSELLOR)
        self._take(desk, "first-run", "Première ouverture : le bureau, la première conseillère")
        desk.set_up()
        self._take(desk, "recovery-sheet", "La feuille de secours, montrée une seule fois")
        sheet = self._folder / "recovery-sheet-rabat.pdf"
        desk.save_recovery_sheet(sheet)
        self.papers.append((sheet, "la feuille de secours de Rabat (données d’entraînement)"))
        desk.enter()
        self._take(desk, "today", "Aujourd’hui, au bureau de Rabat")

    def register_bakary(self) -> None:
        desk = self.rabat
        page = desk.start_intake()
        self._refuse_without_consent(page)
        desk.give_consent(BAKARY)
        self._take(desk, "intake-consent", "Le consentement d’abord")
        desk.go_on()
        desk.fill_identity(BAKARY)
        self._show_wrong_phone(page)
        desk.go_on()
        type_into(page.case.departure, BAKARY.departure)
        wait_for("the draft is kept", lambda: desk.shell.workspace.tasks.is_idle)
        self._take(desk, "intake-case", "Le dossier : pays de retour, départ, besoins")
        desk.go_on()
        self._take(desk, "intake-review", "Relire, puis inscrire")
        self._people["bakary"] = desk.register(BAKARY)
        self._take(desk, "record", "Le dossier dit la prochaine étape")
        self._people["ousmane"] = desk.register_quickly(OUSMANE)

    def _refuse_without_consent(self, page: IntakePage) -> None:
        page.go_on()
        if page.view.steps.currentIndex() != 0:
            raise StepFailed("intake went on without consent")

    def _show_wrong_phone(self, page: IntakePage) -> None:
        """A digit too few is told beside the field, then mended."""
        phone, field = page.identity.editors["phone"], page.identity.fields["phone"]
        phone.setText("06 00 12 34 5")  # type: ignore[attr-defined]
        page.identity.check_all()
        if not field.error:
            raise StepFailed("a telephone number with a digit missing was not refused")
        self._take(self.rabat, "intake-identity", "L’identité : un chiffre manque au téléphone")
        phone.setText(BAKARY.phone)  # type: ignore[attr-defined]

    def plan_session(self) -> None:
        desk = self.rabat
        page = cast("SessionsPage", desk.go("sessions"))
        page.start_form(_FRIDAY, time(14))
        view = page.form.view
        view.first.set_value("MLI")
        view.second.set_value("GIN")
        type_into(view.room, "Salle 2")
        self._take(
            desk, "session-form", "Une séance pour deux pays au plus : il n’y a pas de troisième champ"
        )
        click(view.save)
        wait_for(
            "the session stands in the week", lambda: page.panel.panel is not None and self._is_friday(page)
        )
        desk.idle()
        self._book(page, "bakary", BAKARY.given_names, BAKARY.country)
        wait_for("the seat is booked", lambda: bool(page.panel.panel and page.panel.panel.seats))
        self._take(desk, "session-booked", "Réservé, avec retour en arrière")

    def _is_friday(self, page: SessionsPage) -> bool:
        panel = page.panel.panel
        return (
            panel is not None
            and panel.card.session.held_on == _FRIDAY
            and panel.card.session.country_2 == "GIN"
        )

    def _book(self, page: SessionsPage, key: str, name: str, country: str) -> None:
        page.panel.add.book(Chosen(self._people[key], name, country))
        self.rabat.idle()

    def refuse_third_nationality(self) -> None:
        desk = self.rabat
        page = cast("SessionsPage", desk.go("sessions"))
        self._book(page, "ousmane", f"{OUSMANE.given_names} {OUSMANE.family_name}", OUSMANE.country)
        wait_for("the third nationality is refused", lambda: page.panel.add.refusal is not None)
        refusal = page.panel.add.refusal
        if not isinstance(refusal, UserError) or not refusal.code.startswith("orientation.third_nationality"):
            raise StepFailed("the refusal does not name the third nationality")
        desk.idle()
        self._take(desk, "third-nationality", "La troisième nationalité est refusée, avec une issue")
        click(page.panel.add.ways.way)
        desk.idle()
        people = cast("PeoplePage", desk.go("people", self._people["ousmane"]))
        wait_for("the way out is booked", lambda: self._next_step(people) == "attend_session")
        self._take(desk, "way-out", "L’issue : la séance du Sénégal est réservée")

    def _next_step(self, page: PeoplePage) -> str:
        shown = page.record.page
        return shown.next_step.kind if shown is not None else ""

    def note_attendance(self) -> None:
        desk = self.rabat
        page = cast("SessionsPage", desk.go("sessions", self._session_of_this_morning()))
        wait_for("attendance may be noted", lambda: page.panel.view.attendance.isVisible())
        rows = page.panel.view.attendance
        rows.setFocus(Qt.FocusReason.OtherFocusReason)
        if rows.chosen_place() != 0:
            rows.choose_next(1)
        for key in (Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_P, Qt.Key.Key_P):
            press(rows, key, text=chr(key))
        desk.idle()
        panel = page.panel
        wait_for("five marks are kept", lambda: panel.panel is not None and panel.panel.card.unmarked == 0)
        self._take(desk, "attendance", "Les présences, une touche par personne")

    def _session_of_this_morning(self) -> str:
        office = self.rabat.shell.workspace.office
        return sessions.read_week(office, _TODAY, _TODAY, office.desk)[0].session.id

    def hand_out_brochure(self) -> None:
        desk = self.rabat
        page = cast("InformationPage", desk.go("information", "MLI"))
        self._take(desk, "information", "La fiche du Mali, à vérifier : cela se dit et s’imprime")
        for language in ("fr", "ar"):
            page.read_in(language)
            desk.idle()
            self._save_brochure(page, language)
        page.read_in("fr")
        page = cast("InformationPage", desk.go("information", f"handout:{self._people['bakary']}"))
        wait_for("the hand-out form is open", page.view.panel.isVisible)
        page.view.panel.occasion.set_value("registration")
        self._take(desk, "hand-out", "Remise de la brochure à Bakary Konaté")
        page.hand_out()
        desk.idle()
        people = cast("PeoplePage", desk.go("people", self._people["bakary"]))
        wait_for(
            "the hand-out stands in the record",
            lambda: (
                people.record.page is not None
                and any(entry.kind == "brochure_given" for entry in people.record.page.timeline)
            ),
        )
        self._take(desk, "record-with-brochure", "La remise est dans le parcours")

    def _save_brochure(self, page: InformationPage, language: str) -> None:
        page.preview()
        paper = page.paper
        if paper is None:
            raise StepFailed("the preview did not open")
        wait_for("the brochure is drawn", lambda: paper.pdf().startswith(b"%PDF"))
        self.rabat.idle()
        self._take(self.rabat, f"brochure-{language}", f"Aperçu de la brochure ({language})")
        target = self._folder / f"brochure-mali-{language}.pdf"
        paper.save_to(target)
        wait_for("the brochure is saved", target.exists)
        self.papers.append((target, f"la brochure du Mali ({language})"))
        self.rabat.idle()
        paper.close_preview()

    def introduce(self) -> None:
        self._central = desk = TourDesk(self._folder / "data" / "central", self._clock, self._translators)
        desk.fill_first_run("CEN", COORDINATOR)
        desk.set_up()
        sheet = self._folder / "recovery-sheet-central.pdf"
        desk.save_recovery_sheet(sheet)
        self.papers.append(
            (sheet, "la feuille de secours du bureau central, avec la clé racine d’entraînement")
        )
        desk.enter()
        rabat_page = cast("ExchangePage", self.rabat.go("exchange"))
        self._take(
            self.rabat, "introduction", "Rabat se présente : un fichier, et des chiffres à lire au téléphone"
        )
        rabat_page.write_introduction_to(self._stick)
        self.rabat.idle()
        self._admit(desk)
        rabat_page.open_letter(self._letter("welcome"))
        self.rabat.idle()
        self._take(self.rabat, "welcome", "Rabat lit la bienvenue et compare les chiffres")
        rabat_page.introducing.accept()
        self.rabat.idle()

    def _admit(self, central: TourDesk) -> None:
        page = cast("ExchangePage", central.go("exchange"))
        page.open_letter(self._letter("introduction"))
        central.idle()
        self._take(central, "admission", "Le bureau central compare et admet")
        page.introducing.accept()
        central.idle()
        page.introducing.close_letter()

    def _letter(self, kind: str) -> Path:
        found = sorted(self._stick.glob(f"*{kind}*"))
        if not found:
            raise StepFailed(f"no {kind} lies on the stick")
        return found[0]

    def carry_the_day(self) -> None:
        page = cast("ExchangePage", self.rabat.go("exchange"))
        page.choose_folder(self._stick)
        self.rabat.idle()
        page.write_to(self._stick)
        self.rabat.idle()
        bundle = self._bundle("RBA")
        self.papers.append((bundle, "la clé de Rabat : chiffrée, signée, pour le bureau central"))
        self._take(self.rabat, "stick-written", "Écrit, relu et comparé : la clé peut être retirée")
        central = cast("ExchangePage", self.central.go("exchange"))
        central.choose_folder(self._stick)
        central.read_from([bundle])
        self.central.idle()
        self._take(self.central, "stick-read", "Le bureau central a lu la clé")
        people = cast("PeoplePage", self.central.go("people", self._people["bakary"]))
        wait_for(
            "the central office shows the person",
            lambda: (
                people.record.page is not None and people.record.page.person.family_name == BAKARY.family_name
            ),
        )
        people.list_panel.desk_chip.click()
        self.central.idle()
        self._take(self.central, "central-record", "Bakary Konaté, au bureau central")

    def _bundle(self, desk: str) -> Path:
        found = sorted(self._stick.glob(f"FORAS-{desk}-*.foras"))
        if not found:
            raise StepFailed(f"no bundle of {desk} lies on the stick")
        return found[-1]

    def carry_the_answer(self) -> None:
        central = cast("ExchangePage", self.central.go("exchange"))
        central.write_to(self._stick)
        self.central.idle()
        bundle = self._bundle("CEN")
        self.papers.append((bundle, "la réponse du bureau central"))
        page = cast("ExchangePage", self.rabat.go("exchange"))
        page.read_from([bundle])
        self.rabat.idle()
        if read_exchange(self.rabat.shell.workspace.office).waiting_operations:
            raise StepFailed("something still waits after the answer")
        self._take(self.rabat, "answer-read", "Arrivé : plus rien n’attend")

    def other_looks(self) -> None:
        desk = self.rabat
        desk.go("people", self._people["bakary"])
        self._camera.take_dark(desk.window, "record", "Le même dossier, en sombre")
        self._speak("ar")
        desk.go("people", self._people["bakary"])
        self._take(desk, "record-arabic", "Le même dossier, en arabe")
        desk.go("sessions")
        self._take(desk, "sessions-arabic", "La semaine, en arabe")
        self._speak("fr")

    def _speak(self, language: str) -> None:
        workspace = self.rabat.shell.workspace
        preferences = replace(workspace.preferences.read(), language=language, theme="light")
        workspace.preferences.write(preferences)
        workspace.preferences_changed.emit()
        self.rabat.idle()

    def lock_and_unlock(self) -> None:
        desk = self.rabat
        self._clock.advance(timedelta(minutes=3))
        desk.lock()
        self._take(desk, "unlock", "Verrouillé : la saisie est gardée")
        desk.unlock()
