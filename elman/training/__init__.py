"""Training: the loop, the run folder, optimisers and schedules."""
