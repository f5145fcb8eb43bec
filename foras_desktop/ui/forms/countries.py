"""Choosing a country: the project's target countries first, then every other by name."""

from __future__ import annotations

from collections.abc import Sequence

from foras_desktop.domain.countries import ALPHA_2, STATELESS
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.widgets.choice import Option


def country_options(targets: Sequence[str], formats: Formats, *, stateless: bool = False) -> list[Option]:
    """Options by ISO alpha-3 code; the eight carry their tag."""
    named = sorted(targets, key=formats.country)
    others = sorted(set(ALPHA_2) - set(targets), key=formats.country)
    options = [Option(code, formats.country(code), country=code) for code in named]
    options += [Option(code, formats.country(code)) for code in others]
    if stateless:
        options.append(Option(STATELESS, formats.country(STATELESS)))
    return options
