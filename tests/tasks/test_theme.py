"""Colours that the colour-blind tell apart, and that can be read."""

import itertools

import numpy as np
import pytest

from elman.tasks.theme import DARK, LIGHT, style

SEEN = {
    "by most": np.eye(3),
    # Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB
    "without red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                    [-0.003882, -0.048116, 1.051998]],
    "without green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                      [-0.011820, 0.042940, 0.968881]],
    "without blue": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                     [0.004733, 0.691367, 0.303900]],
}  # fmt: skip
XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip


def linear(colour):
    parts = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    """CIE L*a*b*, in which equal distances look about equal."""
    white = XYZ.sum(1)
    parts = XYZ @ np.clip(rgb, 0, 1) / white
    f = np.where(parts > 0.008856, np.cbrt(parts), 7.787 * parts + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("how", SEEN)
def test_any_two_colours_are_told_apart(theme, how):
    seen = [lab(np.array(SEEN[how]) @ linear(colour)) for colour in (*theme.series, theme.ink)]
    # a difference of 2 is just seen when colours touch; lines that cross need several times as much
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) > 15


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_can_be_read_on_the_background(theme):
    back = XYZ[1] @ linear(theme.back)
    for colour in (theme.ink, theme.soft, *theme.series):
        one = XYZ[1] @ linear(colour)
        # WCAG 2.2, 1.4.3: 4.5 to 1 for text of any size
        assert (max(one, back) + 0.05) / (min(one, back) + 0.05) > 4.5, colour


def test_a_page_follows_light_and_dark():
    sheet = style("p-")
    assert f"--p-series0:{LIGHT.series[0]};" in sheet.split("@media")[0]
    assert f"--p-series0:{DARK.series[0]};" in sheet.split("@media")[1]
