"""`foras-hub views`."""

from __future__ import annotations

import argparse
from typing import Any

from foras_desktop.hub.reporting.renewing import ROLE, renew
from foras_desktop.hub.store import Store


def add_to(commands: Any) -> None:
    """Let `views` be typed."""
    views = commands.add_parser("views", help="make the views for Metabase or Power BI, or make them anew")
    views.add_argument("--role", default=ROLE, help="who may read them, and nothing else")
    views.set_defaults(act=_views)


def _views(options: argparse.Namespace, store: Store) -> int:
    count = renew(store, options.role)
    print(f"{count} views in the schema `reporting`, which {options.role} may read.")
    return 0
