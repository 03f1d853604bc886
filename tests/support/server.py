"""A web server of this machine, for what only real headers and real frames can show."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from playwright.sync_api import Browser, Page


@dataclass
class Site:
    """What is served.

    Attributes:
        address: Where, without a slash at its end.
        files: The text by path; a path ending in `.css` is a stylesheet, others are pages.
        policies: The content security policy by path.
    """

    address: str = ""
    files: dict[str, str] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)


@contextmanager
def serve() -> Iterator[Site]:
    """Serve until the block ends."""
    site = Site()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def visiting(browser: Browser, site: Site) -> Iterator[Page]:
    """A page that reaches the site and nothing else."""
    context = browser.new_context(viewport={"width": 1280, "height": 320})
    local = f"{site.address}/"
    context.route(lambda url: not url.startswith(local), lambda route: route.abort())
    context.add_init_script(
        "window.violations = []; document.addEventListener('securitypolicyviolation',"
        " event => violations.push(`${event.violatedDirective} ${event.blockedURI}`))"
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            body = site.files.get(path, "").encode()
            self.send_response(200 if path in site.files else 404)
            kind = "css" if path.endswith(".css") else "html"
            self.send_header("Content-Type", f"text/{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            if path in site.policies:
                self.send_header("Content-Security-Policy", site.policies[path])
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    return Handler
