"""Trees, sequences and bags of words in one table, from the same labels.

    python benchmarks/trees.py OUT [TRAIN VALID TEST] [--epochs 6] [--threads 2]

Without files it learns the generated formulas. Each row is a run folder under OUT; a run that is finished
is not trained again.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import elman
from elman.training.files import write_json

ROWS: dict[str, dict[str, Any]] = {
    "Tree-LSTM": {"cell": "binary-tree-lstm"},
    "child-sum Tree-LSTM": {"cell": "child-sum-tree-lstm"},
    "recursive net": {"cell": "recursive-net"},
    "Tree-LSTM, right-branching": {"cell": "binary-tree-lstm", "shape": "right"},
    "Tree-LSTM, balanced": {"cell": "binary-tree-lstm", "shape": "balanced"},
    "LSTM over the words": {"cell": "LSTM"},
    "GRU over the words": {"cell": "GRU"},
}
COLUMNS = ("accuracy", "accuracy_binary", "accuracy_nodes")


def main() -> None:
    """Train every row and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("files", nargs="*", help="TRAIN VALID TEST")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--threads", type=int)
    given = parser.parse_args()
    options = {name: value for name in ("epochs", "threads") if (value := getattr(given, name)) is not None}
    if given.files:
        train, options["valid"], options["test"] = given.files
    table: dict[str, Any] = {}
    for name, row in ROWS.items():
        run = elman.train(
            "tree", train if given.files else None, out=given.out / name.replace(" ", "-"), **row, **options
        )
        result = run.folder.result()
        table |= result["test"]["floors"] if not table else {}
        table[name] = {**{key: result["test"].get(key) for key in COLUMNS}, **result["training"]}
        print(_line(name, table[name]), flush=True)  # noqa: T201
    print("\n" + "\n".join(_line(name, row) for name, row in table.items()))  # noqa: T201
    write_json(given.out / "result.json", {"rows": table})


def _line(name: str, row: dict[str, Any]) -> str:
    shown = ["" if row.get(key) is None else f"{row[key]:.1%}" for key in COLUMNS]
    return f"{name:<28}" + "".join(f"{value:>9}" for value in shown) + f"{row.get('seconds', ''):>9}"


if __name__ == "__main__":
    main()
