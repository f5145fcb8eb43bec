"""The unlock window: who, passphrase, desk, language."""
