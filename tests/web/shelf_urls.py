"""The addresses of the house and one more shelf, for the test of the shelf itself."""

from handrail.config.urls import handler400 as handler400
from handrail.config.urls import handler403 as handler403
from handrail.config.urls import handler404 as handler404
from handrail.config.urls import handler500 as handler500
from handrail.config.urls import urlpatterns as of_the_house
from handrail.programme.talk.soft_start import SoftStart
from handrail.web.ui.coaching import coached
from handrail.web.ui.forms import line, words
from handrail.web.ui.records import RecordForm
from handrail.web.ui.shelf import Shelf


class SmallForm(RecordForm):
    """A small exercise with one field the coach reads."""

    opening = coached(words("How it opens", most=200), kind="soft-start")
    matter = line("What about", most=50, hint="One thing")
    invitation = line("Invitation", most=50, needed=False)


SHELF = Shelf(
    kind=SoftStart,
    form=SmallForm,
    url="trying",
    title="Trying",
    lead="A shelf that is only here for its test.",
    minutes="A minute",
    empty="There is nothing on it.",
    add="Write one",
    folds=True,
    most=2,
    full="Two are enough.",
    made_on="written_on",
)

urlpatterns = [*of_the_house, *SHELF.urls("lists/trying")]
