"""What the benchmarks of the hub share: a PostgreSQL, a hub, desks, and bundles made beforehand."""
