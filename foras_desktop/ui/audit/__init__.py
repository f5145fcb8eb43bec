"""The audit trail in the settings: searched, read, compared with what was signed."""
