"""What a killed run of the tests left in memory is cleared away by the next one, and nothing else."""

from __future__ import annotations

import fcntl
import os
import subprocess
import time
from pathlib import Path

from palmtop.settings import ROOT


def left(folder: Path, name: str, owned: bool = True) -> Path:
    """The folder of a run that began a while ago."""
    made = folder / f"palmtop-{name}"
    (made / "pg").mkdir(parents=True)
    if owned:
        (made / "owner").touch()
    ago = time.time() - 600
    os.utime(made, (ago, ago))
    return made


def test_only_folders_whose_run_has_died_are_cleared_away(tmp_path: Path) -> None:
    dead, alive = left(tmp_path, "dead"), left(tmp_path, "alive")
    unknown = left(tmp_path, "unknown", owned=False)
    begins = tmp_path / "palmtop-begins"
    begins.mkdir()
    (begins / "owner").touch()
    with (alive / "owner").open("w") as owner:
        fcntl.flock(owner, fcntl.LOCK_EX)
        subprocess.run(["make", "-s", "swept", f"SWEPT={tmp_path}"], cwd=ROOT, check=True)
    assert not dead.exists()
    assert alive.exists() and unknown.exists() and begins.exists()
