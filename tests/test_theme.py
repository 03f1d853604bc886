import pickle
from pathlib import Path

import pytest

from banners import Theme, themes
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
        ("shadow", "0 0"),
        ("display_font", "a'b"),
    ],
)
def test_a_bad_role_is_refused_with_its_name(role: str, value: str) -> None:
    with pytest.raises(FieldError, match=f"theme role {role}"):
        themes.rose_gold.replace(**{role: value})


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


@pytest.mark.parametrize("name", ["rose_gold_aa", "midnight", "linen"])
def test_text_has_contrast_wherever_it_can_stand(name: str) -> None:
    """On every stop of the surface, with glow and veil on it."""
    theme = themes.get(name)
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
