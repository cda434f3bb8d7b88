# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from jsonschema import Draft4Validator, FormatChecker

import zorgplicht as zp
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.reporting import Batch, sarif_log

SCHEMA = Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json"


@pytest.fixture(scope="module")
def official():
    schema = json.loads(SCHEMA.read_text("utf-8"))
    return Draft4Validator(schema, format_checker=FormatChecker())


def log(value, format_="sarif", lang="nl"):
    return json.loads(str(zp.render(value, format_, lang=lang)))


def run(value, format_="sarif", lang="nl"):
    (only,) = log(value, format_, lang)["runs"]
    return only


def result(finding, assessment, format_="sarif"):
    (only,) = run(attrs.evolve(assessment, findings=(finding,), not_assessed=()), format_)[
        "results"
    ]
    return only


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("format_", ["sarif", "sarif-github"])
def test_the_official_schema_finds_nothing(official, checked, assessment, unusable, format_, lang):
    """Made by hand or by the rules, usable or not, many or none: all are SARIF 2.1.0."""
    values = [assessment, unusable, Batch((assessment, unusable)), Batch(()), *checked.values()]
    for value in values:
        found = log(value, format_, lang)
        assert [error.message for error in official.iter_errors(found)] == []
        assert found["$schema"] == json.loads(SCHEMA.read_text("utf-8"))["id"]


