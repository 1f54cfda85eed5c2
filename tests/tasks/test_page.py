"""report.html: what a browser is told about the tables of a run."""

from html.parser import HTMLParser

from elman.tasks.page import html_table


class Cells(HTMLParser):
    """(tag, class, text) of every cell, in order."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag in ("th", "td"):
            self.found.append([tag, dict(attrs).get("class", ""), ""])

    def handle_data(self, data):
        self.found[-1][2] += data


def numbers(columns, rows):
    """Which columns are flush right, and that each is so from its head to its last row."""
    cells = Cells(html_table(columns, rows)).found
    width = len(columns)
    kinds = [[cells[at][1] for at in range(place, len(cells), width)] for place in range(width)]
    assert all(len({*kind}) == 1 for kind in kinds)
    return [kind[0] == "number" for kind in kinds]


def test_numbers_are_flush_right_and_text_is_not():
    rows = [("majority", "50.00%", "0.693", "", 1200, "3"), ("GRU", "92.31%", "1e-05", "1,024", 7, "none")]
    assert numbers(("", "accuracy", "nats", "parameters", "rows", "label"), rows) == [
        *(False, True, True, True, True, False)
    ]
    assert numbers(("", ""), [("train", "800 rows"), ("vocabulary", "812")]) == [False, False]
    assert numbers(("empty",), [("",)]) == [False]


def test_what_a_cell_holds_is_text_and_no_markup():
    cells = Cells(html_table(("<b>",), [("<script>x</script>",), ('"&',)], own=1)).found
    assert [text for _, _, text in cells] == ["<b>", "<script>x</script>", '"&']
