"""Broken rules of training in the window: read in words, mended by a key."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from foras_desktop.domain import training_after_merge as rules
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.services.training.reading import open_cycle
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review.rule_break_view import RuleBreakView
from foras_desktop.ui.review.sentences import how_it_came, icon_of, title_of
from tests.people import register
from tests.services.review.apart import exchange_both_ways, waiting
from tests.services.training.test_after_merge import FRIDAY, cycle, leaves, place
from tests.ui.hands import at_rest
from tests.ui.review.test_inbox import open_inbox


def test_a_departure_in_a_module_is_told_and_mended_by_a_key(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    person, running = register(rabat).id, cycle(rabat)
    exchange_both_ways(stick, rabat, central)
    place(rabat, running, person)
    leaves(central, person, FRIDAY)
    exchange_both_ways(stick, rabat, central)
    shell, page = open_inbox(qtbot, rabat)
    detail = page.view.inbox.detail
    assert isinstance(detail, RuleBreakView)
    assert len(detail.choices) == 2
    detail.choices[0].click()
    at_rest(qtbot, shell.workspace)
    assert not waiting(rabat)
    assert open_cycle(rabat, running.id).participants[0].row.planned_departure == FRIDAY + timedelta(days=1)


@pytest.mark.parametrize("rule", sorted(rules.TRAINING_RULES))
def test_every_rule_of_training_has_its_words(rule: str) -> None:
    item = InboxItem("", rule, "2021-11-26 2021-11-27", "", "", None, ())
    formats = Formats("fr")
    assert title_of(item) != rule
    assert icon_of(item) != icon_of(replace(item, rule="unknown"))
    told = how_it_came(item, formats, str)
    assert told
    assert "{" not in told
