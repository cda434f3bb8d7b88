# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

import zorgplicht as zp

DOT = shutil.which("dot")
drawn = pytest.mark.skipif(DOT is None, reason="Graphviz is not installed: no dot")
SVG = "{http://www.w3.org/2000/svg}"


def draw(text, form):
    done = subprocess.run(
        [DOT, f"-T{form}"], input=text.encode(), capture_output=True, check=True, timeout=60
    )
    assert done.stderr == b""
    return done.stdout.decode()


@drawn
def test_graphviz_reads_what_was_meant(catalogue):
    """Nodes and arrows, as Graphviz itself counts them."""
    picture = zp.picture_of_knowledge(catalogue, around=["barrier:low-literacy"])
    found = json.loads(draw(str(zp.render(picture, "dot")), "dot_json"))

    assert {one["entry"] for one in found["objects"]} == {node.id for node in picture.nodes}
    assert len(found["edges"]) == len(picture.edges)


@drawn
def test_hostile_texts_are_drawn_as_texts(hostile):
    """In the drawing each label is seen as it stands, and the title is the title."""
    root = ET.fromstring(draw(str(zp.render(hostile.PICTURE, "dot")), "svg"))  # noqa: S314
    said = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    seen = " ".join(" ".join(said).replace("\xa0", " ").split())

    for text in hostile.SEEN:
        assert " ".join(text.split()) in seen
    assert not [one for one in root.iter() if one.tag.endswith(("script", "foreignObject"))]


@drawn
def test_the_drawing_has_a_title_and_a_description(hostile):
    """The graph's name becomes the title, and the tooltip the description."""
    root = ET.fromstring(draw(str(zp.render(hostile.PICTURE, "dot")), "svg"))  # noqa: S314
    title = root.findtext(f"{SVG}g/{SVG}title")
    texts = [text for one in root.iter() for key, text in one.items() if key.endswith("}title")]
    tooltips = [text.replace("\u200b", "") for text in texts]

    assert title == " ".join(hostile.SEEN)
    assert any(one.startswith(" ".join(hostile.SEEN)) for one in tooltips)


def test_nodes_that_look_the_same_are_not_one(hostile):
    """Ids that differ only in what cannot be shown are different nodes, with their arrow."""
    text = str(zp.render(hostile.ALIKE, "dot"))

    assert "  n1 [label=" in text
    assert "  n2 [label=" in text
    assert "  n1 -> n2 [label=" in text


def test_each_kind_has_a_shape(hostile):
    """A barrier, a capability, a measure and a channel differ without colour."""
    text = str(zp.render(hostile.PICTURE, "dot"))

    for shape in ("hexagon", "ellipse", "box", "component", "parallelogram"):
        assert f"shape={shape}" in text
    assert "color" not in text
