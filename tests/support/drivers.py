"""Talk to browsers: Firefox by Marionette, which it has built in, WebKit by WebDriver.

Both understand the commands of W3C's WebDriver; they differ in how a command is sent.
"""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from typing import IO, Any

PATIENCE = 30
CALL = (
    "const done = arguments[arguments.length - 1];"
    "({})(arguments[0]).then((value) => done({{value}}), (error) => done({{error: `${{error}}`}}))"
)


@contextmanager
def marionette(port_file: Path) -> Iterator[Callable[[str, Any], Any]]:
    """Connect to a Firefox that writes its port into a file of its profile."""
    port = int(_eventually(port_file.read_text, "Firefox does not open its port"))
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        answers, numbers = connection.makefile("rb"), count(1)
        _message(answers)

        def send(name: str, **parameters: Any) -> Any:
            body = json.dumps([0, next(numbers), name, parameters]).encode()
            connection.sendall(str(len(body)).encode() + b":" + body)
            _, _, error, answer = _message(answers)
            if error:
                raise RuntimeError(f"Firefox, {name}: {error['message']}")
            return answer

        with answers:
            send("WebDriver:NewSession", capabilities={})
            # A page that may run scripts of frames, unlike Firefox's own.
            send("WebDriver:Navigate", url="data:text/html,<!doctype html><body>")
            yield lambda function, argument: _value(
                send("WebDriver:ExecuteAsyncScript", script=CALL.format(function), args=[argument])[
                    "value"
                ]
            )


@contextmanager
def webdriver(port: str, capabilities: dict[str, Any]) -> Iterator[Callable[[str, Any], Any]]:
    """Open a session with a driver of this machine."""

    def send(method: str, path: str, body: Any = None) -> Any:
        connection = HTTPConnection("127.0.0.1", int(port), timeout=PATIENCE)
        connection.request(method, path, json.dumps(body or {}))
        answer = json.load(connection.getresponse())["value"]
        connection.close()
        if isinstance(answer, dict) and answer.get("error"):
            raise RuntimeError(f"WebKitWebDriver, {path}: {answer['error']}, {answer['message']}")
        return answer

    _eventually(lambda: send("GET", "/status"), "WebKitWebDriver does not answer")
    asked = {"capabilities": {"alwaysMatch": capabilities}}
    session = f"/session/{send('POST', '/session', asked)['sessionId']}"
    try:
        yield lambda function, argument: _value(
            send(
                "POST",
                f"{session}/execute/async",
                {"script": CALL.format(function), "args": [argument]},
            )
        )
    finally:
        send("DELETE", session)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _message(stream: IO[bytes]) -> Any:
    """Read what Marionette sends: a length, a colon, and JSON."""
    length = b""
    while (byte := stream.read(1)) != b":":
        if not byte:
            raise RuntimeError("Firefox hung up")
        length += byte
    return json.loads(stream.read(int(length)))


def _value(answer: dict[str, Any]) -> Any:
    if "error" in answer:
        raise RuntimeError(answer["error"])
    return answer["value"]


def _eventually(attempt: Callable[[], Any], problem: str) -> Any:
    """The first answer that is not empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if answer := attempt():
                return answer
        except OSError:
            pass
        time.sleep(0.02)
    raise RuntimeError(f"{problem} within {PATIENCE} s")
