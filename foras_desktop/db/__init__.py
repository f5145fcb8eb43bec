"""The encrypted database of one replica: its tables, its log, its units of work. ORM rows never leave it."""
