"""What hypothesis draws from: any text that HTML can carry, and some that likes to break it."""

from hypothesis import strategies as st

from banners.text import is_visible

BREAKERS = (
    "</style>",
    "<script>alert(1)</script>",
    "<!-- -->",
    "]]>",
    "&amp;",
    "&#0;",
    "&lt",
    "\"'`",
    "\r\n",
    "\r",
    "}",
    "*/",
    "\u2028",
    "\u202e",
    "\ufeff",
    "{{ 7*7 }}",
)

any_text = st.one_of(
    st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), min_size=1),
    st.lists(st.sampled_from(BREAKERS), min_size=1, max_size=4).map("".join),
).filter(is_visible)
"""Any text of at least one visible character."""

junk = st.one_of(st.text(), st.text(alphabet="#0123456789abcdef(),;:{}/*\\\"'%pxurl rgba-!@<>"))
"""Any string, valid or not."""
