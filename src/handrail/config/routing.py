"""Which tables lie in which database file: letters and tasks apart from the sealed spaces."""

LETTERS = frozenset({"mail", "django_tasks_db"})


class LettersApart:
    """Send the apps of `LETTERS` to the `letters` database and everything else to `spaces`."""

    def db_for_read(self, model: type, **hints: object) -> str:
        """Name the database a model is read from."""
        label: str = model._meta.app_label  # type: ignore[attr-defined]  # Django hands over models
        return "letters" if label in LETTERS else "default"

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **hints: object) -> bool:
        """Say whether an app's tables belong in a database."""
        return (db == "letters") == (app_label in LETTERS)
