"""Intake: registering a person step by step, consent first."""
