import pytest

from banners.css.solid import Fill, fill, mean, over
from banners.errors import CssError


@pytest.mark.parametrize(
    ("color", "ground", "expected"),
    [
        ("#ffffff", "#000000", "#ffffff"),
        ("#ffffff00", "#123456", "#123456"),
        ("#ffffff80", "#000000", "#808080"),
        ("rgb(255 0 0 / 50%)", "#0000ff", "#80007f"),
        ("#ffffff0f", "#743e4d", "#7c4957"),
        ("white", "#000000", "#ffffff"),
    ],
)
def test_a_colour_on_a_ground_is_solid(color: str, ground: str, expected: str) -> None:
    assert over(color, ground) == expected


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(CssError):
        over("currentcolor", "#000000")


def test_the_mean_is_in_the_middle() -> None:
    assert mean(["#000000", "#ffffff"]) == "#808080"
    assert mean(["#102030"]) == "#102030"


@pytest.mark.parametrize("paint", ["transparent", "none", "", "#ff000000", "url(a.png)"])
def test_what_cannot_be_seen_is_no_fill(paint: str) -> None:
    assert fill(paint, "#ffffff") is None


def test_a_colour_is_a_fill_without_a_gradient() -> None:
    assert fill("#00000080", "#ffffff") == Fill("#7f7f7f")


def test_a_gradient_is_taken_apart() -> None:
    seen = fill("linear-gradient(145deg, #8d4d5d, #6d3947 80%)", "#ffffff")
    assert seen == Fill(
        solid="#7d4352",
        gradient="linear-gradient(145deg,#8d4d5d,#6d3947 80%)",
        stops=("#8d4d5d", "#6d3947"),
        angle=145,
    )


def test_a_gradient_that_lets_the_ground_through_is_made_solid() -> None:
    seen = fill("linear-gradient(#ffffff00,#fff)", "#102030")
    assert seen is not None
    assert seen.gradient == "linear-gradient(#102030,#ffffff)"


@pytest.mark.parametrize(
    ("direction", "angle"),
    [
        ("", 180),
        ("90deg,", 90),
        ("-90deg,", 270),
        ("0.5turn,", 180),
        ("100grad,", 90),
        ("to top,", 0),
        ("to right,", 90),
        ("to bottom right,", 135),
        ("to bottom left,", 225),
        ("to left top,", 315),
        ("to top right,", 45),
    ],
)
def test_a_direction_is_an_angle(direction: str, angle: float) -> None:
    seen = fill(f"linear-gradient({direction}#000,#fff)", "#ffffff")
    assert seen is not None
    assert seen.angle == pytest.approx(angle)
