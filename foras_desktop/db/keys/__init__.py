"""The key file beside the database: who can open it, and with which voice it speaks."""
