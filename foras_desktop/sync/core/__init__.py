"""The pure core of the exchange: dots, vectors, heads, clocks. No SQL, no files, no clock of its own."""
