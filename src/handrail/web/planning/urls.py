"""Addresses of this part. They name no plan and no person."""

from django.urls import path

from handrail.programme.plan.plan import AFTER, LEAVING, SAFETY
from handrail.web.planning import views_paper, views_people, views_plan
from handrail.web.planning.shelves import TAKE

PLACES = (("lists/ready", "safety-plan", SAFETY), ("lists/days", "leaving-plan", LEAVING))

urlpatterns = [
    path("lists/people/", views_people.people, name="people"),
    path("lists/people/groups/", views_people.groups, name="groups"),
    path("lists/people/groups/new/", views_people.new, {"group": True}, name="group-new"),
    path("lists/people/new/", views_people.new, name="person-new"),
    path("lists/people/<str:record_id>/", views_people.change, name="person-change"),
    path("lists/people/<str:record_id>/touch/", views_people.reached, name="person-reached"),
    path("lists/people/<str:record_id>/remove/", views_people.remove, name="person-remove"),
    path("lists/ready/sheet/", views_paper.empty, name="household-sheet"),
    path("lists/ready/list/", views_paper.household_list, name="household"),
    path("lists/since/sheet/", views_paper.after_sheet, name="after-sheet"),
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
