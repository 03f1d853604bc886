"""How much importing costs above what the library is built on.

Fresh processes take turns, so that a busy machine slows all alike. Fails when
`import banners` costs more than promised; the other figure is for the record.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 40
PROMISED = 1.15
ALONE = "import dominate, dominate.tags, tinycss2"
OURS = "import banners"
NAMES = "from banners import Link, PromoCard, em, strong, themes"


def seconds(code: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - begin


def ratio(code: str) -> float:
    """The median of how many times longer than the libraries alone."""
    seconds(code)
    return statistics.median(seconds(code) / seconds(ALONE) for _ in range(ROUNDS))


def main() -> int:
    print(f"against {ALONE!r}:")
    print(f"  {NAMES}: {ratio(NAMES):.2f}")
    ours = ratio(OURS)
    print(f"  {OURS}: {ours:.2f}, promised {PROMISED}")
    return int(ours > PROMISED)


if __name__ == "__main__":
    sys.exit(main())