def test_several_files_are_one_run(assessment, unusable):
    """The rules are told once, and each result points at its own."""
    only = run(Batch((assessment, unusable, assessment)))
    rules = only["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == ["ZPA001", "ZPB001", "ZPD002", "ZPX002"]
    assert len(only["results"]) == 12
    for one in only["results"]:
        if "ruleIndex" in one:
            assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
    assert [one["file"] for one in only["properties"]["policies"]] == ["beleid.toml"] * 2


def test_a_rule_has_its_page_and_its_law(assessment):
    """Whoever opens an alert reads what the rule is, why, and on what it rests."""
    rule = run(assessment)["tool"]["driver"]["rules"][0]

    assert rule["name"] == "policy-exists"
    assert rule["shortDescription"]["text"] == "Er is beleid."
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert "Wat de regel niet ziet\nOf iemand het leest." in rule["help"]["text"]
    assert "## Voorbeeld\n\n```toml\n[[documents]]" in rule["help"]["markdown"]
    assert rule["properties"]["obligation"] == "a"
    assert rule["properties"]["obligationTitle"] == "Beleid"
    assert rule["properties"]["basis"] == [{"id": "awb-2-1-1", "title": "art. 2:1 lid 1 Awb"}]


def test_texts_of_rules_stay_within_what_github_takes(checked):
    """A description has at most 1024 characters, a name at most 255; and there is no HTML."""
    rules = run(checked["voorbeeldstad"])["tool"]["driver"]["rules"]

    assert len(rules) == len(checked["voorbeeldstad"].rules)
    for rule in rules:
        assert len(rule["name"]) <= 255
        assert max(len(rule[f"{size}Description"]["text"]) for size in ("short", "full")) <= 1024
        assert len(rule["properties"]["tags"]) <= 10
        assert not re.search("<[a-z/!]", rule["help"]["markdown"])


def test_levels_follow_weights_and_certainty_is_told_apart(assessment):
    """Core is an error, supporting a warning, advice a note."""
    results = run(assessment)["results"]

    assert [one["level"] for one in results] == ["error"] * 2 + [
        "warning",
        "error",
        "none",
        "none",
    ]
    assert results[2]["properties"]["certainty"] == "indicative"


def test_only_a_failure_has_a_level(checked):
    """SARIF 3.27.9 and 3.27.10: what is no failure has the level none."""
    for assessment in checked.values():
        for one in run(assessment)["results"]:
            assert (one.get("kind", "fail") == "fail") == (one["level"] != "none")


@pytest.mark.parametrize("name", ["knelpunten", "voorbeeldstad"])
def test_regions_are_what_stands_in_the_file(checked, name):
    """Each snippet is exactly what its lines and columns point at, counted here anew."""
    lines = Path(f"examples/{name}.toml").read_text("utf-8").split("\n")
    seen = 0
    for one in run(checked[name])["results"]:
        place = one["locations"][0]["physicalLocation"]
        if one.get("kind") == "open":
            continue  # what could not be judged stands at no line
        region, around = place["region"], place.get("contextRegion")
        line = lines[region["startLine"] - 1]
        if "snippet" in region:
            shown = line[region["startColumn"] - 1 : region["endColumn"] - 1]
            assert region["snippet"]["text"] == shown
            seen += 1
        if around is not None:
            whole = "\n".join(lines[around["startLine"] - 1 : around["endLine"]])
            assert around["snippet"]["text"] == whole
            seen += 1

    assert seen > len(checked[name].findings)


class TestPlaces:
    def test_a_relative_file_belongs_to_the_root(self, assessment):
        """A reader can say where the root is; we do not."""
        only = run(assessment)

        assert only["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
            "uri": "beleid.toml",
            "uriBaseId": "%SRCROOT%",
        }
        assert set(only["originalUriBaseIds"]["%SRCROOT%"]) == {"description"}

    def test_an_absolute_file_belongs_to_nothing(self, make_finding, assessment):
        """SARIF 3.4.4: an absolute URI has no base."""
        one = result(make_finding(file=str(Path("/srv/a b.toml").resolve())), assessment)
        place = one["locations"][0]["physicalLocation"]["artifactLocation"]

        assert set(place) == {"uri"}
        assert re.fullmatch("file:///.*srv/a%20b.toml", place["uri"])

    def test_without_a_line_it_is_the_first(self, make_finding, assessment):
        """GitHub wants a line; the logical place tells where it really is."""
        one = result(make_finding(line=None, column=None), assessment)

        assert one["locations"] == [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "beleid.toml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 1},
                },
                "logicalLocations": [{"name": "documents", "fullyQualifiedName": "$.documents"}],
            }
        ]

    def test_the_root_has_no_name(self, make_finding, assessment):
        """The document as a whole is called by its path."""
        one = result(make_finding(at="", path="$"), assessment)

        assert one["locations"][0]["logicalLocations"] == [
            {"name": "$", "fullyQualifiedName": "$"}
        ]

    def test_a_policy_without_a_file(self, make_finding, assessment):
        """What was made in a program has a logical place only; for GitHub it gets a name."""
        bare = attrs.evolve(assessment, file=None)
        one = result(make_finding(file=None, line=None), bare)
        alert = result(make_finding(file=None, line=None), bare, "sarif-github")
        (unknown, _) = run(attrs.evolve(bare, findings=()))["results"]

        assert set(one["locations"][0]) == {"logicalLocations"}
        assert "locations" not in unknown
        assert alert["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "policy"

    @pytest.mark.parametrize(
        ("excerpt", "context"),
        [
            (Excerpt(first=2, lines=("a", "bcd", "e")), True),
            (Excerpt(first=3, lines=("bcd",)), False),
            (Excerpt(first=2, lines=("a", "bcd" + "x" * 117)), False),
            (Excerpt(first=2, lines=("", "d"), from_column=3), False),
        ],
    )
    def test_lines_around_are_whole_or_not_there(self, make_finding, assessment, excerpt, context):
        """A cut line is no text of the file, and one line is not around itself."""
        one = result(make_finding(column=3, excerpt=excerpt), assessment)
        place = one["locations"][0]["physicalLocation"]

        assert place["region"]["snippet"]["text"].startswith("d")
        assert ("contextRegion" in place) is context

    def test_behind_the_end_of_a_line_there_is_no_snippet(self, make_finding, assessment):
        """An empty line has nothing to show."""
        excerpt = Excerpt(first=3, lines=("",))
        one = result(make_finding(excerpt=excerpt), assessment)

        assert one["locations"][0]["physicalLocation"]["region"] == {
            "startLine": 3,
            "startColumn": 1,
        }


class TestStates:
    def test_an_explained_finding_is_suppressed_with_its_reason(self, assessment):
        """It stays a result, so that an auditor sees what was accepted, by whom, until when."""
        explained = run(assessment)["results"][2]

        assert explained["properties"]["outcome"] == "explained"
        assert explained["suppressions"] == [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "De balie wordt verbouwd. (besloten door het college; eigenaar:"
                " team Dienstverlening; geldt tot en met 31 december 2026)",
            }
        ]

    def test_what_is_unknown_is_open(self, assessment):
        """SARIF 3.27.9: there was not enough to decide on; also for a rule without a card."""
        first, second = run(assessment)["results"][4:]

        assert first == {
            "ruleId": "ZPB001",
            "ruleIndex": 1,
            "kind": "open",
            "level": "none",
            "message": {"text": "Niet beoordeeld: Niet te zien."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "beleid.toml", "uriBaseId": "%SRCROOT%"}
                    }
                }
            ],
        }
        assert second["ruleId"] == "ZPB002"
        assert "ruleIndex" not in second

    def test_verdicts_and_outcomes_are_properties_of_the_run(self, assessment):
        """No result must not mean: not looked at."""
        (policy,) = run(attrs.evolve(assessment, ignored=("ZPB002",)))["properties"]["policies"]

        assert policy["obligations"] == {"a": "not-met", "b": "unknown", "c": "met", "d": "partly"}
        assert policy["rules"] == {
            "met": [],
            "not-met": ["ZPA001", "ZPX002"],
            "explained": ["ZPD002"],
            "unknown": ["ZPB001"],
            "not-applicable": [],
        }
        assert policy["ignored"] == ["ZPB002"]

    def test_an_unusable_file_makes_the_run_fail(self, assessment, unusable):
        """SARIF 3.20.21: the tool tells of its own work in notifications."""
        (well,) = run(assessment)["invocations"]
        (failed,) = run(Batch((assessment, unusable)))["invocations"]
        first, second = failed["toolExecutionNotifications"]

        assert well == {"executionSuccessful": True, "toolExecutionNotifications": []}
        assert failed["executionSuccessful"] is False
        assert first["message"]["text"] == "dit hoort hier niet. Bedoelt u 'name'?"
        assert first["locations"][0]["physicalLocation"]["region"] == {
            "startLine": 2,
            "startColumn": 5,
        }
        assert "logicalLocations" not in second["locations"][0]
        assert first["descriptor"] == {"id": "unusable-file"}


