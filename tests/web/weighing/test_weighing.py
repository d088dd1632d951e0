"""Weighing, the sealed trial, one's own measure and outside help, as pages."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.formats import date_format

from handrail.accounts import clock
from handrail.programme.look.answers import Answer
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import kept
from handrail.programme.repair.hope import Hope
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.weigh.outside_help import OutsideHelp
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import OFFERED, Trial
from handrail.programme.weigh.weighing import Weighing
from handrail.vault.space import Space, SpaceKey
from tests import clock as moved
from tests.cast import browser_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page, puts

pytestmark = pytest.mark.django_db(transaction=True)
DAY = 86_400
WEIGH, TRIAL, ALONE, OUTSIDE = "/lists/weigh/", "/lists/trial/", "/lists/alone/", "/lists/outside/"
PAGES = (
    WEIGH,
    f"{WEIGH}new/",
    f"{WEIGH}sheet/",
    TRIAL,
    f"{TRIAL}new/",
    f"{TRIAL}sheet/",
    ALONE,
    f"{ALONE}new/",
    f"{ALONE}sheet/",
    OUTSIDE,
    f"{OUTSIDE}new/",
    f"{OUTSIDE}sheet/",
    f"{OUTSIDE}kinds/",
    f"{OUTSIDE}choosing/",
    f"{OUTSIDE}packet/",
)


def sends(ana: Client, path: str, **fields: Any) -> None:
    """Send a form that is taken."""
    assert ana.post(path, fields).status_code == 302, "the form came back"


def ago(days: int) -> date:
    """Return the day some days before today."""
    return clock.today() - timedelta(days=days)


def weighing(days: int, **more: Any) -> Weighing:
    """Return what was weighed some days ago."""
    return Weighing(id=f"w{days}", day=ago(days), **more)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_keeps_the_rules_of_the_house_and_can_be_translated(
    ana: Client, path: str
) -> None:
    assert breaches(page(ana, path), path) == []
    with pseudo_language():
        assert bare_texts(page(ana, path)) == []


def test_a_weighing_stands_beside_values_and_records_and_without_a_verdict(
    ana: Client, home: SpaceKey
) -> None:
    ana.post("/lists/values/change/", {"limits": "My pay stays mine"})
    hope = Hope(
        id="h",
        what="Suppers without shouting",
        how="I hear it",
        agreed_on=ago(70),
        by=ago(1),
        answer="not",
        answered_on=ago(1),
    )
    puts(home, hope)
    sends(ana, f"{WEIGH}new/", stay_for="The garden", day=str(ago(0)))

    for path in (WEIGH, f"{WEIGH}new/"):
        html = page(ana, path)
        assert "My pay stays mine" in html
        assert "Suppers without shouting" in html
        assert "This page has no opinion" in html
    assert "The garden" in page(ana, WEIGH)


def test_nothing_at_all_is_not_a_weighing_and_a_tick_alone_is(ana: Client, home: SpaceKey) -> None:
    empty = ana.post(f"{WEIGH}new/", {"day": str(ago(0))})
    assert "One line for one of the three is enough" in empty.content.decode()

    sends(ana, f"{WEIGH}new/", endures="on", day=str(ago(0)))
    assert Space.open(home).all(Weighing)[0].endures


def test_two_days_lie_side_by_side(ana: Client, home: SpaceKey) -> None:
    puts(
        home,
        weighing(30, stay_for="The garden"),
        weighing(1, stay_for="The dog", between="A pause"),
    )

    assert "/lists/weigh/w1/beside/" in page(ana, WEIGH)
    assert "/lists/weigh/w30/beside/" not in page(ana, WEIGH)
    html = page(ana, "/lists/weigh/w1/beside/")
    assert html.index("The garden") < html.index("The dog")
    assert "What speaks for going" not in html, "what was never written is left out"
    assert ana.get("/lists/weigh/w30/beside/").status_code == 302


def test_where_there_is_harm_help_stands_before_the_scales(ana: Client, home: SpaceKey) -> None:
    puts(home, kept({"hurt.hit": Answer.NOW}, ago(1)))

    for path in (WEIGH, f"{WEIGH}new/"):
        html = page(ana, path)
        assert html.index("First, for you") < html.index("What matters to you")
    assert "A trial, sealed" not in page(ana, WEIGH), "nobody is asked to wait in danger"
    for path in (TRIAL, f"{TRIAL}new/"):
        assert "First, for you" in page(ana, path)


def test_who_is_going_meets_the_days_ahead_first(ana: Client, home: SpaceKey) -> None:
    looked = {"leaving.planned": Answer.NOW, "repair.small_care": Answer.NOW}
    everything = dict.fromkeys(kept({}, ago(1)).answers, Answer.NEVER)
    puts(home, kept({**everything, **looked}, ago(1)))

    html = page(ana, WEIGH)
    assert html.index("First, the days ahead") < html.index("What matters to you")


def seals(ana: Client, **more: str) -> Any:
    """Seal a trial for ten weeks, or for what is said."""
    there = {"go_on": "Three calm talks", "stop": "One more slammed door"}
    return ana.post(f"{TRIAL}new/", {**there, "opens_on": str(clock.today() + OFFERED), **more})


def test_no_page_shows_a_sealed_trial_before_its_day(ana: Client, home: SpaceKey) -> None:
    assert seals(ana).status_code == 302
    trial = Space.open(home).all(Trial)[0]
    one = f"{TRIAL}{trial.id}/"

    assert ana.get(one).status_code == 302
    assert ana.post(one, {"go_on": "moved", "stop": "mark"}).status_code == 302
    assert Space.open(home).all(Trial) == [trial], "nothing in it can be changed"
    for path in (TRIAL, "/lists/everything/", "/path/", "/path/days/", "/today/"):
        assert "Three calm talks" not in page(ana, path)


def test_carrying_everything_away_can_carry_the_sealed_too(ana: Client) -> None:
    seals(ana)

    html = page(ana, "/lists/everything/")
    assert "/lists/everything/sealed/" in html
    assert "Three calm talks" in page(ana, "/lists/everything/sealed/")


def test_on_its_day_it_opens_beside_what_happened(ana: Client, home: SpaceKey) -> None:
    today = clock.today()
    hope = Hope(
        id="h",
        what="Sundays without a row",
        how="I know",
        agreed_on=ago(69),
        by=ago(2),
        answer="partly",
        answered_on=ago(2),
    )
    puts(home, hope)
    puts(
        home,
        Trial(id="t", sealed_on=ago(70), opens_on=today, go_on="Three calm talks", stop="A door"),
    )

    html = page(ana, f"{TRIAL}t/")
    assert "Three calm talks" in html
    assert "Sundays without a row" in html
    assert breaches(html, f"{TRIAL}t/") == []
    assert "Three calm talks" in page(ana, "/lists/everything/")


def test_an_old_trial_speaks_of_its_own_weeks_and_not_of_the_last_ones(
    ana: Client, home: SpaceKey
) -> None:
    opened = ago(20)
    puts(home, Trial(id="t", sealed_on=ago(90), opens_on=opened, go_on="Calm", stop="A door"))
    puts(home, *(CheckIn(id=f"c{days}", day=ago(days), hope=3) for days in (21, 28, 35, 56)))

    html = page(ana, f"{TRIAL}t/")

    assert f"In the four weeks before {date_format(opened, 'j F Y')}, around “Partly”" in html
    assert "In the last four weeks" not in html


@pytest.mark.parametrize("weeks", [-1, 0, 7, 13, 600])
def test_a_trial_opens_in_eight_to_twelve_weeks_and_typed_words_come_back(
    ana: Client, home: SpaceKey, weeks: int
) -> None:
    there = seals(ana, opens_on=str(clock.today() + timedelta(weeks=weeks)))

    assert there.status_code == 200
    assert "Three calm talks" in there.content.decode()
    assert Space.open(home).all(Trial) == []


@pytest.mark.parametrize("weeks", [8, 12])
def test_its_first_and_last_day_are_taken(ana: Client, weeks: int) -> None:
    assert seals(ana, opens_on=str(clock.today() + timedelta(weeks=weeks))).status_code == 302


def test_it_is_thrown_away_unread_and_comes_back_sealed(ana: Client, home: SpaceKey) -> None:
    seals(ana)
    trial = Space.open(home).all(Trial)[0]

    ana.post(f"{TRIAL}{trial.id}/remove/")
    assert Space.open(home).all(Trial) == []
    said = page(ana, TRIAL)
    assert "Three calm talks" not in said
    ana.post(f"/undo/{trial.id}/")
    assert Space.open(home).all(Trial) == [trial]


def test_three_measures_are_kept_and_drawn_with_a_sentence_and_a_table(
    ana: Client, home: SpaceKey
) -> None:
    puts(
        home,
        *(
            OwnMeasure(id=f"m{days}", day=ago(days), life=2, work=3, health=4)
            for days in (60, 46, 32)
        ),
    )
    sends(ana, f"{ALONE}new/", life="4", work="3", health="4", day=str(ago(3)))

    html = page(ana, ALONE)
    assert html.count("<svg viewBox") == 3
    assert "Show as a table" in html
    assert "The relationship did not change" in html
    with pseudo_language():
        assert bare_texts(page(ana, ALONE)) == []


def test_a_measure_left_open_comes_back_with_words(ana: Client, home: SpaceKey) -> None:
    answer = ana.post(f"{ALONE}new/", {"life": "4", "day": str(ago(0))})

    assert "Choose one of the five." in answer.content.decode()
    assert Space.open(home).all(OwnMeasure) == []


def contact(name: str, appointment: date) -> OutsideHelp:
    """Return somebody from outside, to be met on a day."""
    return OutsideHelp(id=name, sort="doctor", name=name, since=ago(9), appointment=appointment)


def test_an_appointment_is_ahead_by_the_persons_own_day(ana: Client, home: SpaceKey) -> None:
    elsewhere = "Pacific/Kiritimati" if clock.now().hour >= 10 else "Pacific/Pago_Pago"
    her_day = clock.today(elsewhere)
    assert her_day != clock.today()
    puts(
        home,
        Preferences(id="p", opened_on=her_day, time_zone=elsewhere),
        contact("Ann", her_day - timedelta(days=1)),
        contact("Zoe", her_day),
    )

    html = page(ana, OUTSIDE)

    assert html.index("Zoe") < html.index("Ann")


def test_contacts_stand_with_the_next_appointment_first(ana: Client, home: SpaceKey) -> None:
    sends(ana, f"{OUTSIDE}new/", name="A group on Mondays", sort="group")
    sends(ana, f"{OUTSIDE}new/", name="Zoe", sort="therapist", appointment=str(ago(-3)))
    sends(ana, f"{OUTSIDE}new/", name="Dr. Reis", sort="doctor", appointment=str(ago(3)))

    html = page(ana, OUTSIDE)
    assert html.index(">Zoe<") < html.index(">A group on Mondays<") < html.index(">Dr. Reis<")
    assert {one.since for one in Space.open(home).all(OutsideHelp)} == {ago(0)}


def test_a_packet_holds_what_was_ticked_and_the_questions_and_nothing_else(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, weighing(3, stay_for="The garden"), weighing(9, stay_for="The dog"))
    assert ana.get(f"{OUTSIDE}packet/sheet/").status_code == 302
    sends(ana, f"{OUTSIDE}packet/", weighings="w3", first="I am tired.")

    html = page(ana, f"{OUTSIDE}packet/sheet/")
    assert "The garden" in html
    assert "I am tired." in html
    assert "The dog" not in html
    assert "Do you see each of us alone" in html
    with pseudo_language():
        assert bare_texts(page(ana, f"{OUTSIDE}packet/sheet/")) == []


def test_nothing_chosen_for_the_packet_is_said(ana: Client) -> None:
    assert "Tick something" in ana.post(f"{OUTSIDE}packet/", {}).content.decode()


def test_a_trial_may_be_opened_after_time_has_passed(ana: Client, home: SpaceKey) -> None:
    seals(ana, opens_on=str(clock.today() + timedelta(weeks=8)))
    moved.move(56 * DAY)
    try:
        trial = Space.open(home).all(Trial)[0]
        ana = browser_in(home)
        assert "Three calm talks" in page(ana, f"{TRIAL}{trial.id}/")
    finally:
        moved.reset()


def test_beside_a_kept_look_stand_the_records_and_one_tick(ana: Client, home: SpaceKey) -> None:
    everything = dict.fromkeys(kept({}, ago(1)).answers, Answer.NEVER)
    look = kept({**everything, "toxic.criticism": Answer.NOW}, ago(0))
    hope = Hope(id="h", what="Calm suppers", how="so", agreed_on=ago(70), by=ago(1), answer="not")
    puts(home, look, hope)

    html = page(ana, look_page(look.id))
    assert "What your records say" in html
    assert "Calm suppers" in html
    assert breaches(html, "/look/") == []
    with pseudo_language():
        assert bare_texts(page(ana, look_page(look.id))) == []

    assert ana.post(f"{WEIGH}noted/").status_code == 302
    ana.post(f"{WEIGH}noted/")
    assert [(one.endures, one.day) for one in Space.open(home).all(Weighing)] == [(True, ago(0))]
    assert "Where is your limit?" in page(ana, "/path/noticed/")


def look_page(record_id: str) -> str:
    """Return the address of a kept look."""
    return reverse("kept-reading", args=[record_id])


def test_the_tick_joins_what_was_weighed_that_day(ana: Client, home: SpaceKey) -> None:
    puts(home, weighing(0, stay_for="The garden"))

    ana.post(f"{WEIGH}noted/")

    assert [(one.stay_for, one.endures) for one in Space.open(home).all(Weighing)] == [
        ("The garden", True)
    ]


def test_a_look_of_harm_asks_for_no_tick(ana: Client, home: SpaceKey) -> None:
    look = kept({"hurt.hit": Answer.NOW}, ago(0))
    puts(home, look)

    assert "weigh/noted" not in page(ana, look_page(look.id))
