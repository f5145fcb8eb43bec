"""Bugs and faults as they may be told: journal, hooks, report. Never a word that names a person."""
