"""Questions people ask, in a real browser: each found from the first page, without an account."""

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.fixtures.server import House


def asks(page: Page, house_url: str, question: str, place: str) -> Locator:
    """Go from the first page to a question; return its answer, which is in sight."""
    page.goto(house_url)
    page.get_by_role("link", name="Questions people ask").click()
    page.get_by_role("link", name=question).click()
    expect(page).to_have_url(f"{house_url}/questions/#{place}")
    answer = page.get_by_role("region", name=question)
    expect(answer.get_by_role("heading")).to_be_in_viewport()
    return answer


def test_somebody_alone_in_this_reads_what_one_person_can_do(
    house: House, plain_phone: BrowserContext
) -> None:
    """It says plainly what one cannot do for two, and leads to what works alone."""
    page = plain_phone.new_page()
    answer = asks(page, house.url, "Only one of us wants this.", "alone")
    expect(answer.get_by_text("the relationship itself did not change")).to_be_visible()
    expect(answer.get_by_text("for two")).to_be_visible()
    answer.get_by_role("link", name="Say one hard thing").click()

    expect(page.get_by_role("heading", name="Say one hard thing", level=1)).to_be_visible()


def test_somebody_who_waits_reads_what_a_fair_trial_is(
    house: House, plain_phone: BrowserContext
) -> None:
    """No waiting where there is fear; else a date, and it leads to the hope that has one."""
    page = plain_phone.new_page()
    answer = asks(page, house.url, "How long should I wait?", "waiting")
    expect(answer.get_by_text("no trial is fair")).to_be_visible()
    expect(answer.get_by_text("eight to twelve weeks")).to_be_visible()
    answer.get_by_role("link", name="What we hope to see").click()

    expect(page.get_by_role("heading", name="Open your space")).to_be_visible()


def test_somebody_whose_other_refuses_reads_what_is_left(
    house: House, plain_phone: BrowserContext
) -> None:
    """Not always needed, own help, and where there is control the look comes first."""
    page = plain_phone.new_page()
    answer = asks(page, house.url, "They refuse to see a counsellor.", "no")
    expect(answer.get_by_text("don’t do it for that reason")).to_be_visible()
    answer.get_by_role("link", name="Look at what is happening").click()

    expect(page).to_have_url(f"{house.url}/look/")


def test_somebody_who_must_be_ready_finds_the_way_to_it(
    house: House, plain_phone: BrowserContext
) -> None:
    """People who know, papers, a way out; paper without an account, and a number one step away."""
    page = plain_phone.new_page()
    answer = asks(page, house.url, "How do I protect myself meanwhile?", "meanwhile")
    expect(answer.get_by_text("two ways out")).to_be_visible()
    expect(answer.get_by_role("link", name="Help now")).to_be_visible()
    answer.get_by_role("link", name="A household list, on paper").click()

    expect(page.get_by_role("article", name="The sheet")).to_be_visible()
