"""Networks and baselines, one file for each shape of task."""
