"""`elman workbench`: pages on this machine for writing cells, training, looking and using."""

from __future__ import annotations

import ipaddress
import os
import secrets
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from elman.data.optional import library
from elman.errors import DataError

app = typer.Typer(add_completion=False)

_Folder = Annotated[Path, typer.Argument(help="Where its files and runs are; nothing else is read.")]
_Host = Annotated[str, typer.Option(help="Address to listen on; any but this machine's asks for a token.")]
_Port = Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")]


def app_for(words: list[str]) -> tuple[typer.Typer, list[str], str]:
    """The application, its words, and what it is called."""
    return app, words[1:], "elman workbench"


@app.command()
def workbench(
    folder: Annotated[
        Path, typer.Argument(help="Where its files and runs are; nothing else is read.")
    ] = Path(),
    host: _Host = "127.0.0.1",
    port: _Port = 8642,
) -> None:
    """Write a cell, watch it learn, look inside and play with it, in a browser."""
    if not folder.is_dir():
        raise DataError(f"there is no folder {folder}; give the one that holds your files.")
    library("fastapi", "workbench", "the workbench")
    uvicorn = library("uvicorn", "workbench", "the workbench")
    application = library("elman.web.app", "workbench", "the workbench")
    alone = _is_loopback(host)
    token = None if alone else secrets.token_urlsafe(18)
    shown = f"[{host}]" if ":" in host else host  # an IPv6 address
    names = {f"{name}:{port}" for name in (shown, "localhost", "127.0.0.1")} if alone else ()
    os.chdir(folder)
    made = application.create_app(Path(), frozenset(names), token)
    address = f"http://{shown}:{port}/" + (f"?token={token}" if token else "")
    Console().print(f"elman workbench: {address}  (Ctrl-C ends it; runs save and stop)", highlight=False)
    try:
        uvicorn.run(made, host=host, port=port, log_level="warning")
    finally:
        made.state.jobs.end()
        made.state.memory.end()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
