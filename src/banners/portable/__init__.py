"""The portable dialect: a drawing in which style attributes say everything.

Editors, sanitisers and mail programs keep a part of CSS only. What is built here
needs no `display`, no `box-sizing` and no filter, and states what it would
inherit, so that the rules of the page around it do not leak in.
"""

from banners.portable.boxes import styled
from banners.portable.draw import portable

__all__ = ["portable", "styled"]
