"""The review inbox: what only a person can settle after two desks worked apart."""
