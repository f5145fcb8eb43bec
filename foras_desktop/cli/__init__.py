"""The sub-commands: what can be done and explained without a window."""
