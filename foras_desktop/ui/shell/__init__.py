"""The frame of the unlocked program: sidebar, search, pages, message."""
