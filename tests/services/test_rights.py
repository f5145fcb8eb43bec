"""What a desk writes without the right to: kept and passed on, without effect, and told in the inbox."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from foras_desktop.db import issues, projection, rebuild
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import derived_id
from foras_desktop.services import reference
from foras_desktop.services.office import Office
from foras_desktop.services.review import rule_breaks, two_values
from foras_desktop.services.review.inbox import InboxItem, read_inbox
from foras_desktop.sync.core.issues import NO_RIGHT, TWO_VALUES
from foras_desktop.sync.wire import Line
from tests.conftest import Desks
from tests.services.review.apart import carry, waiting
from tests.sync.hostile import bundle, operation, realm_id, signed
from tests.sync.test_bundles import read

KEY = "departure_soon_days"
RECORD = derived_id("setting", KEY)


def batch(author: Office, value: int, seq: int) -> Line:
    groups: dict[str, Any] = {"setting": {"key": KEY, "value": value}}
    with author.read_view() as view:
        seen = projection.heads_of(view.connection, ("setting", RECORD))
    write = operation(RECORD, "setting", groups=groups, parents=seen, author="nobody in particular")
    return Line(batch=signed(author.credentials.replica_keys, realm_id(author), seq, write))


def threshold(office: Office) -> int:
    return reference.read_catalogue(office).settings[KEY]


def is_sound(office: Office) -> bool:
    with office.read_view() as view:
        return not rebuild.differences(view.connection) and not issues.differences(view.connection)


def without_right(office: Office) -> list[InboxItem]:
    return [item for item in waiting(office) if item.rule == NO_RIGHT]


def test_a_desks_threshold_has_no_effect_and_is_told(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    before = threshold(central)
    read(central, bundle(rabat, central, stick / "a", batch(rabat, 3, 1000)))
    assert threshold(central) == before
    (item,) = without_right(central)
    assert (item.entity, item.desks) == ("setting", ("RBA",))
    assert is_sound(central)


@pytest.mark.parametrize("central_first", [True, False])
def test_what_the_central_office_writes_counts_beside_it(
    met: tuple[Office, Office], desks: Desks, open_desk: Any, stick: Path, central_first: bool
) -> None:
    rabat, central = met
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    lines = [batch(central, 9, 1000), batch(rabat, 3, 1000)]
    carry(stick, central, oujda)
    read(oujda, bundle(central, oujda, stick / "b", *(lines if central_first else reversed(lines))))
    assert threshold(oujda) == 9
    assert [item.rule for item in waiting(oujda)] == [NO_RIGHT]
    assert is_sound(oujda)


def test_it_is_left_with_a_reason_until_it_happens_again(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    read(central, bundle(rabat, central, stick / "a", batch(rabat, 3, 1000)))
    (item,) = without_right(central)
    assert rule_breaks.open_rule_break(central, item.id).may_be_left
    rule_breaks.leave(central, rule_breaks.Leave(item.id, item.rule, "Rabat was called; a mistake"))
    assert not without_right(central)
    assert len(read_inbox(central).left) == 1
    read(central, bundle(rabat, central, stick / "b", batch(rabat, 4, 2000)))
    assert len(without_right(central)) == 1


def test_only_the_central_office_chooses_between_its_own_two_values(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    read(rabat, bundle(central, rabat, stick / "a", batch(central, 8, 1000), batch(central, 9, 2000)))
    (item,) = waiting(rabat)
    assert item.rule == TWO_VALUES
    found = two_values.open_two_values(rabat, item.id)
    order = two_values.Settle(item.id, found.sides[0].value, found.seen)
    with pytest.raises(UserError, match=r"access\.not_central_office"):
        two_values.settle(rabat, order)


def test_what_desks_write_themselves_asks_for_no_such_right(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    carry(stick, rabat, central)
    assert not waiting(central)
