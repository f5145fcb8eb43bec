"""What leaves for research tells nobody from at least k - 1 others."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.domain.research import ALL, Anonymous, Kind, ResearchLine, anonymous

TARGET = frozenset({"MLI", "GIN"})

kinds = st.builds(
    Kind,
    desk=st.sampled_from(["RBA", "CAS", "OUJ"]),
    period=st.sampled_from(["2020-Q4", "2021-Q1", "2021-Q4", "not_recorded"]),
    age=st.sampled_from(["0-17", "18-24", "25-34", "50+", "not_recorded"]),
    country=st.sampled_from(["MLI", "GIN", "NGA"]),
    category=st.sampled_from(["man", "woman", "umc_girl"]),
)
lines = st.lists(
    st.builds(ResearchLine, kinds, st.booleans(), st.booleans(), st.integers(0, 3)), max_size=120
)


def line(**kind: str) -> ResearchLine:
    whole = {"desk": "RBA", "period": "2021-Q4", "age": "25-34", "country": "MLI", "category": "man", **kind}
    return ResearchLine(Kind(**whole), oriented=True, trained=False, modules=0)


@given(lines, st.integers(1, 8))
def test_everyone_has_company(given_lines: list[ResearchLine], k: int) -> None:
    found = anonymous(given_lines, k, TARGET)
    assert all(size >= k for size in Counter(one.kind for one in found.lines).values())
    assert len(found.lines) + found.left_out == len(given_lines)


@given(lines, st.integers(1, 8))
def test_nothing_is_invented(given_lines: list[ResearchLine], k: int) -> None:
    found = anonymous(given_lines, k, TARGET)
    told = Counter((one.oriented, one.trained, one.modules, one.kind.category) for one in found.lines)
    known = Counter((one.oriented, one.trained, one.modules, one.kind.category) for one in given_lines)
    assert told <= known
    assert anonymous(given_lines, k, TARGET) == found


def test_what_is_alike_stays_as_fine_as_it_was() -> None:
    assert anonymous([line()] * 5, 5, TARGET) == Anonymous((line(),) * 5, 0, ())


def test_the_desk_goes_first() -> None:
    found = anonymous([line(desk="RBA")] * 3 + [line(desk="CAS")] * 3, 5, TARGET)
    assert found.coarsened == ("desk",)
    assert {one.kind.desk for one in found.lines} == {ALL}


def test_one_who_stands_out_is_left_out_and_spoils_nothing() -> None:
    found = anonymous([line()] * 40 + [line(country="NGA", category="umc_girl")], 5, TARGET)
    assert (found.left_out, found.coarsened) == (1, ())


def test_fewer_than_k_people_are_nobody() -> None:
    assert anonymous([line()] * 4, 5, TARGET).lines == ()
    with pytest.raises(ValueError, match="0"):
        anonymous([], 0, TARGET)
