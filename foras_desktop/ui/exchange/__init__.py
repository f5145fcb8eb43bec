"""Carrying changes between desks: the stick, who has what, and how a desk meets the central office."""
