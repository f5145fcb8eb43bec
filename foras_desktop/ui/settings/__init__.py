"""Settings: language and theme, who has access, what this computer is."""
