"""The first run: desk, language, first counsellor, and the recovery sheet to print."""
