"""A bug is told: one dialogue, and the report that may be saved from it."""
