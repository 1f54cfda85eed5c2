"""Bracketed trees, "(3 (2 a) (4 (3 fine) (2 film)))": a label at every node, words at the leaves.

A node is a bracket with its label, then a word or its children or both (a dependency tree has words inside).
The label _ stands for none. A tree begins in the first column of a line; indented lines go on with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError

NO_LABEL = "_"

_BRACKETS = {"(": "-LRB-", ")": "-RRB-", "[": "-LSB-", "]": "-RSB-", "{": "-LCB-", "}": "-RCB-"}
"""How treebanks write brackets that are words."""

_EXAMPLE = "a tree is like (3 (2 a) (4 film))"

_TOKEN = re.compile(r"[()]|[^ \t\n()]+")  # a no-break space is part of a word, as in "8 1/2"


@dataclass(frozen=True)
class Tree:
    """A tree, children before their parent and the root last; None where a node has no label or no word.

    `where` is how a message names it: "trees.txt line 12".
    """

    labels: tuple[str | None, ...]
    words: tuple[str | None, ...]
    children: tuple[tuple[int, ...], ...]
    where: str = ""

    def __len__(self) -> int:
        return len(self.children)

    @property
    def text(self) -> tuple[str, ...]:
        """The words from left to right; a node's own word before those of its children."""
        found: list[str] = []
        stack = [len(self) - 1]
        while stack:
            node = stack.pop()
            word = self.words[node]
            found += [] if word is None else [word]
            stack += reversed(self.children[node])
        return tuple(found)

    @property
    def phrases(self) -> list[tuple[str, ...]]:
        """The words below each node, from left to right."""
        found: list[tuple[str, ...]] = []
        for word, below in zip(self.words, self.children, strict=True):
            own = () if word is None else (word,)
            found.append(own + tuple(word for child in below for word in found[child]))
        return found

    def __str__(self) -> str:
        """In brackets, on one line."""
        written: list[str] = []
        for label, word, below in zip(self.labels, self.words, self.children, strict=True):
            parts = [label if label is not None else NO_LABEL]
            parts += [] if word is None else [word]
            written.append(f"({' '.join([*parts, *(written[child] for child in below)])})")
        return written[-1]


def read_trees(
    path: str | Path, refusals: Refusals, encoding: str = "utf-8", *, labelled: bool = True
) -> list[Tree]:
    """The trees of a file in their order.

    A tree that does not parse is refused with line and column; so is, with `labelled`, one whose root has no
    label. Raises DataError for a file that is missing, empty or no text.
    """
    trees: list[Tree] = []
    for line, text in _pieces(read_text(path, encoding)):
        where = f"{path} line {line:,}"
        try:
            tree = replace(parse_tree(text, f"{path}", line), where=where)
        except DataError as problem:
            refusals.refuse(str(problem))
            continue
        if labelled and tree.labels[-1] is None:
            refusals.refuse(f"{where} has no label at its root; a tree to learn from is (LABEL ...).")
            continue
        trees.append(tree)
    if not trees:
        raise DataError(f"{path} has no tree that can be used; a tree is like (3 (2 a) (4 film)).")
    return trees


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """(line, text) of each tree: what goes on is indented."""
    first, lines = 0, list[str]()
    for number, line in enumerate(text.split("\n"), 1):
        if line[:1] in (" ", "\t", "") and lines:
            lines.append(line)
        elif line.strip():
            if lines:
                yield first, "\n".join(lines)
            first, lines = number, [line]
    if lines:
        yield first, "\n".join(lines)


@dataclass
class _Node:
    """An open bracket while it is read."""

    line: int
    column: int
    label: str | None = None
    word: str | None = None
    below: tuple[int, ...] = ()
    begun: bool = False  # whether its label was read


