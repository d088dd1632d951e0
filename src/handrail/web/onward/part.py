"""What this part declares to the house."""

from handrail.web.ui.part import Part

PART = Part(urls="handrail.web.onward.urls")
