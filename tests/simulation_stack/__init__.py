"""The whole stack in one process: real databases, real bundles, the services, and every way they go wrong."""
