"""Data: files, units, streams and generated sets."""
