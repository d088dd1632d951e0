"""The path so far, and the review: what stands there, and what does not stand there."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils.formats import date_format

from handrail.accounts import clock
from handrail.programme.ground.values import Values
from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import SIGNALS
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.programme.record import Record, new_id
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
WEEKS, REVIEWS, NEW = "/path/weeks/", "/path/month/", "/path/month/new/"
HARM = "It is reasonable to think again about staying."


def ago(days: int) -> date:
    """Return the day so many days before today."""
    return clock.today() - timedelta(days=days)


def keeps(home: SpaceKey, *records: Record) -> None:
    """Let records lie in her space."""
    with Space.open(home).change() as there:
        for record in records:
            there.add(record)


def weeks(*steps: int) -> list[CheckIn]:
    """Return a check-in a week, the last one today."""
    last = len(steps) - 1
    return [
        CheckIn(id=new_id(), day=ago(7 * (last - number)), closeness=step, safety=step, hope=step)
        for number, step in enumerate(steps)
    ]


def hope(by_ago: int) -> Hope:
    """Return a hope whose day was some days ago."""
    return Hope(id=new_id(), what="Quiet Sundays", how="", agreed_on=ago(90), by=ago(by_ago))


def hurt() -> Record:
    """Return a reading of harm, kept today."""
    answers = {signal.id: Answer.NEVER for signal in SIGNALS}
    return kept_reading({**answers, "hurt.hit": Answer.NOW}, clock.today())


@pytest.mark.parametrize(
    ("days", "here"),
    [(3, "Weeks 1 to 4"), (40, "Months 1 to 3"), (120, "Months 3 to 9"), (400, "9 months on")],
)
def test_the_day_it_began_says_where_they_are(
    ana: Client, home: SpaceKey, days: int, here: str
) -> None:
    keeps(home, Preferences(id=new_id(), opened_on=ago(days)))

    before, after = page(ana, WEEKS).split("You are about here.")

    assert before.rindex(here) == max(
        before.rindex(title)
        for title in ("Weeks 1 to 4", "Months 1 to 3", "Months 3 to 9", "9 months on")
        if title in before
    )
    assert f"Week {days // 7 + 1}" in before
    assert "This is what is usual if both take part." in before
    assert "You are about here." not in after


def test_before_anything_is_kept_it_is_too_early_and_no_stretch_is_marked(ana: Client) -> None:
    html = page(ana, WEEKS)

    assert "too early to say" in html
    assert "No check-in yet" in html
    assert "You are about here." not in html
    assert "<svg viewBox=" not in html


def test_charts_stand_there_with_gaps_and_small_brackets(ana: Client, home: SpaceKey) -> None:
    keeps(home, *weeks(2, 3, 3, 4), Setback(id=new_id(), day=ago(3), set_off="Bills"))

    html = page(ana, WEEKS)

    assert html.count('role="img"') == 3
    assert "It is counted against nobody." in html
    assert "Something went wrong" in html


def test_a_hope_past_its_day_is_said_without_harm_where_none_was_marked(
    ana: Client, home: SpaceKey
) -> None:
    keeps(home, *weeks(3, 3, 3, 3), hope(5))

    html = page(ana, WEEKS)

    assert "A day you set has passed" in html
    assert "Quiet Sundays" in html
    assert HARM not in html


def test_harm_after_the_day_is_said_in_words_with_help_first(ana: Client, home: SpaceKey) -> None:
    keeps(home, *weeks(3, 3, 3, 1), hope(5))

    html = page(ana, WEEKS)

    assert HARM in html
    assert "A week in which you did not feel safe at all." in html
    assert html.index("Numbers to call, at any hour.") < html.index(HARM)


def test_the_verdict_is_the_large_line_and_what_it_compares_is_said(
    ana: Client, home: SpaceKey
) -> None:
    keeps(home, *weeks(2, 2, 2, 3, 2, 3, 3, 3, 4, 3, 4, 4))

    html = page(ana, WEEKS)
    card = html.split("What your answers show</h2>")[1].split("</section>")[0]

    assert card.strip().startswith('<p class="lead">Over all these weeks, your answers got better.')
    assert card.count("lead") == 1
    assert "This comes from your answers on 12 days, over 12 weeks." in card
    assert "This compares your first weeks with your last." in card


def test_a_promise_kept_before_its_day_bears_the_day_it_was_kept(
    ana: Client, home: SpaceKey
) -> None:
    keeps(
        home,
        Promise(
            id=new_id(), what="Bins", made_on=ago(5), by=ago(-5), state="kept", marked_on=ago(1)
        ),
        Promise(id=new_id(), what="Bikes", made_on=ago(5), by=ago(-4)),
        Promise(id=new_id(), what="Lamp", made_on=ago(60), by=ago(53)),
    )

    html = page(ana, WEEKS)

    assert f"Kept · {date_format(ago(1), 'j F Y')}" in html
    assert f"Still open · by {date_format(ago(-4), 'j F Y')}" in html
    assert "Lamp" not in html


def test_an_unsafe_reading_puts_help_first_and_leaves_promises_out(
    ana: Client, home: SpaceKey
) -> None:
    promise = Promise(id=new_id(), what="Carry the bins", made_on=ago(5), by=ago(-5))
    keeps(home, promise)
    assert "Carry the bins" in page(ana, NEW)
    assert "Carry the bins" in page(ana, WEEKS)

    keeps(home, hurt())

    assert "Numbers to call, at any hour." in page(ana, WEEKS)
    for path in (NEW, WEEKS):
        assert "Carry the bins" not in page(ana, path)


def test_where_there_is_harm_nothing_is_said_to_go_well_and_nobody_sees_it_from_across_the_table(
    ana: Client, home: SpaceKey
) -> None:
    keeps(home, *weeks(1, 1, 2, 2, 3, 3, 4, 4, 5, 5))
    assert "went up" in page(ana, WEEKS)

    keeps(home, hurt())

    html = page(ana, WEEKS)
    assert "went up" not in html
    assert "This is what is usual if both take part." not in html
    assert "a friend who wishes both" not in page(ana, NEW)


def test_what_somebody_wrote_from_across_the_table_stays_to_be_changed(
    ana: Client, home: SpaceKey
) -> None:
    review = Review(id=new_id(), day=ago(3), friend="Two tired people")
    keeps(home, review, hurt())

    assert "Two tired people" in page(ana, f"{REVIEWS}{review.id}/")


def test_answers_of_long_ago_are_said_to_be_of_long_ago(ana: Client, home: SpaceKey) -> None:
    old = [CheckIn(id=new_id(), day=ago(30 + 7 * week), closeness=3) for week in range(5)]
    keeps(home, *old)
    assert "Nothing is known of the time since." in page(ana, WEEKS)

    keeps(home, CheckIn(id=new_id(), day=ago(2), closeness=3))
    assert "Nothing is known of the time since." not in page(ana, WEEKS)


def test_a_review_has_four_steps_and_ones_own_limits_stand_in_ones_own_part(
    ana: Client, home: SpaceKey
) -> None:
    keeps(home, *weeks(2, 3), Values(id=new_id(), written_on=ago(9), limits="No name-calling"))

    html = page(ana, NEW)

    steps = ["What the record shows", "No name-calling", "a friend who wishes both", "What to drop"]
    assert [html.index(step) for step in steps] == sorted(html.index(step) for step in steps)
    assert html.count('role="img"') == 3


def test_a_review_is_kept_changed_and_comes_back_on_an_error(ana: Client, home: SpaceKey) -> None:
    today = clock.today().isoformat()
    assert "One answer is enough." in ana.post(NEW, {"day": today}).content.decode()
    wrong = ana.post(NEW, {"friend": "🌿 Two tired people", "day": "x"}).content.decode()
    assert "🌿 Two tired people" in wrong
    assert "What the record shows" in wrong

    ana.post(NEW, {"friend": "🌿 Two tired people", "day": today})
    (one,) = Space.open(home).all(Review)
    ana.post(f"{REVIEWS}{one.id}/", {"drop": "Bills at night", "day": today, "revision": 1})

    (one,) = Space.open(home).all(Review)
    assert (one.friend, one.drop) == ("", "Bills at night")


def test_every_page_keeps_the_house_rules_in_every_language(ana: Client, home: SpaceKey) -> None:
    review = Review(id=new_id(), day=ago(2), saw="bins")
    fell = Setback(id=new_id(), day=ago(3), will_try="wait")
    bins = Promise(id=new_id(), what="bins", made_on=ago(5), by=ago(-5))
    begun = Preferences(id=new_id(), opened_on=ago(40))
    keeps(home, *weeks(3, 2, 3, 1), hope(5), review, fell, bins, begun)
    addresses = (WEEKS, REVIEWS, NEW, f"{REVIEWS}sheet/", f"{REVIEWS}{review.id}/")

    for path in addresses:
        assert breaches(page(ana, path), path) == []
    with pseudo_language():
        for path in addresses:
            assert bare_texts(page(ana, path)) == []


def test_a_review_says_the_weeks_in_a_sentence_and_keeps_the_pictures_folded(
    ana: Client, home: SpaceKey
) -> None:
    keeps(home, *weeks(2, 3, 3, 4, 4))

    shown = Page(page(ana, NEW))

    folded = [one for one in shown.all("svg") if one.attributes.get("role") == "img"]
    assert len(folded) == 3
    assert all(picture.inside("details") for picture in folded)
    assert shown.html.index("In the last four weeks") < shown.html.index("The weeks as pictures")
    assert not any("open" in part.attributes for part in shown.all("details"))
