"""Many desks on bad lines, several processes of the hub, and a PostgreSQL that crashes: all at once."""
