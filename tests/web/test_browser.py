"""The whole way in a browser: from writing a cell to generating text, on a desk and on a phone."""

import shutil
import socket
import threading
import time

import pytest
import uvicorn

import elman
from elman.data.tables import table_bytes
from elman.web.app import create_app

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium")

QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@pytest.fixture(scope="module")
def browser():
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def address(tmp_path):
    """A workbench that listens on a free port of this machine, on an empty folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    application = create_app(tmp_path, frozenset({f"127.0.0.1:{port}"}))
    server = uvicorn.Server(uvicorn.Config(application, port=port, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    application.state.jobs.end()
    server.should_exit = True
    thread.join()


DARK = "rgb(20, 24, 31)"


def page_of(browser, width, scheme):
    """A page that notes what the console says."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.said = []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda problem: page.said.append(str(problem)))
    page.set_default_timeout(120_000)
    return page


def fits(page):
    """Whether nothing is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def background(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_from_a_cell_to_generated_text(browser, address):
    page = page_of(browser, 1200, "light")
    page.goto(f"{address}/write")
    page.wait_for_function("() => document.getElementById('class').textContent.startsWith('A2')")
    page.fill("#equations", "@cell\ndef Mine(x, h):\n    return tahn(W.h @ x + U.h @ h + b.h)\n")
    hint = "did you mean tanh"
    page.wait_for_function(f"() => document.getElementById('mistake').textContent.includes('{hint}')")
    assert "\n           ^\n" in page.inner_text("#mistake")  # under the column
    page.fill("#equations", "@cell\ndef Mine(x, h):\n    return tanh(W.h @ x + U.h @ h + b.h)\n")
    page.wait_for_function("() => document.getElementById('mistake').textContent === ''")
    page.click("#keep")
    page.wait_for_function("() => document.getElementById('said').textContent.includes('cells/Mine.txt')")
    assert fits(page)

    page.click("#said a")  # to the form, with the cell chosen
    page.wait_for_url(f"{address}/train?cell=cells%2FMine.txt")
    assert page.input_value("#o-cell") == "cells/Mine.txt"
    page.fill("#o-hidden", "16")
    page.fill("#o-epochs", "3")
    page.fill("#name", "mine")
    assert fits(page)
    page.click("#train button")
    page.wait_for_url(f"{address}/runs/mine")
    page.wait_for_selector("#live .bar")  # the gradient by parameter, while it trains
    assert page.is_visible('button[data-path$="stop"]') or page.inner_text("#status") == "finished"
    page.wait_for_function("() => document.getElementById('status')?.textContent === 'finished'")
    page.wait_for_selector('a[data-when="finished"]:visible')
    assert not page.is_visible('button[data-path$="stop"]')
    assert page.locator("#live svg").count() >= 3 and "Mine (this run)" in page.inner_text("#live")
    assert fits(page)

    the_gradient_is_drawn_and_text_generated(page, address)

    page.goto(address)
    assert "perplexity" in page.inner_text("table")
    page.check('input[name="run"]')
    page.click("form button")
    page.wait_for_url("**/compare?*")
    page.wait_for_selector("svg polyline")  # a click does not wait for the page it leads to
    assert page.locator("svg polyline").count() >= 3 and fits(page)
    assert page.said == []
    assert background(page) != DARK
    every_page_fits_a_narrow_dark_screen(page_of(browser, 390, "dark"), address)


def the_gradient_is_drawn_and_text_generated(page, address):
    """With the trained run, on its pages to look and to use."""
    page.goto(f"{address}/runs/mine/look")
    page.click('form[data-kind="gradient"] button')
    page.wait_for_selector(".drawn img")
    assert page.evaluate("document.querySelector('.drawn img').naturalWidth") > 100
    assert "gradient" in page.inner_text(".drawn p") and fits(page)

    page.goto(f"{address}/runs/mine/use")
    page.fill("#t-suggest", "dragon")  # suggestions follow without a button
    page.wait_for_selector(".out table")
    assert page.locator(".out tr").count() == 6
    page.click('form[data-verb="generate"] button')
    page.wait_for_selector(".out pre")
    assert page.inner_text(".out pre").strip() and fits(page)


def every_page_fits_a_narrow_dark_screen(page, address):
    """What the run above has, on a telephone."""
    page.goto(f"{address}/write")
    page.fill("#equations", "@cell\ndef Mine(x, h):\n    return tahn(W.h @ x + U.h @ h + b.h)\n")
    page.wait_for_function("() => document.getElementById('mistake').textContent.includes('tanh')")
    assert fits(page)
    page.goto(f"{address}/train?cell=cells%2FMine.txt")
    assert page.input_value("#o-cell") == "cells/Mine.txt" and fits(page)
    page.goto(f"{address}/runs/mine")
    page.wait_for_selector("#live svg")
    assert page.locator("#live svg").count() >= 3 and fits(page)
    the_gradient_is_drawn_and_text_generated(page, address)
    page.goto(address)
    assert "perplexity" in page.inner_text("table") and fits(page)
    page.goto(f"{address}/compare?run=mine")
    page.wait_for_selector("svg polyline")
    assert page.locator("svg polyline").count() >= 3 and fits(page)
    assert background(page) == DARK and page.said == []


def tab_to(page, wanted):
    """Tab until the element that a selector names has the focus; every stop shows that it has it."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            continue  # between the end of the page and its beginning
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    raise AssertionError(f"no way to {wanted} with the Tab key")


