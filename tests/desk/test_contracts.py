"""What lint cannot say of the desk: writes, screens, columns."""

import ast
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.template.loader import get_template

DESK = Path("src/holdfast_desk")
ACTIONS = sorted((DESK / "register/actions").glob("*.py"))
WRITES = frozenset("save create delete update bulk_create get_or_create".split())
MAY_WRITE = ("register/actions", "register/audit.py", "register/migrations")
OF_OUR_OWN = frozenset(("session", "values", "words"))


def test_nothing_is_written_outside_actions() -> None:
    """A screen or a query that writes would leave no event."""
    found = [
        f"{path}:{node.lineno}"
        for path in DESK.rglob("*.py")
        if not path.relative_to(DESK).as_posix().startswith(MAY_WRITE)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in WRITES
        and "objects" in ast.unparse(node.func)
    ]
    assert found == []


@pytest.mark.parametrize("path", ACTIONS, ids=lambda path: path.stem)
def test_every_action_is_one_transaction_with_one_event(path: Path) -> None:
    """Public, keyword-only, `by` first: atomic and recorded."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        if not node.args.kwonlyargs:
            continue
        told = ast.unparse(node)
        assert "atomic()" in told, node.name
        assert told.count("record(") >= 1, node.name


@pytest.mark.django_db
def test_tables_are_what_the_migrations_make_of_them() -> None:
    """Nothing has been left out."""
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_every_table_is_named_by_hand() -> None:
    """So that a class can move between files."""
    for model in apps.get_app_config("register").get_models():
        assert model._meta.db_table.startswith("register_")


@pytest.mark.parametrize(
    "path", sorted((DESK / "web/templates").rglob("*.html")), ids=lambda p: p.name
)
def test_every_template_can_be_read_and_marks_nothing_as_safe(path: Path) -> None:
    """What a report says is never taken for ours."""
    get_template(path.relative_to(DESK / "web/templates").as_posix())
    told = path.read_text("utf-8")
    assert "|safe" not in told
    assert "autoescape" not in told
    assert "<script>" not in told
    assert " onclick" not in told
