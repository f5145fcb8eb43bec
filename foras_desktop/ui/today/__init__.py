"""Today: the day's sessions, what needs a hand, news of the other desks."""
