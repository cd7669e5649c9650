"""What the demo model learns, a module a skill. Each writes its own training conversations and held-out probes."""
