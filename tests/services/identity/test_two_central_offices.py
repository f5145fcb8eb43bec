"""A central office and its copy, each with desks that it alone gave a new identity: they find together."""

from __future__ import annotations

from pathlib import Path

from foras_desktop.services import identity
from foras_desktop.services.office import Office
from tests.conftest import Desks
from tests.people import register
from tests.services.identity.copies import agree, carry, copied, meet_again, names, opened, quarantine


def test_two_sides_of_which_neither_knows_the_other_find_together(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """Neither can read the other's bundles; the note beside them says who is there."""
    rabat, central = met
    folder, laptop_folder = copied(central, tmp_path / "central"), copied(rabat, tmp_path / "laptop")
    rabat, central = opened(desks, rabat), opened(desks, central)
    laptop, copy = opened(desks, rabat, laptop_folder), opened(desks, central, folder)
    identity.give_new_identity(copy)
    meet_again(laptop, copy, tmp_path / "letters")
    carry(tmp_path / "one side", laptop, copy)
    rabat.close()
    third = opened(desks, rabat, copied(rabat, tmp_path / "third"))
    meet_again(third, central, tmp_path / "letters")
    again = opened(desks, central, copied(central, tmp_path / "central again"))
    identity.give_new_identity(again)
    carry(tmp_path / "other side", third, again)
    everyone = (laptop, copy, third, again)
    for number, office in enumerate(everyone):
        register(office, given_names=f"Of {number}")
    carry(tmp_path / "together", *everyone)
    assert [quarantine(office) for office in everyone] == ["", "", "", ""]
    assert names(copy) == {"Of 0", "Of 1", "Of 2", "Of 3"}
    assert agree(*everyone)
