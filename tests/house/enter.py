"""What Enter, or Go on a phone, does to a form: it presses the first button, wherever that stands."""

from tests.house.rules import Element, Page

NOT_TYPED_IN = {"hidden", "submit", "button", "image", "reset"}
# A button that sends the form elsewhere, or says which of several things was meant.
SETS_APART = {"formaction", "formnovalidate", "name"}


def pressed_by_enter(page: Page) -> list[str]:
    """Return a sentence for each form in which Enter does something else than the form is for."""
    found = []
    for form in page.all("form"):
        if any(typed_in(element) for element in belonging(page, form, "input")):
            found += _first_of(belonging(page, form, "button", "input"))
    return found


def belonging(page: Page, form: Element, *tags: str) -> list[Element]:
    """Return the elements of a form: those in it, and those tied to it by its id, in their order."""
    return [element for element in page.all(*tags) if _form_of(page, element) is form]


def typed_in(element: Element) -> bool:
    """Whether Enter in this field, radio or tick sends its form."""
    return element.attributes.get("type", "text") not in NOT_TYPED_IN


def _form_of(page: Page, element: Element) -> Element | None:
    if tied := element.attributes.get("form"):
        named = (form for form in page.all("form") if form.attributes.get("id") == tied)
        return next(named, None)
    return next((parent for parent in element.within if parent.tag == "form"), None)


def _first_of(elements: list[Element]) -> list[str]:
    buttons = [element for element in elements if _sends(element)]
    if len(buttons) < 2:
        return []
    first, sets_apart = buttons[0], SETS_APART & {*buttons[0].attributes}
    if _filled(first) or (_unseen(first) and not sets_apart):
        return []
    if not any(map(_filled, buttons)) and sets_apart <= {"name"}:
        return []  # none is more than the others, and each of them takes what was typed along
    return [f"Enter presses {first.text.strip()!r}: begin the form with ui/enter.html"]


def _sends(element: Element) -> bool:
    usual = "submit" if element.tag == "button" else "text"
    return element.attributes.get("type", usual) in ("submit", "image")


def _unseen(button: Element) -> bool:
    """Whether it stands there for Enter alone."""
    return "vh" in button.attributes.get("class", "").split()


def _filled(button: Element) -> bool:
    classes = {*button.attributes.get("class", "").split()}
    return "btn" in classes and not {"quiet", "plain"} & classes
