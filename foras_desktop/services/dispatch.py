"""The one place where permission is asked: how a function becomes a service."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action, require
from foras_desktop.services.office import Office

P = ParamSpec("P")
C = TypeVar("C")
R = TypeVar("R")

SERVICES: dict[str, Action] = {}
"""Every service by its full name, with the action it asks for; a test walks it."""


def _enter(function: Callable[..., Any], action: Action) -> None:
    SERVICES[f"{function.__module__}.{function.__qualname__}"] = action


def command(
    action: Action, also: Callable[[Any], Action | None] = lambda command: None
) -> Callable[[Callable[[UnitOfWork, Office, C], R]], Callable[[Office, C], tuple[R, Changes]]]:
    """A service that writes: permission, one unit of work, commit; returns what it made and changed.

    `also` names a further action that this very command needs, such as going past capacity.
    """

    def wrap(function: Callable[[UnitOfWork, Office, C], R]) -> Callable[[Office, C], tuple[R, Changes]]:
        _enter(function, action)

        @functools.wraps(function)
        def run(office: Office, order: C) -> tuple[R, Changes]:
            require(office.actor, action)
            further = also(order)
            if further is not None:
                require(office.actor, further)
            with office.unit_of_work() as work:
                result = function(work, office, order)
                changes = work.commit()
            return result, changes

        return run

    return wrap


def query(
    action: Action,
) -> Callable[[Callable[Concatenate[ReadView, Office, P], R]], Callable[Concatenate[Office, P], R]]:
    """A service that reads one consistent picture."""

    def wrap(
        function: Callable[Concatenate[ReadView, Office, P], R],
    ) -> Callable[Concatenate[Office, P], R]:
        _enter(function, action)

        @functools.wraps(function)
        def run(office: Office, /, *args: P.args, **kwargs: P.kwargs) -> R:
            require(office.actor, action)
            with office.read_view() as view:
                return function(view, office, *args, **kwargs)

        return run

    return wrap


def errand(
    action: Action,
) -> Callable[[Callable[Concatenate[Office, P], R]], Callable[Concatenate[Office, P], R]]:
    """A service that needs several units of work or none: files, sticks, paper."""

    def wrap(function: Callable[Concatenate[Office, P], R]) -> Callable[Concatenate[Office, P], R]:
        _enter(function, action)

        @functools.wraps(function)
        def run(office: Office, /, *args: P.args, **kwargs: P.kwargs) -> R:
            require(office.actor, action)
            return function(office, *args, **kwargs)

        return run

    return wrap