def test_the_same_with_the_keyboard_alone_on_a_narrow_dark_screen(browser, address):
    page = page_of(browser, 390, "dark")
    keys = page.keyboard
    page.goto(address)
    keys.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "to the content"
    tab_to(page, 'a[href="/write"]')
    keys.press("Enter")
    page.wait_for_selector("#equations")
    page.wait_for_function("() => document.getElementById('class').textContent !== ''")
    tab_to(page, "#equations")
    keys.press("Control+a")
    keys.insert_text("@cell\ndef Mine(x, h):\n    return tanh(W.h @ x + U.h @ h + b.h)\n")
    page.wait_for_function("() => document.getElementById('diagram').innerHTML.includes('Mine')")
    assert fits(page) and background(page) == DARK
    tab_to(page, "#keep")
    keys.press("Enter")
    page.wait_for_function("() => document.getElementById('said').textContent.includes('cells/Mine.txt')")
    tab_to(page, "#said a")
    keys.press("Enter")
    page.wait_for_selector("#train")
    assert fits(page)
    for field, text in (("hidden", "16"), ("epochs", "2")):
        tab_to(page, f"#o-{field}")
        keys.type(text)
    tab_to(page, "#name")
    keys.type("mine")
    keys.press("Enter")
    page.wait_for_selector('a[data-when="finished"]:visible')
    assert page.locator("#live svg").count() >= 3 and fits(page)
    tab_to(page, 'a[href$="/look"]')
    keys.press("Enter")
    page.wait_for_selector("form.picture")
    tab_to(page, 'form[data-kind="gradient"] button')
    keys.press("Enter")
    page.wait_for_selector(".drawn img")
    assert fits(page)
    tab_to(page, 'a[href="/runs/mine"]')
    keys.press("Enter")
    page.wait_for_selector("#live")
    tab_to(page, 'a[href$="/use"]')
    keys.press("Enter")
    page.wait_for_selector("form.use")
    tab_to(page, 'form[data-verb="generate"] button')
    keys.press("Space")
    page.wait_for_selector(".out pre")
    assert page.inner_text(".out pre").strip() and fits(page)
    page.goto(f"{address}/compare?run=mine")
    page.wait_for_selector("svg polyline")
    assert fits(page) and background(page) == DARK and page.said == []


def test_mistakes_are_said_on_the_page(browser, address):
    page = page_of(browser, 1200, "light")
    page.goto(f"{address}/train")
    page.fill("#o-hidden", "many")
    page.click("#train button")
    page.wait_for_function("() => document.getElementById('said').textContent.includes('--hidden should be')")
    page.goto(f"{address}/runs/nothing")
    assert "there is no run nothing" in page.inner_text("main")


def test_memory_of_cells_is_measured_and_drawn(browser, address):
    page = page_of(browser, 390, "dark")
    page.goto(f"{address}/memory")
    page.fill("#o-cells", "gru nonsense")
    page.click("#memory button")
    page.wait_for_function("() => document.getElementById('live').textContent.includes('nonsense')")
    page.wait_for_function("() => document.getElementById('status').textContent === 'failed'")
    page.fill("#o-cells", "gru minGRU")
    page.click("#memory summary")
    page.fill("#o-measures", "reach,horizon,cost")
    page.fill("#o-budget", "1")
    page.click("#memory button")
    page.wait_for_selector('button[data-path="/memory/stop"]:visible')
    page.wait_for_function("() => document.getElementById('status').textContent === 'measured'")
    assert "minGRU" in page.inner_text("#live table") and page.locator("#live img").count() == 2
    assert page.evaluate("document.querySelector('#live img').naturalWidth") > 100
    page.fill("#o-budget", "1000")
    page.fill("#o-cells", "lem")
    page.click("#memory button")
    page.click('button[data-path="/memory/stop"]:visible')
    page.wait_for_function("() => document.getElementById('status').textContent === 'stopped'")
    assert "minGRU" in page.inner_text("#live table")  # what was measured before is still there
    assert fits(page) and page.said == []


def test_answers_for_a_file_that_is_brought(browser, address, tmp_path):
    table = tmp_path / "films.csv"
    rows = [f"{a} {b} film,{label}" for label, a in ((0, "bad"), (1, "good")) for b in "abcdefghij"]
    table.write_text("text,label\n" + "\n".join(rows) + "\n")
    elman.train("classify", table, out=tmp_path / "runs" / "films", hidden=4, epochs=1, threads=1)
    new = [{"text": "a bad film"}, {"text": "a good film"}]
    (tmp_path / "new.parquet").write_bytes(table_bytes(".parquet", ["text"], new))
    page = page_of(browser, 390, "dark")
    page.goto(f"{address}/runs/films/use")
    outside = tmp_path.parent / "brought.csv"
    outside.write_text("text\nthe film\n")
    form = page.locator('form[data-verb="file"]')
    form.locator('input[type="file"]').set_input_files(outside)
    page.wait_for_function("() => document.getElementById('t-file').value === 'data/brought.csv'")
    form.locator("button").click()
    shown = page.locator('section:has(form[data-verb="file"]) .out pre')
    shown.wait_for()
    assert shown.inner_text().splitlines()[0].startswith("text,predicted")
    page.fill("#t-file", "new.parquet")
    form.locator("button").click()
    page.wait_for_function("() => document.querySelector('.out pre')?.textContent.includes('a good film,')")
    page.fill("#t-file", "../elsewhere.csv")
    form.locator("button").click()
    page.wait_for_function("() => document.querySelector('.out pre')?.textContent.includes('is outside the')")
    assert fits(page)
