import pickle
import re
from pathlib import Path
from typing import Any

import pytest

from banners import PromoCard, Theme, themes
from banners.css import Color
from banners.errors import BannerError, FieldError, UnknownFieldError, UnknownThemeError


def test_the_folder_is_the_list() -> None:
    files = {path.stem for path in Path(themes.__path__[0]).glob("*.toml")}
    assert set(themes.names()) == files
    assert {"rose_gold", "rose_gold_aa", "midnight", "linen"} <= files
    assert files <= set(dir(themes))


@pytest.mark.parametrize("name", themes.names())
def test_a_theme_is_an_attribute(name: str) -> None:
    assert getattr(themes, name) is themes.get(name)
    assert isinstance(themes.get(name), Theme)


def test_an_unknown_theme_knows_the_nearest() -> None:
    with pytest.raises(UnknownThemeError, match="Did you mean 'rose_gold'"):
        _ = themes.rose_glod
    assert issubclass(UnknownThemeError, (AttributeError, LookupError))
    assert not hasattr(themes, "nothing_like_it")


def test_replace_makes_another_theme() -> None:
    other = themes.rose_gold.replace(accent="gold", radius="1rem")
    assert (other.accent, other.radius) == ("#ffd700", "1rem")
    assert themes.rose_gold.accent == "#d4af37"
    assert other.class_name != themes.rose_gold.class_name


def test_an_unknown_role_knows_the_nearest() -> None:
    with pytest.raises(UnknownFieldError, match="Did you mean 'accent_soft'"):
        themes.rose_gold.replace(acent_soft="red")
    assert issubclass(UnknownFieldError, TypeError)


@pytest.mark.parametrize(
    ("role", "value"),
    [
        ("accent", "not a colour"),
        ("accent", "red;}body{display:none"),
        ("accent", "url(https://example.com)"),
        ("accent", None),
        ("surface", "linear-gradient(red)"),
        ("radius", "1px;color:red"),
        ("radius", "-1px"),
        ("text_font", "inherit"),
        ("shadow", "0 0"),
        ("display_font", "a'b"),
    ],
)
def test_a_bad_role_is_refused_with_its_name(role: str, value: str) -> None:
    with pytest.raises(FieldError, match=f"theme role {role}"):
        themes.rose_gold.replace(**{role: value})


def test_a_radius_of_zero_has_a_unit() -> None:
    """`min(0, 14px)` is none: the card would lose its corners altogether."""
    assert themes.rose_gold.replace(radius="0").radius == "0px"


def test_a_font_with_a_digit_reaches_every_target() -> None:
    theme = themes.linen.replace(text_font="Source Sans 3, sans-serif")
    card = PromoCard(headline="Offer", theme=theme)
    assert "'Source Sans 3',sans-serif" in card.render("inline")
    assert "&quot;" not in card.render("inline")
    assert "Source Sans 3" in card.render("snippet").css


def test_themes_are_values() -> None:
    copy = pickle.loads(pickle.dumps(themes.linen))
    assert copy == themes.linen
    assert hash(copy) == hash(themes.linen)
    assert copy.class_name == themes.linen.class_name


def test_the_class_is_named_by_content_alone() -> None:
    """The same in every process: this one was written down."""
    assert themes.rose_gold.class_name == themes.rose_gold.replace(accent="#D4AF37").class_name
    assert themes.rose_gold.class_name.startswith("bn-t")


def test_read_a_theme_of_one_s_own(tmp_path: Path) -> None:
    source = Path(themes.__path__[0]) / "linen.toml"
    file = tmp_path / "mine.toml"
    file.write_text(source.read_text("utf-8").replace("#3f5a4a", "#224466"), "utf-8")
    assert themes.read(file).button == "#224466"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("accent = ", "mine.toml: Invalid value"),
        ('accent = "red"', "lacks the roles canvas"),
        ('acent = "red"', "Did you mean 'accent'"),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(FieldError, match=message):
        themes.read(file)


