"""Addresses of this part. They name no plan and no person."""

from django.urls import path

from handrail.programme.plan.plan import AFTER, LEAVING, SAFETY
from handrail.web.planning import views_blank, views_paper, views_people, views_plan
from handrail.web.planning.shelves import TAKE

PLACES = (("lists/ready", "safety-plan", SAFETY), ("lists/days", "leaving-plan", LEAVING))

urlpatterns = [
    path("lists/people/", views_people.people, name="people"),
    path("lists/people/groups/", views_people.groups, name="groups"),
    path("lists/people/groups/new/", views_people.new, {"group": True}, name="group-new"),
    path("lists/people/sheet/", views_blank.people, name="people-sheet"),
    path("lists/people/new/", views_people.new, name="person-new"),
    path("lists/people/<str:record_id>/", views_people.change, name="person-change"),
    path("lists/people/<str:record_id>/touch/", views_people.reached, name="person-reached"),
    path("lists/people/<str:record_id>/remove/", views_people.remove, name="person-remove"),
    path("lists/ready/sheet/", views_paper.empty, {"guide": SAFETY.name}, name="household-sheet"),
    path("lists/days/sheet/", views_paper.empty, {"guide": LEAVING.name}, name="days-sheet"),
    path("lists/ready/list/", views_paper.household_list, name="household"),
    path("lists/since/sheet/", views_blank.after, name="after-sheet"),
    path("lists/since/list/", views_paper.after_list, name="after-list"),
    path("lists/words/lines/", views_blank.take, name="take-lines-sheet"),
    *TAKE.urls("lists/words"),
    *(
        address
        for place, name, guide in (*PLACES, ("lists/since", "after", AFTER))
        for address in (
            path(f"{place}/", views_plan.overview, {"guide": guide.name}, name=name),
            path(
                f"{place}/<slug:heading>/",
                views_plan.page,
                {"guide": guide.name},
                name=f"{name}-page",
            ),
        )
    ),
    path("lists/page/<str:record_id>/remove/", views_plan.remove, name="plan-remove"),
]
