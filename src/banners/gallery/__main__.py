"""Write the gallery: `python -m banners.gallery build/gallery`."""

from __future__ import annotations

import sys
from pathlib import Path

from banners.gallery.write import write_gallery


def main(arguments: list[str]) -> int:
    """Write the gallery into the folder that the one argument names."""
    if len(arguments) != 1:
        print("usage: python -m banners.gallery OUT", file=sys.stderr)
        return 2
    index, count = write_gallery(Path(arguments[0]))
    print(f"{count} snippets beside {index}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
