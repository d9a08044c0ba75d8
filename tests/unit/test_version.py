"""`copbot --version`."""

from importlib.metadata import version

from typer.testing import CliRunner

from copbot.cli import app


def test_the_version_is_that_of_the_package() -> None:
    done = CliRunner().invoke(app, ["--version"])
    assert (done.exit_code, done.output) == (0, f"copbot {version('copbot')}\n")
