"""From LLVM text to callable addresses: the host's target, the optimiser, and the kernel cache on disk.

The cache holds executed code, so its folder is the user's own (mode 0700) and is refused when somebody
else owns it or may write to it. Full, read-only or refused, we go on without it.
"""

from __future__ import annotations

import hashlib
import os
import platform
import stat
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm

CACHED = 256 << 20
"""Bytes of kernels that are kept on disk; what was used least recently goes first."""
EMITTER = 2
"""Raised whenever the emitted code changes its meaning without changing its text."""


@dataclass(frozen=True)
class Host:
    """The processor that kernels are made for.

    `vector_bytes` is the width of its registers, `registers` how many there are, `tile` (rows, vectors)
    the accumulators that a matrix product holds in them, `tiles` whether it multiplies tiles of bfloat16,
    `cache` the bytes of a core's own second-level cache.
    """

    cpu: str
    features: str
    triple: str
    vector_bytes: int
    registers: int
    tiles: bool
    cache: int = 1 << 20

    @property
    def x86(self) -> bool:
        """Whether it is of Intel's kind."""
        return self.triple.startswith(("x86_64", "i686"))

    @property
    def tile(self) -> tuple[int, int]:
        """Rows and vectors of accumulators, with registers left for one row of weights and one value."""
        return (8, 3) if self.registers == 32 else (4, 3)

    @property
    def fetches(self) -> bool:
        """Whether a matrix product asks for what it meets next. With 16 registers a step of k has 8 loads for
        12 multiplications and no room for more: there the processor's own fetching is faster."""
        return self.registers == 32

    def lanes(self, bytes_each: int) -> int:
        """Elements of one register."""
        return self.vector_bytes // bytes_each


@lru_cache(maxsize=1)
def host() -> Host:
    """The processor of this machine."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features()
    wide = (
        features.get("avx512f", False) and features.get("avx512dq", False) and features.get("avx512vl", False)
    )
    arm = platform.machine().lower() in ("arm64", "aarch64")
    width = 64 if wide else 32 if features.get("avx2", False) else 16
    return Host(
        cpu=llvm.get_host_cpu_name(),
        features=features.flatten(),
        triple=llvm.get_process_triple(),
        vector_bytes=width,
        registers=32 if wide or arm else 16,
        tiles=all(features.get(name, False) for name in ("avx512f", "avx512bf16", "amx-tile", "amx-bf16")),
        cache=_private_cache(),
    )


def _private_cache() -> int:
    """Bytes of a core's own second-level cache; a usual size where the system does not tell."""
    try:
        text = Path("/sys/devices/system/cpu/cpu0/cache/index2/size").read_text(encoding="ascii").strip()
    except (OSError, UnicodeError):
        text = ""
    return int(text[:-1]) << 10 if text.endswith("K") and text[:-1].isdigit() else Host.cache


class Code:
    """One compiled module; its functions live as long as it does."""

    def __init__(self, text: str, name: str, plain: bool = False):
        self.text = text
        self.cached = False
        engine = _engine(name)
        module = llvm.parse_assembly(text)
        module.name = name
        self._key = _key(text)
        stored = _load(self._key)
        if stored is not None:
            engine.add_object_file(llvm.ObjectFileRef.from_data(stored))
            self.cached = True
        else:
            _optimise(module, plain)
            stored = _machine().emit_object(module)
            _store(self._key, stored)
            engine.add_object_file(llvm.ObjectFileRef.from_data(stored))
        engine.finalize_object()
        self._engine = engine

    def address(self, function: str) -> int:
        """Where a function begins."""
        return self._engine.get_function_address(function)


_compiling = threading.Lock()
_codes: dict[str, Code] = {}


def compiled(text: str, name: str, *, plain: bool = False) -> Code:
    """The module of this text, compiled once per process and found on disk after that.

    `plain` code is written as it shall run: it only needs registers instead of stack slots.
    """
    with _compiling:
        if text not in _codes:
            _codes[text] = Code(text, name, plain)
        return _codes[text]


@lru_cache(maxsize=1)
def _machine() -> llvm.TargetMachine:
    here = host()
    target = llvm.Target.from_triple(here.triple)
    return target.create_target_machine(
        cpu=here.cpu, features=here.features, opt=3, reloc="pic", codemodel="jitdefault", jit=True
    )


def _engine(name: str) -> llvm.ExecutionEngine:
    empty = llvm.parse_assembly("")
    empty.name = f"{name}.engine"
    here = host()
    machine = llvm.Target.from_triple(here.triple).create_target_machine(
        cpu=here.cpu, features=here.features, opt=3, codemodel="jitdefault", jit=True
    )
    return llvm.create_mcjit_compiler(empty, machine)


def _optimise(module: llvm.ModuleRef, plain: bool) -> None:
    module.verify()
    if plain:
        passes = llvm.create_new_module_pass_manager()
        passes.add_sroa_pass()
        passes.add_instruction_combine_pass()
        passes.add_simplify_cfg_pass()
        passes.run(module, llvm.create_pass_builder(_machine(), llvm.create_pipeline_tuning_options()))
        return
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = False  # the code is written in vectors
    options.slp_vectorization = False
    options.loop_unrolling = False  # unrolled where it pays
    builder = llvm.create_pass_builder(_machine(), options)
    builder.getModulePassManager().run(module, builder)


# the cache on disk


def _key(text: str) -> str:
    here = host()
    parts = (str(EMITTER), llvmlite.__version__, here.cpu, here.features, here.triple, text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@lru_cache(maxsize=1)
def cache_folder() -> Path | None:
    """Where compiled kernels are kept: ELMAN_CACHE, or the user's cache directory; None: nowhere."""
    given = os.environ.get("ELMAN_CACHE")
    if given == "":
        return None
    if given:
        base = Path(given)
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "elman"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches" / "elman"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "elman"
    folder = base / "kernels"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder if _ours(folder) else None
    except OSError:
        return None


def _ours(folder: Path) -> bool:
    """Whether only this user can put code there."""
    if os.name != "posix":
        return True
    status = folder.lstat()
    private = not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and private


def _load(key: str) -> bytes | None:
    folder = cache_folder()
    if folder is None:
        return None
    file = folder / f"{key}.o"
    try:
        whole = file.read_bytes()
    except OSError:
        return None
    with suppress(OSError):
        os.utime(file)  # its turn to go comes later
    digest, code = whole[:32], whole[32:]
    return code if hashlib.sha256(code).digest() == digest else None  # a damaged entry is built again


def _store(key: str, code: bytes) -> None:
    folder = cache_folder()
    if folder is None:
        return
    try:
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
    except OSError:
        return
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(code).digest() + code)
        part.replace(folder / f"{key}.o")
        _prune(folder)
    except OSError:
        part.unlink(missing_ok=True)


def _prune(folder: Path) -> None:
    """Leave the kernels that were used last, and no parts that a killed process has left for an hour."""
    kept = 0
    files = [(file.stat(), file) for file in folder.iterdir()]
    for status, file in sorted(files, key=lambda entry: entry[0].st_mtime, reverse=True):
        kept += status.st_size
        abandoned = file.suffix == ".part" and time.time() - status.st_mtime > 3600
        if kept > CACHED or abandoned:
            file.unlink(missing_ok=True)
