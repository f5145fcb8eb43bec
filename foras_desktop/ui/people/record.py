"""The record of one person: filled from the services, its actions sent back to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.birth import age_on
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.names import in_record
from foras_desktop.domain.records import Person
from foras_desktop.domain.wall_time import today
from foras_desktop.services import people, person_page, seats
from foras_desktop.services.people import ChangePerson
from foras_desktop.services.person_page import PersonPage
from foras_desktop.services.review import same_person
from foras_desktop.ui.disputed import disputed_words
from foras_desktop.ui.formats import ltr
from foras_desktop.ui.forms.enter_moves_on import EnterMovesOn
from foras_desktop.ui.forms.identity import IdentityForm
from foras_desktop.ui.people.departing import Departing
from foras_desktop.ui.people.holding import Holding
from foras_desktop.ui.people.next_step import step_text
from foras_desktop.ui.people.record_view import RecordView
from foras_desktop.ui.people.way import waypoints_of
from foras_desktop.ui.places import Place
from foras_desktop.ui.protection import dialogs
from foras_desktop.ui.protection.dialogs import ErasureDialog
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

_TABS = ("journey", "identity", "consents")


class Record(QWidget):
    """`show_person` reads and shows; `closed` is never needed: another person takes the place."""

    shown = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.view = RecordView(workspace.formats)
        self.departing = Departing(workspace, self.view.facts, self)
        self.holding = Holding(workspace, self)
        self.page: PersonPage | None = None
        self._form: IdentityForm | None = None
        self._loaded_values: dict[str, Any] = {}
        self._heads: Mapping[str, tuple[str, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.tabs.value_changed.connect(self._on_tab_changed)
        view.step.action.clicked.connect(self.take_next_step)
        view.edit.clicked.connect(self.start_editing)
        view.copy.clicked.connect(self._copy_number)
        view.part.clicked.connect(self._on_part_clicked)
        view.identity.save.clicked.connect(self.save_identity)
        view.identity.cancel.clicked.connect(self.stop_editing)
        view.facts.remark_wanted.connect(self._on_remark_wanted)
        view.consents.record_wanted.connect(self._on_consent_record_wanted)
        view.consents.withdraw_wanted.connect(self._on_consent_withdraw_wanted)
        view.consents.own_data.erasure_wanted.connect(self.ask_erasure)
        view.consents.own_data.paper_wanted.connect(self.show_held_data)
        may_export = self.workspace.office.actor.may(Action.EXPORT_ABOUT_PERSON)
        view.consents.own_data.paper.setVisible(may_export)

    # --- showing ----------------------------------------------------------------------------------

    def show_person(self, person_id: str) -> None:
        """Read a person's record and show it; the tab stays, an unfinished correction too."""
        if self.page is not None and self.page.person.id != person_id:
            self.stop_editing()
        self.workspace.read(
            self,
            "person",
            person_page.open_person,
            person_id,
            done=self._show,
            failed=self.workspace.troubled.emit,
        )

    def _show(self, page: PersonPage) -> None:
        self.page = page
        person, view, formats = page.person, self.view, self.workspace.formats
        arabic_leads = formats.language == "ar" and bool(person.arabic_name)
        latin = in_record(person.family_name, person.given_names)
        view.name.setText(person.arabic_name or "" if arabic_leads else latin)
        view.other_name.setText(latin if arabic_leads else person.arabic_name or "")
        view.tag.set_country(person.country_of_return or "", formats.country(person.country_of_return))
        view.who.setText(self._who(page))
        view.number.setText(ltr(person.case_number or ""))
        view.counsellor.setText(page.counsellor_name)
        view.way.set_steps(waypoints_of(page, formats))
        self._show_step(page)
        self._show_dispute(page)
        self._show_joined(page)
        view.timeline.show_entries(page.timeline)
        view.facts.show_page(page, today(self.workspace.office.clock))
        self.departing.show_page(page)
        view.identity.show_person(person)
        view.consents.show_page(page)
        may_ask = self.workspace.office.actor.may(Action.ASK_ERASURE)
        view.consents.own_data.show_request(page.erasure, may_ask=may_ask)
        self.shown.emit(person.id)

    def _who(self, page: PersonPage) -> str:
        category = word("category", page.category)
        day = today(self.workspace.office.clock)
        age = age_on(page.person.born_on, page.person.birth_precision, day)
        if age is None:
            return category
        text = QCoreApplication.translate("Record", "{category}, age {age}")
        return text.format(category=category, age=age)

    def _show_step(self, page: PersonPage) -> None:
        text, card = step_text(page, self.workspace.formats), self.view.step
        card.title.setText(text.title)
        card.reason.setText(text.reason)
        card.action.setText(text.action)
        card.action.setVisible(bool(text.action))
        card.refuse("")

    def _show_dispute(self, page: PersonPage) -> None:
        translate = QCoreApplication.translate
        disputed = page.loaded.disputed_groups
        self.view.dispute.setVisible(bool(disputed))
        if disputed:
            what = self.workspace.formats.listed(disputed_words("person", disputed))
            said = translate("Record", "Two desks wrote different values apart ({what}). Both are kept.")
            self.view.dispute.set_text(
                said.format(what=what),
                translate("Record", "The value shown is the newest, or the safer one."),
            )

    def _show_joined(self, page: PersonPage) -> None:
        """That another desk registered the same person: under which number, and the way back."""
        self.view.joined.setVisible(bool(page.joined))
        if page.joined:
            formats = self.workspace.formats
            also = [
                f"{self.workspace.desk_name(one.desk or '')} {ltr(one.case_number or '')}"
                for one in page.joined
            ]
            text = QCoreApplication.translate(
                "Record", "Also registered: {where}. Both records are shown as one."
            )
            self.view.joined.set_text(text.format(where=formats.listed(also)))

    def _on_part_clicked(self) -> None:
        if self.page is not None and self.page.joined:
            order = same_person.Part(self.page.person.id, self.page.joined[-1].id)
            said = QCoreApplication.translate("Record", "They are two people again.")
            self.workspace.do(self, same_person.part, order, said=said)

    def _on_tab_changed(self, key: str) -> None:
        self.view.content.setCurrentIndex(_TABS.index(key))

    def show_tab(self, key: str) -> None:
        self.view.tabs.set_value(key)
        self._on_tab_changed(key)

    def _copy_number(self) -> None:
        if self.page is not None:
            QGuiApplication.clipboard().setText(self.page.person.case_number or "")
            self.workspace.say(QCoreApplication.translate("Record", "Case number copied."))

    # --- the next step ----------------------------------------------------------------------------

    def take_next_step(self) -> None:
        """Do what the card offers, or go where it is done."""
        page = self.page
        if page is None:
            return
        step, card = page.next_step, page.next_step.session
        if step.kind == "record_consent":
            self.show_tab("consents")
            self.view.consents.form.record.setFocus()
        elif step.kind == "book_session" and card is not None:
            self._book(page.person, card.session.id)
        elif step.kind == "plan_session":
            self.workspace.go(Place("sessions", "new"))
        elif step.kind in ("attend_session", "mark_attendance") and card is not None:
            self.workspace.go(Place("sessions", card.session.id))
        elif step.kind in ("enrol", "attend_training") and step.cycle is not None:
            self.workspace.go(Place("training", step.cycle.id))
        elif step.kind == "give_brochure":
            self.workspace.go(Place("information", f"handout:{page.person.id}"))

    def _book(self, person: Person, session_id: str) -> None:
        self.view.step.action.set_busy(True)
        self.workspace.do(
            self,
            seats.book_seat,
            seats.BookSeat(session_id, person.id),
            done=lambda _: self.view.step.action.set_busy(False),
            failed=self._refuse_step,
            said=QCoreApplication.translate("Record", "Seat booked."),
        )

    def _refuse_step(self, error: Exception) -> None:
        self.view.step.action.set_busy(False)
        if isinstance(error, Trouble):
            self.view.step.refuse(sentence_of(error, self.workspace.formats))

    # --- consents and remark ----------------------------------------------------------------------

    def _on_consent_record_wanted(self, order: people.RecordConsent) -> None:
        self.workspace.do(
            self,
            people.record_consent,
            order,
            said=QCoreApplication.translate("Record", "Consent recorded."),
            failed=self._refuse_consent,
        )

    def _refuse_consent(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            sentence = sentence_of(error, self.workspace.formats)
            self.view.consents.form.given_by_field.set_error(sentence)

    def _on_consent_withdraw_wanted(self, consent_id: str) -> None:
        text = QCoreApplication.translate("Record", "Consent withdrawn: nothing new is booked or shared.")
        self.workspace.do(self, people.withdraw_consent, consent_id, said=text)

    def show_held_data(self) -> None:
        """The paper on everything held about the person shown."""
        if self.page is not None:
            self.holding.show_paper(self.page.person.id)

    def ask_erasure(self) -> ErasureDialog | None:
        """The person wants their data erased: ask once more, then ask the central office."""
        if self.page is None:
            return None
        person = self.page.person
        name = self.workspace.formats.called_name(person)
        return dialogs.ask_for(self.workspace, person.id, name, self)

    def _on_remark_wanted(self) -> None:
        if self.page is not None:
            self.workspace.do(
                self,
                person_page.read_remark,
                self.page.person.id,
                done=self.view.facts.reveal,
                failed=self.workspace.troubled.emit,
            )

    # --- correcting -------------------------------------------------------------------------------

    @property
    def is_editing(self) -> bool:
        return self._form is not None

    def start_editing(self) -> None:
        """Open the identity form on what is known now."""
        if self.page is None:
            return
        workspace = self.workspace
        day = today(workspace.office.clock)
        form = IdentityForm(workspace.formats, workspace.catalogue.target_countries, day)
        EnterMovesOn(form)
        form.set_state(_state_of(self.page.person))
        form.birth.set_value(self.page.person.born_on, self.page.person.birth_precision)
        self._form = form
        self._loaded_values = form.values()
        self._heads = self.page.loaded.heads
        self.view.identity.edit_with(form)
        self.show_tab("identity")
        form.editors["family_name"].setFocus()

    def identity_editor(self, name: str) -> QWidget | None:
        """The editor of a field while the identity is being corrected."""
        return self._form.editors[name] if self._form else None

    def stop_editing(self) -> None:
        """Leave the identity as it was."""
        self._form = None
        self.view.identity.stop_editing()

    def save_identity(self) -> None:
        """Send what the form changed, with the heads it was loaded from."""
        form, page = self._form, self.page
        if form is None or page is None or not form.check_all():
            return
        values = form.values()
        changed = {name: value for name, value in values.items() if value != self._loaded_values[name]}
        if not changed:
            self.stop_editing()
            return
        order = ChangePerson(page.person.id, changed, self._heads)
        said = QCoreApplication.translate("Record", "Identity saved.")
        self.view.identity.save.set_busy(True)
        self.workspace.do(
            self, people.change_person, order, said=said, done=self._on_saved, failed=self._refuse_identity
        )

    def _on_saved(self, person: Person) -> None:
        self.view.identity.save.set_busy(False)
        self.stop_editing()

    def _refuse_identity(self, error: Exception) -> None:
        self.view.identity.save.set_busy(False)
        if isinstance(error, Trouble) and self._form is not None:
            field = self._form.fields["family_name" if error.code.startswith("name") else "nationality"]
            field.set_error(sentence_of(error, self.workspace.formats))


def _state_of(person: Person) -> dict[str, Any]:
    """A stored person as the form's typed values."""
    return {
        "family_name": person.family_name or "",
        "given_names": person.given_names or "",
        "known_as": person.known_as or "",
        "arabic_name": person.arabic_name or "",
        "sex": person.sex,
        "nationality": person.nationality,
        "second_nationality": person.second_nationality,
        "languages": list(person.languages or ()),
        "interpreter_needed": bool(person.interpreter_needed),
        "phone": person.phone or "",
        "whatsapp": bool(person.whatsapp),
        "email": person.email or "",
    }
