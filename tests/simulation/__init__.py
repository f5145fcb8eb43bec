"""The exchange played through, its chance drawn from one integer: faults, repair, and what must hold."""