class TestMessages:
    def test_a_message_tells_what_is_wrong_and_what_to_do(self, assessment):
        """Two paragraphs; the first is what a reader with little room shows."""
        assert run(assessment, lang="en")["results"][0]["message"]["text"] == (
            "There is no policy.\n\nHow to fix: Write it down."
        )

    def test_braces_are_no_places_for_arguments(self, make_finding, assessment):
        """SARIF 3.11.5 doubles them; GitHub shows what there is, so there they stay."""
        text = zp.Text(nl="{0} {x}", en="")
        one = make_finding(message=text)

        assert result(one, assessment)["message"]["text"].startswith("{{0}} {{x}}\n")
        assert result(one, assessment, "sarif-github")["message"]["text"].startswith("{0} {x}\n")

    @pytest.mark.parametrize("format_", ["sarif", "sarif-github"])
    def test_a_policy_makes_no_links(self, make_finding, assessment, format_):
        """SARIF 3.11.6: a bracket behind a backslash ends no text of a link."""
        text = zp.Text(nl="[klik](https://kwaad.example) [a](1)", en="")
        message = result(make_finding(message=text), assessment, format_)["message"]["text"]

        assert "\\](https://kwaad.example)" in message
        assert not re.search(r"(?<!\\)\]\(", message)

    def test_the_tool_has_a_version_where_it_is_known(self, assessment, monkeypatch):
        """Without an installed package there is no number to tell."""
        known = run(assessment)["tool"]["driver"]
        monkeypatch.setattr(sarif_log, "own_version", lambda: None)

        assert re.fullmatch(r"\d+\.\d+\.\d+.*", known["semanticVersion"])
        assert "semanticVersion" not in run(assessment)["tool"]["driver"]


def sarif_tools(*words):
    command = [sys.executable, "-m", "sarif", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_second_tool_opens_it(checked, tmp_path):
    """sarif-tools counts per level what we found; what is unknown is no problem to it."""
    file = tmp_path / "alles.sarif"
    zp.render(Batch(tuple(checked.values())), "sarif").save(file)
    counts = dict(re.findall(r"^(\w+): (\d+)$", sarif_tools("summary", file), re.MULTILINE))
    weights = [one.weight.value for value in checked.values() for one in value.findings]
    unknown = [one for value in checked.values() for one in value.not_assessed]

    assert counts == {
        "error": str(weights.count("core")),
        "warning": str(weights.count("supporting")),
        "note": str(weights.count("advice")),
        "none": str(len(unknown)),
    }
    assert "alles.sarif" in sarif_tools("ls", tmp_path)
