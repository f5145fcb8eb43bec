"""Read-only views of the merged tables, for the central office's own questions: pseudonyms, never names."""
