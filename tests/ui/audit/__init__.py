"""The audit trail in the settings."""
