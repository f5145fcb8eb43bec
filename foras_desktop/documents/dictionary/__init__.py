"""The data dictionary on paper: every exchanged field with the purpose that it is kept for."""

from foras_desktop.documents.dictionary.entries import EntityEntry, FieldEntry, dictionary_texts, entries_of
from foras_desktop.documents.dictionary.paper import write_dictionary

__all__ = ["EntityEntry", "FieldEntry", "dictionary_texts", "entries_of", "write_dictionary"]
