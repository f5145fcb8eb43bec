"""A swarm of real desks on a line that fails, a hub of several processes that are killed, one PostgreSQL."""
