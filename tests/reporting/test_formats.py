# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest

from zorgplicht import reporting
from zorgplicht.errors import UnknownFormatError
from zorgplicht.model.assessment import Assessment
from zorgplicht.model.barrier import Barrier
from zorgplicht.reporting.formats import all_formats, format_for, formats_for


def test_each_file_is_a_format():
    """The formats are the as_*.py files, sorted."""
    files = Path(reporting.__file__).parent.glob("as_*.py")

    names = {file.stem.removeprefix("as_").replace("_", "-") for file in files}

    assert sorted(names) == list(all_formats())


def test_a_subclass_is_shown_as_its_parent():
    """Every kind of entry can be shown, since entries can."""
    assert "text" in formats_for(Barrier)


def test_an_unknown_format_names_the_nearest():
    """A typing mistake gets a hint."""
    with pytest.raises(UnknownFormatError) as caught:
        format_for(Assessment, "jsn")

    assert caught.value.suggestion == "json"
    assert "Bedoelt u 'json'?" in str(caught.value)


def test_a_value_that_nothing_can_show_is_a_mistake_of_the_caller():
    """Rendering a number is refused with its type."""
    with pytest.raises(TypeError, match="int"):
        format_for(int, "text")
