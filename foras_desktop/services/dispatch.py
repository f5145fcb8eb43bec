"""The one place where permission is asked: how a function becomes a service."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action, require
from foras_desktop.domain.errors import UserError
from foras_desktop.services.office import Office

P = ParamSpec("P")
C = TypeVar("C")
R = TypeVar("R")

_log = logging.getLogger(__name__)

SERVICES: dict[str, Action] = {}
"""Every service by its full name, with the action it asks for; a test walks it."""


def _enter(function: Callable[..., Any], action: Action) -> None:
    SERVICES[f"{function.__module__}.{function.__qualname__}"] = action


def _permit(office: Office, *actions: Action | None) -> None:
    """UserError `access.refused`; the log keeps what was refused, and to which role, not to whom."""
    for action in actions:
        if action is None:
            continue
        try:
            require(office.actor, action)
        except UserError:
            _log.info("refused %s to a %s", action.value, office.actor.role.value)
            raise


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
            _permit(office, action, also(order))
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
            _permit(office, action)
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
            _permit(office, action)
            return function(office, *args, **kwargs)

        return run

    return wrap
