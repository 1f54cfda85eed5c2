"""Tasks: which data, which model, which loss, which number, which trivial baseline; one file each."""
