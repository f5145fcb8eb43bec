"""People: the list, and the record of the chosen person."""
