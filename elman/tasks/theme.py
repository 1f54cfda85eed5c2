"""The colours of pages and pictures, in light and dark."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """The colours of a drawing. Series are blue, orange, green, violet, ochre and grey: any two, and the ink,
    are told apart by the colour-blind too, and all can be read on the background."""

    ink: str
    soft: str
    line: str
    back: str
    series: tuple[str, ...]
    sequential: str = "cividis"
    diverging: str = "PuOr"

    @property
    def named(self) -> dict[str, str]:
        """Its colours by the names that they have on a page: ink, soft, line, back, series0, ..."""
        series = {f"series{k}": colour for k, colour in enumerate(self.series)}
        return {"ink": self.ink, "soft": self.soft, "line": self.line, "back": self.back, **series}


LIGHT = Theme(
    ink="#1d2430",
    soft="#5b6675",
    line="#d9dee6",
    back="#ffffff",
    series=("#0b62e4", "#b3480f", "#1b7f5c", "#8f2fb0", "#4d3d00", "#5b6675"),
)
DARK = Theme(
    ink="#e7ebf1",
    soft="#a3adba",
    line="#39424f",
    back="#14181f",
    series=("#4d8df5", "#e8894a", "#5fe0b0", "#d9a0f9", "#f5e96e", "#a3adba"),
)


def style(prefix: str = "") -> str:
    """A style sheet that defines every colour as a variable, following light and dark: var(--PREFIXink)."""

    def variables(theme: Theme) -> str:
        return "".join(f"--{prefix}{name}:{colour};" for name, colour in theme.named.items())

    dark = f"@media (prefers-color-scheme:dark){{:root{{{variables(DARK)}}}}}"
    return f":root{{color-scheme:light dark;{variables(LIGHT)}}}{dark}"
