"""The two kinds of trouble a person is told about; anything else is a bug."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Trouble(Exception):  # noqa: N818 - the name covers refusals and faults alike
    """Something a person is told in one sentence, found in the translations by its code.

    `code` is a stable dotted word such as `orientation.third_nationality`; `params` fill the
    sentence. Params of a refusal may name people: they are shown, and never logged.
    """

    def __init__(self, code: str, /, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Any] = params


class UserError(Trouble):
    """A rule of the program refuses what was asked; the sentence names the rule and the way out."""


class EnvironmentFault(Trouble):
    """The computer, not the program or the person, failed: disk, stick, printer, damaged file."""
