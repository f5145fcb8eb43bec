"""Names that exist nowhere else, put into every corner of a desk, and looked for in every byte it leaves."""
