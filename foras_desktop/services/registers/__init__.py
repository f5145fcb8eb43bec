"""Registers from paper times: what would come of each line, bringing them in, taking a lot back."""
