"""`python -m palmtop parts`: what the service is built of, as a list that scanners for known holes read.

CycloneDX 1.6, from the very file that is installed from. The same file gives the same list.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import orjson

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_RUNS_OF = re.compile(r"[-_.]+")


def parts(lock: Path = LOCK) -> bytes:
    """JSON. The hashes are of the files that may be installed: one for each kind of machine."""
    text = lock.read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    whole = {"type": "application", "name": project["name"], "version": project["version"]}
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, text)}",
        "version": 1,
        "metadata": {"component": {**whole, "bom-ref": project["name"]}},
        "components": [_part(line) for line in text.replace("\\\n", " ").splitlines() if _PINNED.match(line)],
    }
    return orjson.dumps(told, option=orjson.OPT_INDENT_2)


def _part(line: str) -> dict[str, object]:
    found = _PINNED.match(line)
    assert found is not None
    name, version = _RUNS_OF.sub("-", found[1]).lower(), found[2]
    address = f"pkg:pypi/{name}@{version}"
    hashes = [{"alg": "SHA-256", "content": each} for each in _HASH.findall(line)]
    where = {"type": "distribution", "url": f"https://pypi.org/project/{name}/{version}/", "hashes": hashes}
    return {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "externalReferences": [where],
    }
