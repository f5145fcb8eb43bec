"""What the program does, a verb a function: permission, unit of work, rule, write, commit."""
