"""The words and rules of the orientation points: no storage, no window, no network."""
