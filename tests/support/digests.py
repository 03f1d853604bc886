"""One digest for each sample and target: `python -m tests.support.digests` prints them as JSON."""

from __future__ import annotations

import json
from hashlib import sha256

from banners import Stack, targets
from banners.component import Banner
from banners.gallery import samples


def digests() -> dict[str, str]:
    """The SHA-256 of what every sample, and a stack of all, delivers to every target."""
    banners: dict[str, Banner] = {sample.slug: sample.banner for sample in samples()}
    banners["stack"] = Stack(*banners.values())
    return {
        f"{name}.{target}": sha256(banner.render(target).encode()).hexdigest()
        for name, banner in banners.items()
        for target in targets.names()
    }


if __name__ == "__main__":
    print(json.dumps(digests()))
