"""How fast cells run beside their peers, and how near the machine's own limits."""
