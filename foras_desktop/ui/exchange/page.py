"""The exchange page: the stick, who has what, what waits to be settled, and meeting the central office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.services.exchange import ExchangeState, StickWritten, read_exchange
from foras_desktop.services.identity import give_new_identity
from foras_desktop.ui.asking import for_folder
from foras_desktop.ui.exchange import asking, outcomes
from foras_desktop.ui.exchange.carrier import Carrier, ReadOutcome
from foras_desktop.ui.exchange.carrying_progress import CarryingProgress
from foras_desktop.ui.exchange.computers import Computers
from foras_desktop.ui.exchange.introducing import Introducing
from foras_desktop.ui.exchange.notice import Notice
from foras_desktop.ui.exchange.outcomes import Telling
from foras_desktop.ui.exchange.stick_line import StickLine
from foras_desktop.ui.exchange.sticks import Stick, look_into, sticks_plugged_in
from foras_desktop.ui.exchange.view import ExchangeView
from foras_desktop.ui.line.standing import Asked, LineKind
from foras_desktop.ui.places import Place
from foras_desktop.ui.review.review import Review
from foras_desktop.ui.shell.page import RECORDS, KeyHint, Page
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

FindSticks = Callable[[], list[Stick]]

_LOOK_AGAIN_MS = 3000


class ExchangePage(Page):
    """Left the stick and the desks, right what waits. `find_sticks`: the computer's volumes, or a test's."""

    concerns = ("exchange", "review", *RECORDS)

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, find_sticks: FindSticks = sticks_plugged_in
    ) -> None:
        super().__init__(workspace, parent)
        self._find_sticks = find_sticks
        self._chosen_folder: Path | None = None
        self._state: ExchangeState | None = None
        self._wanted = ""
        self._waiting_issues = 0
        self._wants_carried = False
        self.view = ExchangeView(workspace.formats, workspace.desk_name)
        self.carrier = Carrier(workspace, self)
        self.introducing = Introducing(workspace, self.view.left.meet, self.view.letter)
        self.sticks = StickLine(self.view.left, workspace.formats, workspace.desk_name)
        self.review = Review(workspace, self.view.inbox)
        self.computers = Computers(workspace, self)
        self._progress = CarryingProgress(self.carrier, self.view.left, workspace.formats)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self.look_for_sticks)
        self._connect()

    def _connect(self) -> None:
        view, left, carrier, introducing = self.view, self.view.left, self.carrier, self.introducing
        left.read.clicked.connect(self.read)
        left.write.clicked.connect(self.write)
        left.choose.clicked.connect(self._on_choose_clicked)
        left.quarantine.renew.clicked.connect(self.give_new_identity)
        left.meet.write.clicked.connect(self.write)
        left.meet.read.clicked.connect(self.read)
        view.admit.clicked.connect(self._ask_for_letter)
        view.nobody.action_chosen.connect(self._ask_for_letter)
        left.desks.computer_wanted.connect(self.computers.open)
        self.computers.failed.connect(self._refuse)
        left.latest.history.clicked.connect(lambda: self._look_at(carried=True))
        view.carried.back.clicked.connect(lambda: self._look_at(carried=False))
        view.line.synchronise.clicked.connect(self._on_synchronise_wanted)
        view.line.stop.clicked.connect(self.workspace.line_stop_wanted)
        self.workspace.line_changed.connect(view.line.show_standing)
        self.workspace.line_asked.connect(self._on_synchronised)
        view.line.show_standing(self.workspace.line)
        self.review.counted.connect(self._on_issues_counted)
        carrier.written.connect(self._on_written)
        carrier.read.connect(self._on_read)
        carrier.failed.connect(self._refuse)
        introducing.failed.connect(self._refuse)
        introducing.opened.connect(self._on_letter_changed)
        introducing.closed.connect(self._on_letter_changed)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.read)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.write)
        QShortcut(QKeySequence("F5"), self).activated.connect(self._on_synchronise_wanted)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._on_letter_wanted)

    # --- reading what is shown --------------------------------------------------------------------

    def refresh(self) -> None:
        self.workspace.read(self, "state", read_exchange, done=self._show_state)
        self.review.refresh()
        self.look_for_sticks()

    def open(self, place: Place) -> None:
        if place.record and place.record not in ("write", "read"):
            self._look_at(carried=False)
            self.review.want(place.record)
            return
        self._wanted = place.record or ""
        if self._state is not None:
            self._begin_wanted()

    def _begin_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted == "write":
            self.write()
        elif wanted == "read":
            self.read()

    def _show_state(self, state: ExchangeState) -> None:
        formats, carried = self.workspace.formats, self.view.carried
        first, self._state = self._state is None, state
        silent = self.workspace.catalogue.settings["silent_days"]
        self.view.left.desks.show_peers(
            state.peers, formats, self.workspace.desk_name, self.workspace.office.clock.now(), silent
        )
        self.view.left.latest.show_entries(state.history)
        carried.history.entries.set_entries(state.history, self.workspace.desk_name)
        carried.refused.show_refusals(state.refusals, self.workspace.desk_name)
        refused = formats.number(len(state.refusals)) if state.refusals else ""
        carried.set_lists(carried=len(state.history), refused=refused)
        self._show_standing(state)
        self.view.left.desks_part.setVisible(self._has_peers(state))
        self.view.admit.setVisible(self.introducing.may_admit)
        if not state.introduced:
            self.introducing.show_own_fingerprint()
        self._show_right()
        self._show_actions()
        if first:
            self._begin_wanted()
            if self.isAncestorOf(self.focusWidget() or self):
                self.focus_first()

    def _show_standing(self, state: ExchangeState) -> None:
        """What this computer may do: exchange, meet the central office, or first take a new identity."""
        left, office = self.view.left, self.workspace.office
        left.show_introduced(introduced=state.introduced, quarantined=bool(state.quarantine))
        lead_only = translate("Exchange", "The desk lead does this.")
        refused = "" if office.actor.may(Action.INTRODUCE) else lead_only
        is_central = office.credentials.root_seed is not None
        left.quarantine.show_reason(state.quarantine, is_central=is_central, refused=refused)

    def _on_issues_counted(self, number: int) -> None:
        if self._waiting_issues and not number and self.view.left.notice.sign is Sign.TO_CHOOSE:
            self.view.left.notice.hide()  # what it asked for has been done
        self._waiting_issues = number
        self.view.carried.back.setVisible(bool(number))
        self._show_right()

    def _look_at(self, *, carried: bool) -> None:
        """What was carried, or what waits to be settled."""
        self._wants_carried = carried
        self._show_right()

    def _show_right(self) -> None:
        view, state = self.view, self._state
        if self.introducing.has_letter or view.letter.is_told:
            view.right.setCurrentWidget(view.letter)
        elif state is None or self._waiting_issues or self._has_peers(state):
            carried = self._wants_carried or not self._waiting_issues
            view.right.setCurrentWidget(view.carried if carried else view.inbox)
        else:
            view.right.setCurrentWidget(view.nobody if state.introduced else view.alone)
        view.left.latest.show_beside(carried=view.right.currentWidget() is view.carried)

    def _has_peers(self, state: ExchangeState) -> bool:
        return state.introduced and (bool(state.peers) or not self.introducing.may_admit)

    def _show_actions(self) -> None:
        if self._state is not None and self._state.introduced:
            may = self.workspace.office.actor.may(Action.EXCHANGE)
            asking = self.introducing.has_letter
            self.sticks.show_actions(self._state, self.workspace.office.desk, may_exchange=may, asking=asking)

    # --- the stick --------------------------------------------------------------------------------

    def look_for_sticks(self) -> None:
        """See which sticks are plugged in now; the folder chosen by hand comes first."""
        find, chosen = self._find_sticks, self._chosen_folder

        def look() -> Stick | None:
            if chosen is not None and chosen.is_dir():
                return look_into(chosen)
            return next(iter(find()), None)

        self.workspace.tasks.read(self, "sticks", look, self._on_stick_found)

    def _on_stick_found(self, stick: Stick | None) -> None:
        self.sticks.show_stick(stick)
        self._show_actions()

    def choose_folder(self, folder: Path) -> None:
        """Use this folder as the stick."""
        self._chosen_folder = folder
        self.look_for_sticks()

    def _on_choose_clicked(self) -> None:
        folder = for_folder(self, translate("Exchange", "Choose the stick or a folder"))
        if folder is not None:
            self.choose_folder(folder)

    # --- writing and reading ----------------------------------------------------------------------

    def write(self) -> None:
        """Write to the stick; where there is none, ask for a folder. Before the meeting: the introduction."""
        introduced = self._state is None or self._state.introduced
        button = self.view.left.write if introduced else self.view.left.meet.write
        if not button.isEnabled() or self.carrier.is_busy:
            return
        folder = self.sticks.folder() if introduced else None
        folder = folder or for_folder(self, translate("Exchange", "Choose the stick or a folder"))
        if folder is not None and introduced:
            self.write_to(folder)
        elif folder is not None:
            self.write_introduction_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write a bundle for everyone into this folder."""
        self.view.left.hide_notices()
        self.carrier.write(folder)

    def read(self) -> None:
        """Read what lies on the stick; where there is nothing, ask for files."""
        introduced = self._state is None or self._state.introduced
        if not introduced:
            if self.view.left.meet.read.isEnabled():
                self._ask_for_letter()
            return
        if not self.view.left.read.isEnabled() or self.carrier.is_busy:
            return
        paths: Sequence[Path] = self.sticks.bundles()
        paths = paths or asking.for_bundles(self, self.sticks.folder())
        if paths:
            self.read_from(paths)

    def read_from(self, paths: Sequence[Path]) -> None:
        """Read these bundles, one after another."""
        self.view.left.hide_notices()
        self.carrier.read_all(paths)

    def _on_written(self, result: StickWritten) -> None:
        told = outcomes.of_written(result, self.workspace.formats, self.workspace.desk_name)
        self._tell(self.view.left.notice, told)
        self.look_for_sticks()

    def _on_read(self, outcome: ReadOutcome) -> None:
        self.sticks.remember_read(outcome.names)
        news, refused = outcomes.of_read(outcome, self.workspace.formats, self.workspace.desk_name)
        self._tell(self.view.left.notice, news)
        self._tell(self.view.left.refusal, refused)
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        told = outcomes.of_trouble(error, self.workspace.formats, self.workspace.desk_name)
        self._tell(self.view.left.refusal, told)

    def _tell(self, notice: Notice, telling: Telling | None) -> None:
        if telling is not None:
            notice.tell(telling.sign, telling.title, telling.detail)

    # --- the line ---------------------------------------------------------------------------------

    def _on_synchronise_wanted(self) -> None:
        if not self.view.line.synchronise.is_busy:
            self.view.left.hide_notices()
            self.workspace.line_wanted.emit()

    def _on_synchronised(self, asked: Asked) -> None:
        if asked.trouble is not None:
            self._refuse(asked.trouble)
        elif asked.done is not None:
            self._tell(self.view.left.notice, outcomes.of_synchronised(asked.done, self.workspace.formats))

    # --- a copied computer ------------------------------------------------------------------------

    def give_new_identity(self) -> None:
        """Take the way out of quarantine."""
        renew = self.view.left.quarantine.renew
        if renew.is_busy or not renew.isEnabled():
            return
        self.view.left.hide_notices()
        renew.set_busy(True)
        said = translate("Exchange", "This computer has a new identity. Nothing written here was lost.")
        self.workspace.do(
            self,
            give_new_identity,
            None,
            said=said,
            done=lambda _: renew.set_busy(False),
            failed=self._on_identity_refused,
        )

    def _on_identity_refused(self, error: Exception) -> None:
        self.view.left.quarantine.renew.set_busy(False)
        self._refuse(error)

    # --- meeting the central office ---------------------------------------------------------------

    def write_introduction_to(self, folder: Path) -> None:
        """Write this desk's introduction into a folder or onto a stick."""
        self.view.left.hide_notices()
        self.introducing.write_introduction_to(folder)

    def open_letter(self, path: Path) -> None:
        """Open a letter to look at it: a welcome at a desk, what desks wrote at the central office."""
        self.view.left.hide_notices()
        if self.introducing.may_admit:
            self.introducing.open_from_desk(path)
        else:
            self.introducing.open_welcome(path)

    def _ask_for_letter(self) -> None:
        path = asking.for_letter(self)
        if path is not None:
            self.open_letter(path)

    def _on_letter_wanted(self) -> None:
        if self.introducing.may_admit:
            self._ask_for_letter()

    def _on_letter_changed(self) -> None:
        self.view.left.meet.set_asking(asking=self.introducing.has_letter)
        self._show_right()
        self._show_actions()

    # --- the window's questions -------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look_again.stop()

    def key_hints(self) -> list[KeyHint]:
        return [
            KeyHint("Ctrl L", translate("Exchange", "Read the stick")),
            KeyHint("Ctrl E", translate("Exchange", "Write to the stick")),
            *([KeyHint("F5", translate("Exchange", "Synchronise"))] if self._has_line() else []),
            *([KeyHint("Ctrl O", self.view.admit.text())] if self.introducing.may_admit else []),
            KeyHint("F6", translate("Review", "To what waits to be settled")),
            KeyHint("↓", translate("Review", "To the next one")),
            KeyHint("1 … 9", translate("Review", "Settle it the way of that number")),
        ]

    def _has_line(self) -> bool:
        return self.workspace.line.kind is not LineKind.NONE

    def areas(self) -> list[QWidget]:
        left, view = self.view.left, self.view
        return [left.read, left.meet.write, view.inbox.list, view.carried.history]

    def focus_first(self) -> None:
        introduced = self._state is None or self._state.introduced
        left = self.view.left
        if left.quarantine.isVisibleTo(left):
            left.quarantine.renew.setFocus()
        elif not introduced:
            left.meet.write.setFocus()
        else:
            (left.read if left.read.is_primary else left.write).setFocus()
