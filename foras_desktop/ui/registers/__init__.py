"""Importing a register: the file, its columns, each line's fate, consent, and what came of it."""
