"""Measure everything and keep it in results/ under the name of this processor."""

import sys
from pathlib import Path

from elman.bench.machine import cpu_name
from elman.cli import main

name = "-".join("".join(c if c.isalnum() else " " for c in cpu_name().lower()).split())
results = Path(__file__).parent / "results"
results.mkdir(exist_ok=True)
files = ["--json", str(results / f"{name}.json"), "--plot", str(results / f"{name}.svg")]
main(["bench", *files, *sys.argv[1:]])
