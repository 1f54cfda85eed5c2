"""Files of the M4 competition (one series in a row) as a table with the columns id, time and value.

    python m4_to_table.py Hourly-train.csv.gz Hourly-test.csv.gz > hourly.csv

The steps of the test file stand behind those of the training file.
"""

import csv
import gzip
import sys


def series(path: str) -> dict[str, list[str]]:
    """The values of each series by its id; short rows are padded with empty fields."""
    open_ = gzip.open if path.endswith(".gz") else open
    with open_(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return {row[0]: [value for value in row[1:] if value] for row in rows}


def main(paths: list[str]) -> None:
    """Write the table to standard output."""
    parts = [series(path) for path in paths]
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["id", "time", "value"])
    for name in parts[0]:
        values = [value for part in parts for value in part[name]]
        table.writerows([name, step, value] for step, value in enumerate(values, 1))


if __name__ == "__main__":
    main(sys.argv[1:])
