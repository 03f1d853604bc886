"""Everything there is, found by folder: what preview, docs and tests look at.

`python -m banners.gallery OUT` writes it as a page with one file for each
sample and target.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from banners import components as components_folder
from banners.component import Component


@dataclass(frozen=True, slots=True)
class Sample:
    """A named example of a component.

    Attributes:
        component: The slug of the component: its folder's name.
        name: The sample's own name.
        banner: The value.
    """

    component: str
    name: str
    banner: Component

    @property
    def slug(self) -> str:
        """A name for files and tests: `promo_card-reference`."""
        return f"{self.component}-{self.name}"


@cache
def components() -> tuple[str, ...]:
    """The slug of every component, sorted: the folders in `components/`."""
    return tuple(sorted(module.name for module in iter_modules(components_folder.__path__)))


def component_class(slug: str) -> type[Component]:
    """The component that lives in a folder.

    Raises:
        LookupError: The folder's `__all__` names no component.
    """
    module = import_module(f"{components_folder.__name__}.{slug}")
    for name in module.__all__:
        found = getattr(module, name)
        if isinstance(found, type) and issubclass(found, Component):
            return found
    raise LookupError(f"components/{slug}/__init__.py names no component in __all__")


def samples() -> Iterator[Sample]:
    """Every sample of every component."""
    for slug in components():
        module = import_module(f"{components_folder.__name__}.{slug}.samples")
        for name, banner in module.SAMPLES.items():
            yield Sample(slug, name, banner)