def parse_tree(text: str, source: str = "the tree", line: int = 1) -> Tree:
    """One tree; raises DataError that names line and column of what is wrong."""
    labels: list[str | None] = []
    words: list[str | None] = []
    children: list[tuple[int, ...]] = []
    open_: list[_Node] = []
    for match in _TOKEN.finditer(text):
        token, at = match[0], match.start()
        here = line + text.count("\n", 0, at), at - text.rfind("\n", 0, at)
        if children and not open_:
            raise _wrong(source, here, f"the tree has ended and {token!r} follows", "put each tree on a line")
        if token == "(":
            if open_ and not open_[-1].begun:
                raise _no_label(source, open_[-1])
            open_.append(_Node(*here))
        elif not open_:
            raise _wrong(source, here, f"{token!r} stands outside of brackets", _EXAMPLE)
        elif token == ")":
            node = open_.pop()
            _check_closed(source, node)
            labels.append(node.label)
            words.append(node.word)
            children.append(node.below)
            if open_:
                open_[-1].below += (len(children) - 1,)
        else:
            _read_token(source, here, open_[-1], token)
    if open_:
        where = open_[-1].line, open_[-1].column
        raise _wrong(source, where, "this bracket is never closed", "count the brackets of the tree")
    if not children:
        raise _wrong(source, (line, 1), "there is no tree", _EXAMPLE)
    return Tree(tuple(labels), tuple(words), tuple(children))


def _read_token(source: str, here: tuple[int, int], node: _Node, token: str) -> None:
    """A word of a bracket: its label, then its word."""
    if not node.begun:
        node.label, node.begun = None if token == NO_LABEL else token, True
    elif node.word is not None or node.below:
        before = f"the word {node.word!r}" if node.word is not None else "children"
        raise _wrong(
            source, here, f"{token!r} follows {before} in one bracket", f"give each word its own: (2 {token})"
        )
    else:
        node.word = token


def _check_closed(source: str, node: _Node) -> None:
    if not node.begun:
        raise _no_label(source, node)
    if node.word is None and not node.below:
        label = NO_LABEL if node.label is None else node.label
        raise _wrong(
            source,
            (node.line, node.column),
            f"({label}) has neither a word nor children",
            "write (LABEL word) or (LABEL child child)",
        )


def _no_label(source: str, node: _Node) -> DataError:
    return _wrong(
        source,
        (node.line, node.column),
        "this bracket has no label",
        f"write (LABEL ...), with {NO_LABEL} where a node has none",
    )


def _wrong(source: str, here: tuple[int, int], what: str, remedy: str) -> DataError:
    return DataError(f"{source} line {here[0]:,} column {here[1]:,}: {what}; {remedy}.")


# trees of plain text


def escaped(word: str) -> str:
    """A word as trees hold it: brackets by the names they have in treebanks."""
    return _BRACKETS[word] if word in _BRACKETS else word.replace("(", "-LRB-").replace(")", "-RRB-")


def right_branching(words: Sequence[str]) -> Tree:
    """((a (b (c d)))): each node is a word and the rest."""
    return _grown(words, lambda first, last: first + 1)


def left_branching(words: Sequence[str]) -> Tree:
    """((((a b) c) d)): each node is what came before and a word."""
    return _grown(words, lambda first, last: last - 1)


def balanced(words: Sequence[str]) -> Tree:
    """(((a b) (c d))): each node has as many words on its left as on its right, or one more."""
    return _grown(words, lambda first, last: first + (last - first + 1) // 2)


BUILDERS: dict[str, Callable[[Sequence[str]], Tree]] = {
    "right": right_branching,
    "left": left_branching,
    "balanced": balanced,
}
"""Trees that need no parser, by the name of their shape."""


def _grown(words: Sequence[str], cut: Callable[[int, int], int]) -> Tree:
    """A binary tree over words that cuts a span (first, last) at `cut(first, last)`."""
    if not words:
        raise DataError("a tree has at least one word.")
    order: list[tuple[int, int]] = []
    stack = [(0, len(words))]
    while stack:  # parents before children, right before left; read backwards it is children first
        first, last = stack.pop()
        order.append((first, last))
        if last - first > 1:
            middle = cut(first, last)
            stack += [(first, middle), (middle, last)]
    number: dict[tuple[int, int], int] = {}
    children: list[tuple[int, ...]] = []
    own: list[str | None] = []
    for first, last in reversed(order):
        middle = cut(first, last)
        leaf = last - first == 1
        children.append(() if leaf else (number[first, middle], number[middle, last]))
        own.append(words[first] if leaf else None)
        number[first, last] = len(children) - 1
    return Tree((None,) * len(children), tuple(own), tuple(children))
