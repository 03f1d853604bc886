"""A real frame on a real page: it fits, and goes on fitting."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from banners import Link, PromoCard
from banners.gallery import Sample, samples
from tests.support.picture import MAIN_WIDTHS, draw
from tests.support.server import Site, serve, visiting

SAMPLES = tuple(samples())
REFERENCE = next(sample.banner for sample in SAMPLES if sample.slug == "promo_card-reference")
FITS = """() => {
  const inside = document.querySelector('iframe').contentDocument?.documentElement;
  return inside && inside.scrollHeight > 200 && inside.clientHeight === inside.scrollHeight
    && Math.ceil(inside.getBoundingClientRect().height) === inside.clientHeight;
}"""


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as served:
        yield served


@pytest.fixture
def visitor(browser: Browser, site: Site) -> Iterator[Page]:
    with visiting(browser, site) as page:
        yield page


def framed(site: Site, banner: PromoCard, *, head: str | None = None, **options: object) -> None:
    """Serve a banner at `/banner` and a page around it at `/`."""
    delivered = banner.render("frame", **options)
    site.files["/banner"] = str(delivered)
    site.files["/"] = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>'
        f"{delivered.head if head is None else head}</head><body style='margin:0'>"
        '<iframe src="/banner" title="Offer" style="width:100%;border:0"></iframe></body></html>'
    )


@pytest.mark.parametrize("width", MAIN_WIDTHS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_a_frame_s_document_is_the_page(page: Page, sample: Sample, width: int) -> None:
    expected = draw(page, str(sample.banner.render("page")), width)
    assert draw(page, str(sample.banner.render("frame")), width).difference(expected) == 0


def test_the_frame_grows_to_fit_and_stays_there(visitor: Page, site: Site) -> None:
    framed(site, REFERENCE)
    heights = []
    for width in (1280, 375, 1280):
        visitor.set_viewport_size({"width": width, "height": 700})
        if not heights:
            visitor.goto(site.address)
        visitor.wait_for_function(FITS)
        # Ask again, several times: what fits must not grow by being asked.
        answers = visitor.evaluate(ASK, 5)
        assert len(set(answers)) == 1
        heights.append(visitor.locator("iframe").evaluate("frame => frame.clientHeight"))
        assert heights[-1] == answers[0]
    assert heights[0] == heights[2] != heights[1]


ASK = """async (times) => {
  const frame = document.querySelector('iframe'), answers = [];
  for (let i = 0; i < times; i++) {
    const answer = new Promise((done) => addEventListener('message', (event) => {
      if (event.source === frame.contentWindow) done(event.data);
    }, { once: true }));
    frame.contentWindow.postMessage({ type: 'banners:height?' }, '*');
    const data = await answer;
    if (data.type !== 'banners:height') throw new Error(data.type);
    answers.push(data.height);
  }
  return answers;
}"""


def test_a_frame_answers_nothing_else(visitor: Page, site: Site) -> None:
    framed(site, REFERENCE, head="")
    visitor.goto(site.address)
    visitor.evaluate("window.heard = []; addEventListener('message', e => heard.push(e.data))")
    for message in ("null", "'banners:height?'", "{type: 'banners:height'}", "{type: '<b>'}", "7"):
        visitor.evaluate(f"frames[0].postMessage({message}, '*')")
    # The one real question comes last, so that its answer is behind all others.
    assert len(visitor.evaluate(ASK, 1)) == 1
    assert len(visitor.evaluate("heard")) == 1


def test_without_script_the_frame_is_drawn_and_scrolls(visitor: Page, site: Site) -> None:
    framed(site, REFERENCE, script=False)
    visitor.goto(site.address)
    frame = visitor.frame_locator("iframe")
    expect(frame.get_by_role("heading")).to_be_visible()
    assert visitor.locator("iframe").evaluate("frame => frame.clientHeight") == 150
    assert frame.locator("html").evaluate("html => html.scrollHeight > html.clientHeight")


def test_the_frame_runs_under_its_two_hashes(visitor: Page, site: Site) -> None:
    framed(site, REFERENCE)
    delivered = REFERENCE.render("frame")
    site.policies["/banner"] = (
        f"default-src 'none'; style-src {delivered.csp_hash}; script-src {delivered.script_hash}"
    )
    visitor.goto(site.address)
    visitor.wait_for_function(FITS)
    assert visitor.frames[1].evaluate("violations") == []


def test_a_link_replaces_the_whole_page(visitor: Page, site: Site) -> None:
    framed(site, PromoCard(headline="Offer", action=Link("Go", "/booked")))
    site.files["/booked"] = "<!doctype html><title>Booked</title>"
    visitor.goto(site.address)
    visitor.frame_locator("iframe").get_by_role("link").click()
    expect(visitor).to_have_title("Booked")


def test_a_fragment_leaves_the_page_where_it_is(visitor: Page, site: Site) -> None:
    framed(site, PromoCard(headline="Offer", action=Link("Go", "#plan")))
    visitor.goto(site.address)
    visitor.frame_locator("iframe").get_by_role("link").click()
    visitor.wait_for_function("frames[0].location.hash === '#plan'")
    assert visitor.url == f"{site.address}/"


def test_with_a_base_a_fragment_is_a_place_of_the_page(visitor: Page, site: Site) -> None:
    card = PromoCard(headline="Offer", action=Link("Go", "#plan"))
    framed(site, card, base=f"{site.address}/")
    visitor.goto(site.address)
    visitor.frame_locator("iframe").get_by_role("link").click()
    visitor.wait_for_url(f"{site.address}/#plan")


@pytest.mark.parametrize("background", ["canvas", "transparent"])
def test_the_page_shines_through_a_transparent_frame(
    visitor: Page, site: Site, background: str
) -> None:
    framed(site, REFERENCE, background=background)
    site.files["/"] = site.files["/"].replace("margin:0", "margin:0;background:#123456")
    visitor.goto(site.address)
    visitor.wait_for_function(FITS)
    corner = visitor.evaluate(
        "getComputedStyle(document.querySelector('iframe').contentDocument.body).backgroundColor"
    )
    assert corner == ("rgb(248, 244, 245)" if background == "canvas" else "rgba(0, 0, 0, 0)")
    pixel = _first_pixel(visitor)
    assert pixel == ((248, 244, 245) if background == "canvas" else (0x12, 0x34, 0x56))


def _first_pixel(page: Page) -> tuple[int, ...]:
    from tests.support.picture import Picture

    return tuple(int(channel) for channel in Picture(page.screenshot()).pixels[0, 0])
