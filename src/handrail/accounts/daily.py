"""What is said once a day to whoever opens a space, in whichever browser they do.

The file is not touched for it: a mark lies in memory for a day, empty, under a name that only the
space's own key can make. Whoever reads the memory learns from it neither whose it is nor what was said.
"""

from datetime import date, timedelta

from handrail.accounts import sealed
from handrail.accounts.visit import Visit

A_DAY = timedelta(days=1)


def first_today(visit: Visit, label: str, today: date) -> bool:
    """Tell whether this is the first time today that something is said in the open space.

    label: what is said. today: the person's date. False where no space is open.
    """
    key = visit.space_key
    return key is not None and sealed.claim(key.root, f"{label} {today.isoformat()}", A_DAY)
