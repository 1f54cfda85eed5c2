"""Who may ask for what: this machine only, requests of our own pages only, files of one folder only."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

from fastapi import Request, Response
from fastapi.responses import PlainTextResponse, RedirectResponse

from elman.data.confined import confined
from elman.errors import DataError

MOST_BYTES = 100_000_000
"""Largest upload."""

MOST_TEXT = 1_000_000
"""Largest request that is no upload."""

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; media-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

MARK = "x-elman"
"""A header that only scripts of our own pages can set; those of another site would have to ask first."""


class Guard:
    """Checks every request before anything else sees it.

    Args:
        root: the folder that files named in tables have to lie in.
        hosts: names under which the page may be asked for ("127.0.0.1:8642"); none: any, with a token.
        token: what has to be shown once, in the address; None where only this machine can ask.
    """

    def __init__(self, root: Path, hosts: frozenset[str], token: str | None):
        self.root, self.hosts, self.token = root, hosts, token

    async def __call__(self, request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        """Refuse, or hand on and add the headers that keep a page closed."""
        with confined(self.root):
            answer = self._refusal(request) or await go_on(request)
        for name, value in HEADERS.items():
            answer.headers.setdefault(name, value)
        return answer

    def _refusal(self, request: Request) -> Response | None:
        host = request.headers.get("host", "")
        if self.hosts and host not in self.hosts:  # another name that was made to point here
            return _no(f"this workbench is not called {host[:80]}.")
        if self.token is not None and not self._known(request):
            return self._ask(request)
        if _foreign(request, host):
            return _no("this request does not come from a page of the workbench.")
        if request.method in ("GET", "HEAD"):
            return None
        if request.headers.get(MARK) != "1":
            return _no("this request does not come from a page of the workbench.")
        length = request.headers.get("content-length")
        most = MOST_BYTES if request.method == "PUT" else MOST_TEXT
        if length is None or not length.isdigit() or int(length) > most:
            return _no(f"a request holds at most {most:,} bytes.", 413)
        return None

    def _known(self, request: Request) -> bool:
        shown = request.cookies.get("elman-token", "")
        return hmac.compare_digest(shown.encode(), (self.token or "").encode())

    def _ask(self, request: Request) -> Response:
        shown = request.query_params.get("token", "")
        if request.method == "GET" and hmac.compare_digest(shown.encode(), (self.token or "").encode()):
            answer = RedirectResponse(request.url.path, 303)
            answer.set_cookie("elman-token", shown, httponly=True, samesite="strict")
            return answer
        return _no("the address needs the token that was printed when the workbench started.", 401)


def _foreign(request: Request, host: str) -> bool:
    """Whether a browser says that a page of another site asks; following a link from one is no asking."""
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "none")
    if origin is not None and urlsplit(origin).netloc != host:
        return True
    return site not in ("same-origin", "none") and request.headers.get("sec-fetch-mode") != "navigate"


def _no(sentence: str, status: int = 403) -> Response:
    return PlainTextResponse(f"{sentence}\n", status)


def inside(root: Path, name: str) -> Path:
    """A path inside the folder that the workbench was started in; raises DataError for any other."""
    try:
        path = (root / name).resolve()
    except (OSError, ValueError):
        raise DataError(f"{name!r} is no name of a file.") from None
    if path != root.resolve() and root.resolve() not in path.parents:
        raise DataError(f"{name} is outside the folder of the workbench, {root}; copy it there first.")
    return path
