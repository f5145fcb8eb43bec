"""Diagnostics: what this program and its database are, the journal, the licences of what is shipped."""
