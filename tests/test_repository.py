# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What must stay true of the repository itself.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht import codec
from zorgplicht.validation import all_rules

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "zorgplicht"
RULES = SOURCE / "validation" / "rules"
HEAVY = [
    "networkx", "yaml", "jinja2", "rich", "narwhals", "numpy", "polars", "pandas", "rdflib",
    "altair", "wordfreq",
]  # fmt: skip


def test_importing_loads_neither_networkx_nor_any_extra():
    """`import zorgplicht` is cheap: heavy packages load when they are first needed."""
    code = f"import sys, zorgplicht; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_reading_a_policy_loads_no_networkx():
    """Only who asks for routes pays for the graph library."""
    code = (
        "import sys, zorgplicht as zp; zp.read_policy('examples/voorbeeldstad.toml');"
        "zp.load_catalogue(); print('networkx' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert done.stdout.strip() == "False"


# Which modules of ours each way of using the library has no need of.
SPARED = {
    "zp.load_catalogue": [
        "model.policy",
        "codec.read",
        "codec.formats.from_json",
        "codec.formats.from_toml",
        "codec.formats.from_yaml",
        "codec.formats.json_scanner",
        "codec.formats.toml_lexer",
        "codec.formats.yaml_builder",
    ],
    "zp.load_catalogue()": [
        "model.policy",
        "codec.formats.from_json",
        "codec.formats.from_yaml",
        "codec.formats.toml_lexer",  # only a fault or a finding asks for a place
    ],
    "zp.RuleEngine": ["codec.structure", "codec.formats"],
    "zp.read_upl": ["interop.frames.keys", "interop.frames.rows"],
}


@pytest.mark.parametrize("use", SPARED)
def test_a_name_loads_only_what_it_needs(use):
    """The catalogue needs no policy, the engine no codec, and a good file no positions."""
    names = [f"zorgplicht.{module}" for module in SPARED[use]]
    code = f"import sys, zorgplicht as zp; {use}; print([m for m in {names} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert all(find_spec(name) for name in names)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("package", [zp, codec])
def test_every_public_name_loads(package):
    """Each name in __all__ exists, and the list is sorted."""
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert sorted(package.__all__) == package.__all__
    assert dir(package) == package.__all__


@pytest.mark.parametrize("package", [zp, codec])
def test_an_unknown_name_is_an_attribute_error(package):
    """A name that does not exist is refused as usual."""
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = package.nothing


def test_a_rule_is_one_file():
    """Each rule file has one public name, RULE, and is called after its code and slug."""
    files = sorted(file for file in RULES.glob("*.py") if file.name != "__init__.py")
    stems = [f"{r.rule.code.lower()}_{r.rule.name.replace('-', '_')}" for r in all_rules()]

    assert [file.stem for file in files] == stems
    for file in files:
        names = [
            target.id
            for node in ast.parse(file.read_text("utf-8")).body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name) and not target.id.startswith("_")
        ]
        assert names == ["RULE"]


def test_every_legal_basis_resolves():
    """Each rule rests on at least one provision or passage of the catalogue."""
    provisions = zp.load_catalogue().law_provisions
    for registered in all_rules():
        assert registered.card.basis
        assert all(basis in provisions for basis in registered.card.basis)


def test_codes_are_never_reused():
    """Every code that was ever shipped still exists."""
    shipped = (ROOT / "tests" / "validation" / "codes.txt").read_text("utf-8").split()

    assert sorted(shipped) == shipped
    assert set(shipped) <= {registered.card.code for registered in all_rules()}


NEW_RULE = '''"""
The authority has a web address.

What it checks
--------------
That `authority.url` is there.

Why it matters
--------------
An example.

What it cannot see
------------------
Whether the site works.

How to fix
----------
Fill in `url`.

Example
-------
`url = "https://voorbeeldstad.example"`.

Legal basis
-----------
None; this rule exists in a test.
"""

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.rule import Missing, Rule

_DUTCH = """
De overheid heeft een webadres.

Wat de regel toetst
-------------------
Of `authority.url` er staat.

Waarom dit telt
---------------
Een voorbeeld.

Wat de regel niet ziet
----------------------
Of de site werkt.

Zo lost u het op
----------------
Vul `url` in.

Voorbeeld
---------
`url = "https://voorbeeldstad.example"`.

Grondslag
---------
Geen; deze regel bestaat in een test.
"""


def _check(case):
    if case.policy.authority.url is None:
        yield Missing(at=("authority",), says=Text(nl="Geen webadres.", en="No web address."))


RULE = Rule(
    code="ZPX900",
    name="has-url",
    obligation=None,
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1",),
    dutch=_DUTCH,
    check=_check,
)
'''


def test_adding_a_rule_is_one_file(tmp_path):
    """A rule file put into the folder is found, run and reported, with nothing else changed."""
    copy = tmp_path / "zorgplicht"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "validation" / "rules" / "zpx900_has_url.py").write_text(NEW_RULE, "utf-8")
    policy = ROOT / "tests" / "validation" / "cases" / "base.toml"
    code = (
        "import datetime as dt, zorgplicht as zp;"
        f"p = zp.read_policy({str(policy)!r});"
        "a = zp.validate(p, zp.load_catalogue(), on=dt.date(2026, 11, 1));"
        "print([(f.rule, f.path, f.message.nl) for f in a.findings])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "PATH": ""},
    )

    assert done.stdout.strip() == "[('ZPX900', '$.authority', 'Geen webadres.')]"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("zpx900_has_url.py", "zpx900_has_adress.py", "its file is called"),
        ("What it cannot see\n------------------", "What it sees\n------------", "headings"),
        ("Grondslag\n---------", "Bron\n----", "headings"),
        ("RULE = Rule(", "RULES = Rule(", "one constant RULE"),
    ],
)
def test_a_rule_that_breaks_the_contract_is_refused(tmp_path, old, new, reason, monkeypatch):
    """A wrong file name, heading or constant is one clear error with the code."""
    from zorgplicht.validation import rules_in

    package = tmp_path / "own_rules"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    name = new if old.endswith(".py") else "zpx900_has_url.py"
    (package / name).write_text(NEW_RULE.replace(old, new), "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "own_rules", raising=False)
    import own_rules

    with pytest.raises(zp.RuleContractError, match=reason):
        rules_in(own_rules)
    for module in [name for name in sys.modules if name.startswith("own_rules")]:
        del sys.modules[module]
