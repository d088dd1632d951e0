"""A line of danger is noticed between calm ones: a journal is a whole day, not a sentence."""

import pytest

from handrail import coach
from handrail.coach.engine import found
from handrail.coach.rules import rules
from handrail.coach.sentence import Sentence
from tests.coach.labelled import ROUNDS, rows_of

AROUND = (
    ("A long week.\n\n", ""),
    ("", " Anyway, I made tea."),
    ("Work was fine today. ", " Then I did the washing."),
)
PLAIN = (
    ("I’m scared of him, and I told nobody.", "fear"),
    ("He choked me on the stairs.", "danger-strangle"),
    ("She said she would kill me if I go.", "danger-kill-threat"),
    ("He checks my phone every night.", "control-monitoring"),
    ("I don’t want to be alive any more.", "danger-self-harm"),
    ("He hit our son with a belt.", "danger-child"),
)
# A film, a match, a dream or another's life stands beside what happened to the writer …
BESIDE = (
    ("Watched a film about a killer. He put his hands round my throat after.", "danger-strangle"),
    (
        "He choked me on the landing. Later we put a film on as if nothing had been.",
        "danger-strangle",
    ),
    (
        "The match was on all afternoon. He punched me in the kitchen at half time.",
        "danger-physical",
    ),
    ("Read the paper in bed. He said he would kill me if I told my sister.", "danger-kill-threat"),
    ("The news was on. She slapped me in front of it.", "danger-physical"),
    ("Played badminton with Dee. He kicked me down the stairs when I got home.", "danger-physical"),
    ("Had a dream about the sea. He hit me at breakfast.", "danger-physical"),
    ("My friend’s husband is a plumber. He held a knife to my neck last night.", "danger-weapon"),
    ("My sister said her boiler is broken. He locked me in the flat all day.", "control-movement"),
    (
        "Twenty years ago I loved this town and I was happy. He hit me again tonight.",
        "danger-physical",
    ),
    ("A woman at work lent me her book. He checks my phone every night.", "control-monitoring"),
    ("We laughed at the cat this morning. He punched me in the face at tea.", "danger-physical"),
    ("I saw a film with my mum. I don’t want to be alive any more.", "danger-self-harm"),
    ("In court today the jury was sent home, said the news. I’m scared of him.", "fear"),
    ("Watched the boxing. If I leave he’ll hang himself, he says.", "partner-suicide-threat"),
    ("Crossword done. She hit our son with a belt.", "danger-child"),
)
# … or goes on into the next sentence, where "he" and "she" are those of the film.
WITHIN = (
    "In the film a man comes back from sea. He strangles her in the last scene.",
    "Watched a thriller about a lodger. He locks her in the cellar and she gets away.",
    "Saw a play on Friday. He pulls a knife on her brother in act two.",
    "In the novel she finds out too late. He kills her at the end of the book.",
    "The news was grim. A man stabbed his wife in Leeds.",
    "A woman at work told me about her marriage. He used to hit her with a belt.",
    "My neighbour’s husband was arrested. He broke her arm.",
    "My sister’s ex is back. He waits outside her work.",
    "Dreamt of the old house. He was choking me and I couldn’t shout.",
    "I had a nightmare. She pushed me off the roof and I fell for hours.",
    "As a child I was hit. My father beat me with a belt. I’m at peace with it now.",
)


def codes_of(text: str) -> set[str]:
    """Return the codes the coach finds in private writing."""
    return {finding.code for finding in coach.read("private", text).findings}


@pytest.mark.parametrize(("before", "after"), AROUND)
@pytest.mark.parametrize(("line", "code"), PLAIN)
def test_what_is_plainly_said_is_noticed_between_calm_lines(
    before: str, after: str, line: str, code: str
) -> None:
    assert code in codes_of(line)

    assert code in codes_of(f"{before}{line}{after}")


@pytest.mark.parametrize(("text", "code"), BESIDE)
def test_a_film_or_a_match_in_the_next_sentence_hides_nothing(text: str, code: str) -> None:
    assert code in codes_of(text)


@pytest.mark.parametrize("text", WITHIN)
def test_what_happens_in_the_film_happened_to_nobody(text: str) -> None:
    assert codes_of(text) == set()


@pytest.mark.parametrize(("line", "code"), PLAIN)
def test_a_rule_sees_what_was_done_beside_a_film(line: str, code: str) -> None:
    rule = next(rule for rule in rules("private") if rule.code == code)

    assert found(rule, Sentence(f"Watched a film about a killer. {line}"))


def test_hardly_any_danger_that_is_noticed_alone_is_lost_between_calm_lines() -> None:
    rows = [row for file in ROUNDS if file.stem.startswith("private_") for row in rows_of(file)]
    noticed = [
        (row["text"], found)
        for row in rows[::5]
        if (found := codes_of(row["text"]) & {*row["codes"]})
    ]
    lost = [
        text
        for text, found in noticed
        for before, after in AROUND
        if not codes_of(f"{before}{text}{after}") & found
    ]

    assert len(noticed) > 100
    assert len(lost) <= 0.1 * len(noticed) * len(AROUND)
