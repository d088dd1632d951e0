"""The two lists that both plans share: papers and things, and money."""

from handrail.programme.plan.heading import Checklist, Heading, Item, Prompt
from handrail.programme.words import _

READY = _("Tick what is ready, or lies as a copy somewhere else.")

PAPERS = Heading(
    "papers",
    _("Papers and things"),
    _("What to have ready, and where it lies"),
    (_("None of it is worth going back for."),),
    (
        Prompt(
            "where",
            _("Where the copies lie"),
            _("With someone you trust. A gap where a paper was can be seen: copy it, put it back."),
        ),
    ),
    (
        Checklist(
            "papers",
            _("Papers"),
            (
                Item("identity", _("Identity papers"), _("ID and passport")),
                Item(
                    "birth",
                    _("Birth papers, yours and the children’s"),
                    _("Birth papers"),
                ),
                Item("marriage", _("Marriage papers")),
                Item("visa", _("Visa or permit to stay")),
                Item("health", _("Health and insurance papers"), _("Insurance papers")),
                Item("prescriptions", _("Prescriptions")),
                Item("bank", _("Bank papers and cards"), _("Bank card")),
                Item("tax", _("Tax papers")),
                Item("lease", _("Lease, or papers of the house"), _("Lease or house papers")),
                Item("car", _("Papers of the car"), _("Car papers")),
                Item("court", _("Court papers")),
                Item("medical", _("Reports from doctors"), _("Health and school records")),
                Item("school", _("School records")),
            ),
            READY,
            "papers",
        ),
        Checklist(
            "things",
            _("Things"),
            (
                Item("keys", _("Keys: home, car, work"), _("Spare keys")),
                Item("charger", _("Phone and charger"), _("Phone and charger")),
                Item("addresses", _("Addresses and numbers, on paper"), _("Numbers on paper")),
                Item("cash", _("Cash"), _("Some cash")),
                Item("medicine", _("Medicine and aids for a week"), _("Medicine for a week")),
                Item("clothes", _("Clothes for three days"), _("Clothes for three days")),
                Item("baby", _("What a baby needs"), _("Things for the baby")),
                Item(
                    "comfort", _("For each child one thing that comforts"), _("One thing a child")
                ),
            ),
            READY,
            "bag",
        ),
    ),
)
MONEY = Heading(
    "money",
    _("Money"),
    _("Two weeks to live on, and an account of your own"),
    (_("Small and slow is fine. Letters and card slips can be seen: ask for none to your home."),),
    (
        Prompt("lend", _("Who could lend once"), _("And how much you would dare to ask.")),
        Prompt("where", _("Where it is"), _("The account, the envelope, who holds it for you.")),
    ),
    (
        Checklist(
            "money",
            _("What is ready"),
            (
                Item("two_weeks", _("Enough to live on for two weeks")),
                Item("account", _("An account of my own, at another bank")),
                Item("cash", _("Cash, put by in small amounts")),
                Item("credit", _("A credit check: which debts run in my name")),
                Item("benefits", _("Benefits I can claim alone")),
            ),
        ),
    ),
)
