# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import sys

import pytest

import zorgplicht as zp
from zorgplicht import notebook
from zorgplicht.reporting import html


@pytest.fixture(scope="module")
def catalogue():
    return zp.load_catalogue()


@pytest.fixture(scope="module")
def plan(catalogue):
    situation = zp.Situation(barriers=["low-literacy"])
    return zp.RuleEngine(catalogue).plan(situation, offer=zp.offer_everything(catalogue))


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """A shell of IPython without a kernel, that leaves nothing behind."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    interactive = pytest.importorskip(
        "IPython.core.interactiveshell", reason="IPython is not installed"
    )
    interactive.InteractiveShell.clear_instance()
    shell = interactive.InteractiveShell.instance()
    shell.history_manager.enabled = False
    yield shell
    notebook.unload_ipython_extension(shell)
    interactive.InteractiveShell.clear_instance()


def test_outside_a_notebook_show_prints_text(plan, catalogue, capsys):
    """The same text that `render` gives; a value of somebody else as it is."""
    zp.show(plan, lang="en")
    assert capsys.readouterr().out == str(zp.render(plan, lang="en"))
    zp.show(catalogue.barriers)
    assert capsys.readouterr().out.startswith("barriers: belemmeringen\n")
    zp.show({"a": 1})
    assert capsys.readouterr().out == "{'a': 1}\n"


def test_a_page_is_named_and_framed(plan):
    """Who hears the frame knows what is in it; a console gets text."""
    bundle = notebook.shown(plan)

    assert bundle["text/html"].startswith('<iframe title="Ondersteuningsroutes" sandbox ')
    assert bundle["text/plain"] == str(zp.render(plan))


def test_without_jinja2_there_is_text(plan, monkeypatch):
    """No extra is needed to look at a value."""
    vars(html)["_environment"].cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)

    assert list(notebook.shown(plan)) == ["text/plain"]


def test_what_has_no_page_is_a_table(catalogue):
    """Rows with a caption; hostile words stay words, and no more than fifty rows are shown."""
    hostile = zp.Rows(("id",), (("<script>alert(1)</script>\u202e",), (None,), (("a", 2),)))
    shown = notebook.shown(hostile, lang="en")
    many = notebook.shown(zp.rows_of(catalogue), lang="en")["text/html"]

    assert "<td>&lt;script&gt;alert(1)&lt;/script&gt;\\u202e</td>" in shown["text/html"]
    assert "<caption>3 rows</caption>" in shown["text/html"]
    assert "  3. id=a; 2\n" in shown["text/plain"]
    assert many.count("<tr>") == 51
    assert "The first 50 of" in many


def test_a_wrong_language_is_refused(plan):
    """Also for a value that is shown as a table."""
    for value in (plan, zp.rows_of(plan)):
        with pytest.raises(ValueError, match="fr"):
            zp.show(value, lang="fr")


def test_the_extension_is_opt_in(shell, plan, catalogue):
    """Plain before it is loaded and after it is unloaded; pages and text in between."""

    def kinds(value):
        return set(shell.display_formatter.format(value)[0])

    values = [plan, catalogue, catalogue.barriers["low-literacy"], zp.rows_of(plan)]

    assert [kinds(one) for one in values] == [{"text/plain"}] * 4
    shell.run_line_magic("load_ext", "zorgplicht.notebook")
    assert [kinds(one) for one in values] == [{"text/plain", "text/html"}] * 4
    assert shell.display_formatter.format(plan)[0]["text/plain"] == str(zp.render(plan))
    shell.run_line_magic("unload_ext", "zorgplicht.notebook")
    assert [kinds(one) for one in values] == [{"text/plain"}] * 4


def test_the_extension_names_types_that_exist():
    """A class that moved would be shown plainly, and nobody would see why."""
    from importlib import import_module

    for module, names in notebook.RICH.items():
        assert all(isinstance(getattr(import_module(module), name), type) for name in names)


def test_show_in_a_notebook_displays_a_page(shell, plan):
    """`show` works in the middle of a cell."""
    from IPython.utils.capture import capture_output

    with capture_output() as captured:
        shell.run_cell("import zorgplicht as zp").raise_error()
        shell.user_ns["plan"] = plan
        shell.run_cell("zp.show(plan)\n1").raise_error()

    assert "text/html" in captured.outputs[0].data
