"""What a person can do without an account: find a number, take paper, look at patterns."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, expect

from handrail.programme.support import helplines
from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, closes_it, in_three_screens, opens_it


@dataclass
class Finger:
    """One finger on a phone, and how often it touched."""

    touches: int = 0

    def touch(self, what: Locator) -> None:
        """Touch something that can be seen."""
        expect(what).to_be_visible()
        what.tap()
        self.touches += 1


def kept(folder: Path) -> dict[str, str]:
    """Return a digest of every file the house keeps."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_frightened_person_finds_a_number_to_call(
    house: House, plain_phone: BrowserContext
) -> None:
    """From the first page to a number, without JavaScript, then to the numbers of one's country."""
    page, finger = plain_phone.new_page(), Finger()
    page.goto(house.url)

    finger.touch(page.get_by_role("link", name="I need help now"))

    number = page.get_by_role("link", name="1-800-799-7233")
    expect(number).to_have_attribute("href", "tel:18007997233")
    expect(page.get_by_role("link", name="112", exact=True)).to_be_in_viewport()
    expect(page.get_by_role("link", name="911", exact=True)).to_be_in_viewport()
    assert finger.touches + 1 <= 3, "the last touch is the one that calls"

    page.get_by_label("Where are you?").select_option("Portugal")
    finger.touch(page.get_by_role("button", name="Show the numbers"))

    expect(page.get_by_role("link", name="800 202 148")).to_have_attribute("href", "tel:800202148")
    expect(page.get_by_role("link", name="112", exact=True)).to_be_in_viewport()
    assert page.url == f"{house.url}/now/", "the country stands in no address"


def test_a_watched_person_takes_paper_and_leaves_no_trace(
    house: House, phone: BrowserContext
) -> None:
    """Every open sheet prints without the house’s name; afterwards nothing of the visit is left."""
    before = kept(house.data)
    page = phone.new_page()
    page.goto(f"{house.url}/now/")
    page.get_by_label("Where are you?").select_option("Portugal")
    page.get_by_role("button", name="Show the numbers").tap()
    expect(page.get_by_text("Emergency number, Portugal")).to_be_visible()
    page.goto(f"{house.url}/paper/")
    sheets = page.locator("main .rows a").evaluate_all("links => links.map(link => link.href)")
    assert len(sheets) >= 2

    for sheet in sheets:
        page.goto(sheet)
        page.emulate_media(media="print")
        expect(page).to_have_title("Print")
        expect(page.locator("article, main").first).to_be_visible()
        expect(page.get_by_text("Handrail")).not_to_be_visible()
        expect(page.get_by_role("link", name="Leave this page")).not_to_be_visible()
        assert page.pdf().startswith(b"%PDF")
        page.emulate_media(media="screen")

    page.get_by_role("link", name="Leave this page").tap()
    expect(page).to_have_title("World clock")

    assert kept(house.data) == before, "an open page kept something"
    left = phone.cookies()
    assert [cookie["value"] for cookie in left] == ["1"], "only the marker stays, and says nothing"
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.goto(house.url)
    page.goto(f"{house.url}/now/")
    expect(page.get_by_label("Where are you?")).to_have_value("")


def test_what_is_on_paper_is_ticked_first(house: House, plain_phone: BrowserContext) -> None:
    """The sheet of numbers begins empty, so that it tells nothing by itself."""
    page = plain_phone.new_page()
    page.goto(f"{house.url}/now/sheet/")
    sheet = page.get_by_label("The sheet")
    expect(sheet).not_to_contain_text("1-800-799-7233")

    page.get_by_label("Help-line numbers").check()
    page.get_by_role("button", name="Put these on the sheet").tap()

    expect(sheet).to_contain_text(helplines.united_states().numbers[0])
    expect(sheet).not_to_contain_text(re.compile("violence", re.IGNORECASE))


def test_a_person_marks_patterns_and_keeps_them(house: House, plain_phone: BrowserContext) -> None:
    """Marked without an account, kept in a space made for it, found, changed, undone, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    page.goto(house.url)
    page.get_by_role("link", name="Patterns people live with").tap()
    criticism = page.get_by_role("group", name="Nothing is ever right")
    criticism.get_by_text("Examples from everyday life").tap()
    expect(criticism.get_by_text("You cook, and hear")).to_be_visible()
    criticism.get_by_label("Most weeks").check()
    page.get_by_role("button", name="Show what I marked").tap()
    expect(page.locator("dl")).to_have_text(re.compile(r"Nothing is ever right\s*Most weeks"))

    page.get_by_role("link", name="Open a space and keep it").tap()
    page.get_by_role("link", name="Make a space").tap()
    in_three_screens(page, name)
    expect(page.get_by_role("heading", level=1)).to_have_text("Keep what you marked?")
    page.get_by_role("button", name="Keep this").tap()
    expect(page.get_by_role("status").filter(has_text="Kept in this space.")).to_be_visible()

    closes_it(page, house.url)
    expect(page).not_to_have_url(f"{house.url}/mine/")
    page.goto(f"{house.url}/marks/kept/")
    expect(page.get_by_text("Most weeks")).to_have_count(0)
    opens_it(page, house.url, name)
    page.goto(f"{house.url}/marks/kept/")
    expect(page.get_by_text("Most weeks")).to_be_visible()

    page.get_by_role("link", name="Change").tap()
    criticism = page.get_by_role("group", name="Nothing is ever right")
    expect(criticism.get_by_label("Most weeks")).to_be_checked()
    criticism.get_by_label("Most days").check()
    page.get_by_role("button", name="Keep the change").tap()
    expect(page.get_by_text("Most days")).to_be_visible()

    page.get_by_role("button", name="Remove").tap()
    expect(page.get_by_role("heading", name="Nothing here yet")).to_be_visible()
    page.get_by_role("button", name="Undo").tap()
    expect(page.get_by_text("It is back.")).to_be_visible()
    expect(page.get_by_text("Most days")).to_be_visible()

    page.emulate_media(media="print")
    expect(page.get_by_text("Most days")).to_be_visible()
    expect(page.get_by_role("button", name="Remove")).not_to_be_visible()
    assert page.pdf().startswith(b"%PDF")
