"""How replicas come to agree: signed batches in encrypted bundles, on a stick or any other way."""
