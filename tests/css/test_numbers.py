import pytest

from banners.css.numbers import Measure, number, pixels, words

MEASURE = Measure(em=20, container=600, whole=500)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12px", 12),
        ("0", 0),
        ("-3px", -3),
        ("1.5em", 30),
        ("2rem", 32),
        ("10%", 50),
        ("5cqi", 30),
        ("5vw", 30),
        ("3pt", 4),
        ("2ch", 20),
        ("clamp(18px,5px + 5.4cqi,60px)", 37.4),
        ("clamp(40px,5px + 5.4cqi,60px)", 40),
        ("clamp(18px,5px + 5.4cqi,30px)", 30),
        ("min(100%,(440px - 100cqi)*999)", -159840),
        ("max(10px,1em,3px)", 20),
        ("calc(1em + clamp(0px,6px - 0.6cqi,4px))", 22.4),
        ("100%/4 - 8px", 117),
        ("calc(2*(3px + 4px))", 14),
        ("calc(10px - -2px)", 12),
    ],
)
def test_a_length_is_worked_out(value: str, expected: float) -> None:
    assert pixels(value, MEASURE) == pytest.approx(expected)


@pytest.mark.parametrize(
    "value",
    [
        *("", "auto", "none", "fit-content", "#fff", "1px 2px", "1px 2 3px", "3furlong"),
        *("1px/0", "1px +", "* 2px", "min()", "clamp(1px,2px)", "calc(1px,2px)", "rotate(3deg)"),
        "var(--x)",
    ],
)
def test_what_is_no_length_is_none(value: str) -> None:
    assert pixels(value, MEASURE) is None


def test_a_number_has_no_unit() -> None:
    assert number(" 1.65 ") == 1.65
    assert number("1.65px") is None
    assert number("1 2") is None


def test_words_keep_functions_and_commas() -> None:
    assert words("1px solid rgb(1 2 3 / .5)") == ("1px", "solid", "rgb(1 2 3 / .5)")
    assert words("400 16px Lora,serif") == ("400", "16px", "Lora,serif")
    assert words("") == ()