def test_a_path_may_be_a_string(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes((Path(themes.__path__[0]) / "linen.toml").read_bytes())
    assert themes.read(str(file)) == themes.read(file) == themes.linen
    for wrong in (None, 7, b"mine.toml"):
        with pytest.raises(FieldError, match="path is"):
            themes.read(wrong)  # type: ignore[arg-type]


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes("# für uns".encode("latin-1"))
    with pytest.raises(FieldError, match=r"mine\.toml: not in UTF-8, byte 3"):
        themes.read(file)


@pytest.mark.parametrize("name", [None, 7, [], {}], ids=repr)
def test_a_theme_has_a_name(name: object) -> None:
    with pytest.raises(UnknownThemeError, match="no theme named"):
        themes.get(name)  # type: ignore[arg-type]


def test_dark_and_light() -> None:
    assert themes.midnight.is_dark
    assert not themes.linen.is_dark


def test_errors_are_ours() -> None:
    assert issubclass(FieldError, BannerError)
    assert issubclass(FieldError, ValueError)


def luminance(color: str) -> float:
    """Relative luminance of an opaque colour (WCAG 2.2)."""
    channels = [byte / 255 for byte in bytes.fromhex(color[1:7])]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def over(top: str, bottom: str) -> str:
    """A translucent colour on an opaque one."""
    alpha = int(top[7:9] or "ff", 16) / 255
    pairs = zip(bytes.fromhex(top[1:7]), bytes.fromhex(bottom[1:7]), strict=True)
    return "#" + "".join(f"{round(a * alpha + b * (1 - alpha)):02x}" for a, b in pairs)


def stops(paint: str) -> list[str]:
    return [Color(part.strip(")")) for part in paint.split(",") if part.startswith("#")] or [paint]


LOOKS = {
    f"{name}-{scheme}": themes.get(name).in_scheme(scheme)
    for name in themes.names()
    for scheme in ("light", "dark")
    if (name, scheme) != ("rose_gold", "light")
}


@pytest.mark.parametrize("name", LOOKS)
def test_text_has_contrast_wherever_it_can_stand(name: str) -> None:
    """On every stop of the surface, with glow and veil on it."""
    theme = LOOKS[name]
    for stop in stops(theme.surface):
        for ground in (stop, over(theme.glow, stop), over(theme.veil, over(theme.glow, stop))):
            for role in ("ink", "ink_soft", "accent_soft"):
                assert contrast(getattr(theme, role), ground) >= 4.5, (role, ground)
            assert contrast(theme.accent, ground) >= 3 or ground != stop
    for stop in stops(theme.button):
        assert contrast(theme.on_button, stop) >= 4.5


def test_the_reference_theme_fails_where_the_glow_meets_the_label() -> None:
    theme = themes.rose_gold
    ground = over(theme.veil, over(theme.glow, stops(theme.surface)[0]))
    assert contrast(theme.accent_soft, ground) < 4.5


DARK = themes.linen.dark
assert DARK is not None


@pytest.mark.parametrize("name", themes.names())
def test_every_theme_has_a_dark_look_on_a_dark_canvas(name: str) -> None:
    theme = themes.get(name)
    dark = theme.in_scheme("dark")
    assert dark.is_dark
    assert theme.in_scheme("light") is theme
    assert (dark is theme) == (theme.dark is None)
    assert dark.text_font == theme.text_font


@pytest.mark.parametrize("name", themes.names())
def test_a_theme_that_follows_names_both_looks(name: str) -> None:
    theme = themes.get(name)
    auto = theme.in_scheme("auto")
    assert auto.follows == (theme.dark is not None)
    assert auto.color_scheme == ("light dark" if auto.follows else "dark")
    if auto.follows:
        assert auto.class_name not in (theme.class_name, theme.in_scheme("dark").class_name)
        usual, night = auto.stylesheet.rules
        assert usual.declarations == theme.tokens
        assert night.condition == "@media (prefers-color-scheme: dark)"
        assert set(night.declarations) == set(theme.in_scheme("dark").tokens) - set(theme.tokens)


def test_a_change_reaches_the_sister_in_the_roles_that_both_share() -> None:
    changed = themes.linen.replace(radius="3px", accent="red")
    assert changed.dark is not None
    assert changed.dark == DARK.replace(radius="3px")
    assert themes.linen.replace(dark=None).dark is None
    assert themes.linen.replace(dark=themes.midnight).in_scheme("dark") == themes.midnight


def test_read_a_dark_sister(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    roles = "".join(f'{d.name[5:].replace("-", "_")} = "{d.value}"\n' for d in DARK.tokens)
    file.write_text(f'{roles.replace(DARK.canvas, "#fff")}[dark]\ncanvas = "black"', "utf-8")
    theme = themes.read(file)
    assert theme.dark == DARK.replace(canvas="black")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("dark = 'red'", "mine.toml: theme role dark is 'red': write a table"),
        ("[dark]\nacent = 'red'", "no theme role named 'dark.acent'. Did you mean 'dark.accent'"),
        ("[dark]\naccent = 'no'", "mine.toml: theme role dark.accent: "),
        ("[dark]\ndark = 'red'", "no theme role named 'dark.dark'"),
        ("[dark]\ncanvas = '#fff'", "theme role dark.canvas is '#ffffff': a dark sister stands"),
        ("[drak]\ncanvas = '#fff'", "no theme role named 'drak'. Did you mean 'dark'"),
    ],
)
def test_a_bad_sister_is_named(tmp_path: Path, table: str, message: str) -> None:
    source = (Path(themes.__path__[0]) / "linen.toml").read_text("utf-8").partition("[dark]")[0]
    file = tmp_path / "mine.toml"
    file.write_text(f"{source}\n{table}", "utf-8")
    with pytest.raises(FieldError, match=re.escape(message)):
        themes.read(file)


@pytest.mark.parametrize(
    ("dark", "message"),
    [
        ("midnight", "dark is 'midnight': write a Theme"),
        (themes.linen, "dark.dark is set"),
        (themes.linen.replace(dark=None), "dark.canvas is '#ffffff'"),
    ],
)
def test_what_is_no_dark_sister_is_refused(dark: Any, message: str) -> None:
    with pytest.raises(FieldError, match=re.escape(message)):
        themes.rose_gold.replace(dark=dark)
