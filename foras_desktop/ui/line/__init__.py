"""The line to the hub: when the window synchronises by itself, and how it stands."""
