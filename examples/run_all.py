"""Run every example and write what it gives: `python examples/run_all.py OUT`."""

import sys
from pathlib import Path
from runpy import run_path

HERE = Path(__file__).parent


def names() -> list[str]:
    """Every example but this file: the folder is the list."""
    return sorted(file.stem for file in HERE.glob("*.py") if file.stem != Path(__file__).stem)


def run(name: str) -> str:
    html: str = run_path(str(HERE / f"{name}.py"))["main"]()
    return html


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: python examples/run_all.py OUT", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name in names():
        file = folder / f"{name}.html"
        file.write_text(run(name), "utf-8", newline="\n")
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
