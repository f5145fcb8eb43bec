"""Training: cycles on a calendar, who is in one, the attendance of a class."""
