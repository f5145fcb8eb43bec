"""Whatever stands in the cells, every row is a line, and nothing else is raised."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from foras_desktop.registers.habits import Habits
from foras_desktop.registers.headings import column_headed
from foras_desktop.registers.register import Wish
from tests.registers.sheets import DAY, register_of

HEADS = (
    *("N°", "Date", "Nom", "Prénom", "Nom et prénom", "Nom en arabe", "Sexe", "Catégorie", "Age", "Né(e) le"),
    *("Pays", "Tél", "MNA", "Orienté par", "Départ", "Observations", "À corriger"),
)
AWKWARD: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0.0,
        -1.0,
        1e300,
        float("nan"),
        float("inf"),
        16.0,
        44516.0,
        612345678.0,
        20211116.0,
    ),
    *(
        date(1, 1, 1),
        date(9999, 12, 31),
        date(1900, 1, 16),
        date(1905, 6, 12),
        DAY,
        time(3, 4),
        timedelta(days=3),
    ),
    *(datetime(2021, 1, 1, 3, 4), "", "x", "?", '"', "♀", "16/11/2021", "31/12/9999", "01/01/0001", "120"),  # noqa: DTZ001
    *(
        "\U000e0041",
        "²/11/2021",
        "１２/１１/２０２１",
        "٠٦١٢",
        "Ⅻ",
        "½",
        "2021²",
        "0/0/0",
        "jan 99 2021",
        "00",
    ),
    *(
        "Total",
        "RAS",
        "Nom",
        "MNA",
        "Mali",
        "#REF!",
        "=1+1",
        "+",
        "/",
        "Mme",
        "née",
        "M.",
        "(",
        ")(",
        "et",
        "1.",
    ),
)
cells = st.one_of(
    st.sampled_from(AWKWARD), st.text(max_size=12), st.floats(), st.dates(), st.sampled_from(HEADS)
)
rows = st.lists(st.lists(cells, max_size=len(HEADS)), max_size=6)


@settings(max_examples=300, deadline=None)
@given(rows)
def test_any_cells_below_the_known_headings(below: list[list[Any]]) -> None:
    register_of(HEADS, *map(tuple, below))


@settings(max_examples=200, deadline=None)
@given(rows)
def test_any_cells_without_a_heading(found: list[list[Any]]) -> None:
    columns = {at: column for at, head in enumerate(HEADS[:-1]) if (column := column_headed(head))}
    register_of(*map(tuple, found), wishes={"Feuil1": Wish(Habits(columns))}, name="11-2021", from_1904=True)
