"""What is told of an exception: classes, codes and places of ours, whatever else it holds."""

from __future__ import annotations

import pickle

import pytest

from foras_desktop.domain.access import Action, Actor, Role, require
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.names import search_key
from foras_desktop.faults.fault import Fault, Link, ToldError, fault_of, is_code

_AUDITOR = Actor("someone", "Imane Lahlou", Role.AUDITOR, "RBA")


def refused() -> UserError:
    with pytest.raises(UserError) as told:
        require(_AUDITOR, Action.ADMIT)
    return told.value


def fail_after(*, hidden: bool) -> None:
    try:
        search_key(3)  # type: ignore[arg-type]
    except Exception as error:
        raise ValueError("x") from (None if hidden else error)


def test_a_refusal_is_its_class_its_code_and_where() -> None:
    fault = fault_of(refused())
    assert (fault.kind, fault.code) == ("UserError", "access.refused")
    (link,) = fault.links
    (place,) = link.places
    module, line, function = place.split(":")
    assert (module, function) == ("domain.access", "require")
    assert line.isdigit()
    assert fault.place == f"domain.access:{line}"


def test_what_caused_it_follows_and_what_was_hidden_does_not() -> None:
    with pytest.raises(ValueError, match="x") as told:
        fail_after(hidden=False)
    outer, inner = fault_of(told.value).links
    assert outer == Link("ValueError", ()), "a test is no place of ours"
    assert inner.places[0].startswith("domain.names:")
    with pytest.raises(ValueError, match="x") as told:
        fail_after(hidden=True)
    assert len(fault_of(told.value).links) == 1


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert [link.kind for link in fault_of(first).links] == ["ValueError", "KeyError"]


def test_a_deep_recursion_is_told_in_a_line() -> None:
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    with pytest.raises(RecursionError) as told:
        repr(nested)
    assert len(str(fault_of(told.value))) < 4000


@pytest.mark.parametrize("code", ["Zyxanta Qorvelli", "zyxanta", "a..b", "a.b\n", "", 3])
def test_a_code_that_is_none_is_left_out(code: object) -> None:
    assert fault_of(UserError(code)).code == ""  # type: ignore[arg-type]


def test_a_class_with_another_name_is_an_exception() -> None:
    odd = type("Zyxanta Qorvelli", (Exception,), {})
    assert fault_of(odd()).kind == "Exception"


def test_a_fault_crosses_a_pipe_and_is_told_with_the_one_it_became() -> None:
    there = pickle.loads(pickle.dumps(fault_of(refused())))  # noqa: S301
    assert there == fault_of(refused())
    links = fault_of(ToldError(there)).links
    assert [link.kind for link in links] == ["ToldError", "UserError"]


def test_a_fault_as_text() -> None:
    fault = Fault((Link("ValueError", ("a:1:f", "b:2:g")), Link("KeyError", ())))
    assert str(fault) == "ValueError@a:1:f,b:2:g;KeyError"
    assert Fault((Link("KeyError", ()),)).place == ""


def test_every_kind_of_trouble_has_its_code() -> None:
    assert fault_of(EnvironmentFault("disk.full", free=3)).code == "disk.full"
    assert is_code("disk.full")
    assert not is_code("disk full")
