"""What is built is whole: it installs into an empty environment and runs from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from drafter import __version__

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "promise-passed.toml"


def run(command: Sequence[str | Path], folder: Path) -> str:
    """What the command prints, away from this checkout and from the user's own settings."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environ |= {f"DRAFTER_{place}_DIR": str(folder / place) for place in ("CONFIG", "CACHE")}
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def installed(what: Sequence[str | Path], folder: Path) -> Path:
    """The programs of a fresh environment with drafter in it; the rest comes from this one."""
    home = folder / "venv"
    venv.create(home, symlinks=os.name != "nt")
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    scheme = {"base": str(home), "platbase": str(home)}
    packages = Path(sysconfig.get_path("purelib", vars=scheme))
    # A folder named in a .pth file is searched, but the .pth files in it are not read: the drafter
    # that is installed here for development stays out of sight.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        programs / "python",
        "install",
        "--quiet",
    ]
    run([*pip, "--no-deps", "--no-index", "--no-build-isolation", *what], folder)
    return programs


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and with the wheel that was built from nothing else."""
    folder = tmp_path_factory.mktemp("built")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT], folder)
    return folder


@pytest.fixture(scope="module")
def programs(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment that has the wheel."""
    return installed([*built.glob("*.whl")], tmp_path_factory.mktemp("wheel"))


def test_the_wheel_carries_the_package_with_prompts_and_templates_and_no_more(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    shipped = {
        f"drafter/_data/{path.relative_to(ROOT).as_posix()}"
        for folder in ("prompts", "templates")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }

    assert shipped <= set(names)
    assert {name.split("/")[0] for name in names} == {
        "drafter",
        f"drafter-{__version__}.dist-info",
    }


def test_the_sdist_carries_what_a_packager_needs_to_build_and_test(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {
        "LICENSE",
        "Makefile",
        "pyproject.toml",
        "requirements.lock",
        "benchmarks/run.py",
        "cassettes/README.md",
        "examples/promise-passed.toml",
        "prompts/README.md",
        "tests/test_packaging.py",
    } <= names


def test_the_wheel_tells_its_version(programs: Path, tmp_path: Path) -> None:
    assert __version__ in run([programs / "drafter", "--version"], tmp_path)


def test_the_wheel_decides_and_drafts_from_another_folder(programs: Path, tmp_path: Path) -> None:
    today = ("--today", "2026-09-30")

    assert run([programs / "drafter", "decide", EXAMPLE, *today], tmp_path)
    assert run([programs / "drafter", "draft", EXAMPLE, *today, "--offline"], tmp_path)


def test_the_wheel_reads_the_templates_inside_it(programs: Path, tmp_path: Path) -> None:
    code = "from drafter import paths; print(paths.templates(), paths.prompts(), sep='\\n')"
    found = run([programs / "python", "-c", code], tmp_path).splitlines()

    assert [Path(path).parts[-3:] for path in found] == [
        ("drafter", "_data", "templates"),
        ("drafter", "_data", "prompts"),
    ]


def test_an_editable_install_reads_the_templates_of_the_checkout(tmp_path: Path) -> None:
    programs = installed(["--editable", ROOT], tmp_path)
    code = "from drafter import paths; print(paths.templates(), paths.prompts(), sep='\\n')"
    found = run([programs / "python", "-c", code], tmp_path).splitlines()

    assert found == [str(ROOT / "templates"), str(ROOT / "prompts")]
    assert __version__ in run([programs / "drafter", "--version"], tmp_path)
