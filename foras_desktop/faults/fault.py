"""What may be told of an exception: classes, a trouble's code, places in our own code. Never its words."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType

from foras_desktop.domain.errors import Trouble

PACKAGE = "foras_desktop"
_MOST_LINKS = 6
_MOST_PLACES = 30
_CODE = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+\Z", re.ASCII)
_KIND = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,79}\Z", re.ASCII)
_FUNCTION = re.compile(r"[\w.<>]{1,120}\Z", re.ASCII)


@dataclass(frozen=True)
class Link:
    """One exception of a chain: its class, and where it passed through our package, innermost first.

    A place is `module:line:function`, the module without the package's own name.
    """

    kind: str
    places: tuple[str, ...]

    def __str__(self) -> str:
        return "@".join((self.kind, ",".join(self.places))) if self.places else self.kind


@dataclass(frozen=True)
class Fault:
    """An exception and what caused it, outermost first; `code` is that of a Trouble, or empty for a bug."""

    links: tuple[Link, ...]
    code: str = ""

    def __str__(self) -> str:
        return ";".join(map(str, self.links))

    @property
    def kind(self) -> str:
        return self.links[0].kind

    @property
    def place(self) -> str:
        """The innermost place of ours that the chain names, as `module:line`; empty when there is none."""
        first = next((link.places[0] for link in self.links if link.places), "")
        return first.rpartition(":")[0]


@dataclass(frozen=True)
class Caught:
    """A fault and how often it came."""

    fault: Fault
    times: int = 1


class ToldError(RuntimeError):
    """A bug of another process: it arrives as what may be told of it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def fault_of(error: BaseException) -> Fault:
    """What may be told of an exception, whoever raised it. Never raises."""
    told = error.fault.links if isinstance(error, ToldError) else ()
    links = (*(_link(one) for one in _chain(error)), *told)
    code = error.code if isinstance(error, Trouble) else ""
    return Fault(links[:_MOST_LINKS], code if isinstance(code, str) and _CODE.match(code) else "")


def is_code(text: str) -> bool:
    """Whether a word has the form of a code: lower case, dotted."""
    return bool(_CODE.match(text))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        hidden = current.__suppress_context__ or current.__context__ is None
        current = current.__cause__ if hidden else current.__context__


def _link(error: BaseException) -> Link:
    kind = type(error).__name__
    places: deque[str] = deque(_places(error.__traceback__), maxlen=_MOST_PLACES)
    return Link(kind if _KIND.match(kind) else "Exception", tuple(reversed(places)))


def _places(trace: TracebackType | None) -> Iterator[str]:
    """Our own frames, outermost first; by the module's name, because a path names whose computer it is."""
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__")
        if isinstance(module, str) and module.startswith(f"{PACKAGE}."):
            function = trace.tb_frame.f_code.co_qualname.replace("<locals>.", "")
            shown = function if _FUNCTION.match(function) else "?"
            yield f"{module.removeprefix(PACKAGE + '.')}:{trace.tb_lineno}:{shown}"
        trace = trace.tb_next
