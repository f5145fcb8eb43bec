"""The records that the other side of the benchmark syncs, as a Django application."""
