"""Forms: editors bound to named values, shared by intake and record."""
