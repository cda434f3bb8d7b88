# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import warnings
from pathlib import Path

import pytest
from rdflib import Graph

import zorgplicht as zp

HERE = Path(__file__).parent

# The official shapes and schemas are not in this repository; ZORGPLICHT_STANDARDS tells where
# they are: cpsv-ap/cpsv-ap-SHACL.ttl is releases/3.2.0/shacl/cpsv-ap-SHACL.ttl of CPSV-AP by
# SEMIC, hsds/schema is the folder `schema` of the specification by Open Referral, branch 3.0.
STANDARDS = Path(os.environ.get("ZORGPLICHT_STANDARDS", "/work/shared/standards"))


@pytest.fixture(scope="session")
def standard():
    """Gives an official file or folder, by its place; without it the test is skipped."""

    def find(place):
        found = STANDARDS / place
        if not found.exists():
            pytest.skip(f"{found} is not there; set ZORGPLICHT_STANDARDS (see tests/interop)")
        return found

    return find


@pytest.fixture(scope="session")
def parsed():
    """Reads a text of RDF, as somebody else would."""

    def parse(text, syntax="turtle"):
        with warnings.catch_warnings():
            # rdflib 7 reads JSON-LD with a class of its own that it calls deprecated.
            warnings.simplefilter("ignore", DeprecationWarning)
            return Graph().parse(data=text, format=syntax)

    return parse


@pytest.fixture(scope="session")
def catalogue():
    """The catalogue as it is shipped."""
    return zp.load_catalogue()


@pytest.fixture(scope="session")
def full():
    """A policy in which every field says something."""
    return zp.read_policy(HERE / "full.toml")


@pytest.fixture(scope="session")
def example():
    """The policy that shows how it is done."""
    return zp.read_policy("examples/voorbeeldstad.toml")


@pytest.fixture
def policy():
    """Makes a small policy from the text of its tables."""

    def make(text, authority='kind = "municipality"\nid = "gm0344"'):
        head = f'format = "zorgplicht-policy/1"\n[authority]\nname = "Stad"\n{authority}\n'
        return zp.read_policy_text(head + text, format="toml")

    return make
