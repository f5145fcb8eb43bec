"""Everything held about one person, on paper, for that person."""

from foras_desktop.documents.held_data.paper import HeldPaper, HeldSection, write_held_data

__all__ = ["HeldPaper", "HeldSection", "write_held_data"]
