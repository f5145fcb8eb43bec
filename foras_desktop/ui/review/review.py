"""The errand of settling: reads what waits, shows what is chosen, sends the choice to the services."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from foras_desktop.domain.access import Action
from foras_desktop.domain.after_merge import SAME_PERSON
from foras_desktop.domain.errors import Trouble
from foras_desktop.services.review import inbox, rule_breaks, same_person, two_values
from foras_desktop.services.review.inbox import Inbox, InboxItem
from foras_desktop.services.review.proposals import Proposal
from foras_desktop.services.review.rule_breaks import RuleBreak
from foras_desktop.services.review.same_person import Pair
from foras_desktop.services.review.two_values import TwoValues
from foras_desktop.ui.review.pair_view import PairView
from foras_desktop.ui.review.panel import Detail, InboxPanel
from foras_desktop.ui.review.rule_break_view import RuleBreakView
from foras_desktop.ui.review.sentences import how_it_came
from foras_desktop.ui.review.two_values_view import TwoValuesView
from foras_desktop.ui.review.values import ValueWords
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Review(QObject):
    """`counted` tells how many issues wait, whenever it was read."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, panel: InboxPanel) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self.panel = panel
        self._inbox = Inbox((), ())
        self._shows_left = False
        self._wanted: str | None = None
        self._words = ValueWords(workspace.formats, lambda key: workspace.catalogue.staff_name(key))
        panel.list.row_chosen.connect(self._on_row_chosen)
        panel.number_pressed.connect(self.press)
        panel.other_list.clicked.connect(self._on_other_list_clicked)
        panel.head.place_wanted.connect(workspace.go)

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read what waits; the chosen issue stays chosen while it waits."""
        self._workspace.read(self, "inbox", inbox.read_inbox, done=self._show_inbox)

    def want(self, issue_id: str) -> None:
        """Choose this issue as soon as it is listed."""
        self._wanted = issue_id
        self._show_inbox(self._inbox)

    def _show_inbox(self, found: Inbox) -> None:
        self._inbox = found
        if self._shows_left and not found.left:
            self._shows_left = False
        items = found.left if self._shows_left else found.waiting
        titles = translate("Review", "To settle"), translate("Review", "Left as they are")
        other = titles[0] if self._shows_left else titles[1] if found.left else ""
        self.panel.show_items(items, titles[int(self._shows_left)], other)
        self.counted.emit(len(found.waiting))
        self._choose(items)

    def _choose(self, items: tuple[InboxItem, ...]) -> None:
        keys = [item.id for item in items]
        if self._wanted in keys:
            self.panel.list.choose(self._wanted, announce=False)
            self._wanted = None
        elif self.panel.list.chosen_key() not in keys and keys:
            self.panel.list.choose(keys[0], announce=False)
        chosen = self.panel.list.chosen_key()
        if isinstance(chosen, str) and keys:
            self._open(chosen)
        else:
            self.panel.clear_detail()

    def _item(self, issue_id: object) -> InboxItem | None:
        listed = (*self._inbox.waiting, *self._inbox.left)
        return next((item for item in listed if item.id == issue_id), None)

    def _on_row_chosen(self, key: object) -> None:
        if isinstance(key, str):
            self._open(key)

    def _on_other_list_clicked(self) -> None:
        self._shows_left = not self._shows_left
        self._show_inbox(self._inbox)

    def _open(self, issue_id: str) -> None:
        item = self._item(issue_id)
        if item is None:
            return
        service: Callable[..., Any] = rule_breaks.open_rule_break
        if item.is_two_values:
            service = two_values.open_two_values
        elif item.rule == SAME_PERSON:
            service = same_person.open_pair
        self._workspace.read(self, "issue", service, issue_id, done=self._show, failed=self._refuse)

    def _show(self, found: TwoValues | RuleBreak | Pair) -> None:
        if found.item.id != self.panel.list.chosen_key():
            return
        detail: Detail
        if isinstance(found, TwoValues):
            detail = self._make_two_values(found)
        elif isinstance(found, Pair):
            detail = self._make_pair(found)
        else:
            detail = self._make_rule_break(found)
        how = how_it_came(found.item, self._workspace.formats, self._workspace.desk_name)
        self.panel.show_detail(found.item, how, detail)

    def _make_two_values(self, found: TwoValues) -> TwoValuesView:
        workspace = self._workspace
        view = TwoValuesView(
            found,
            workspace.formats,
            self._words,
            self._workspace.desk_name,
            workspace.catalogue.target_countries,
            may_settle=self._may_settle(),
        )
        view.chosen.connect(
            lambda values: self._do(
                two_values.settle, two_values.Settle(found.item.id, values, found.seen, found.sealed)
            )
        )
        view.reveal_wanted.connect(partial(self._reveal, found.item.id))
        return view

    def _reveal(self, issue_id: str, dot: str) -> None:
        def show(text: str) -> None:
            detail = self.panel.detail
            if isinstance(detail, TwoValuesView):
                detail.reveal(dot, text)

        order = two_values.ReadSealedSide(issue_id, dot)
        self._workspace.do(self, two_values.read_sealed_side, order, done=show, failed=self._refuse)

    def _make_pair(self, pair: Pair) -> PairView:
        formats = self._workspace.formats
        view = PairView(pair, self._words, formats, self._workspace.desk_name, may_settle=self._may_settle())
        view.judged.connect(lambda same: self._do(same_person.judge, same_person.Judge(pair.item.id, same)))
        return view

    def _make_rule_break(self, found: RuleBreak) -> RuleBreakView:
        view = RuleBreakView(
            found, self._workspace.formats, self._workspace.desk_name, may_settle=self._may_settle()
        )
        item = found.item

        def follow(proposal: Proposal) -> None:
            self._do(rule_breaks.follow, rule_breaks.Follow(item.id, proposal))

        view.followed.connect(follow)
        view.left.connect(
            lambda reason: self._do(rule_breaks.leave, rule_breaks.Leave(item.id, item.rule, reason))
        )
        view.reopened.connect(lambda: self._do(rule_breaks.reopen, item.id))
        return view

    def _may_settle(self) -> bool:
        return self._workspace.office.actor.may(Action.SETTLE)

    # --- settling ---------------------------------------------------------------------------------

    def press(self, number: int) -> None:
        """The key of a choice."""
        detail = self.panel.detail
        if detail is not None and number <= len(detail.choices):
            detail.choices[number - 1].click()

    def _do(self, service: Callable[..., Any], order: object) -> None:
        said = translate("Review", "Settled, at every desk with the next exchange.")
        self._workspace.do(self, service, order, said=said, failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        sentence = sentence_of(error, self._workspace.formats)
        detail = self.panel.detail
        if error.code in ("review.settled", "review.moved_on"):
            self._workspace.say(sentence)
            self.refresh()
        elif detail is None or not detail.refuse(sentence):
            self._workspace.say(sentence)
