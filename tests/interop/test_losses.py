# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What an export loses is just what the list says: each field is changed, and the output with it.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.interop.loss_words import HSDS
from zorgplicht.interop.losses import LOSSES, REMARKS
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Policy

WRITERS = {
    "cpsv-ap": lambda policy, catalogue: set(zp.to_cpsv_ap(policy, catalogue)),
    "hsds": zp.to_hsds,
}
# What HSDS gets in words, or in part.
IN_WORDS = {path for path, (_, en) in HSDS.items() if "words" in en or "only" in en}
# The format line and the origin say nothing of the authority.
SILENT = {"format", "origin"}


def leaves(value, path=()):
    """Every place in a policy where a value stands, with that value."""
    if attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from leaves(getattr(value, field.name), (*path, field.name))
    elif isinstance(value, tuple) and value and attrs.has(type(value[0])):
        for place, one in enumerate(value):
            yield from leaves(one, (*path, place))
    else:
        yield path, value


def other(value):  # noqa: PLR0911 - one line for each type
    """A value of the same type that is not the same."""
    match value:
        case enum.Enum():
            return next(one for one in type(value) if one is not value)
        case bool():
            return not value
        case str():
            return value + "x"
        case dt.date():
            return value + dt.timedelta(days=1)
        case dt.time():
            return value.replace(minute=value.minute + 1)
        case int() | float():
            return value + 1
        case tuple():
            return ()
        case Mapping():
            return FrozenMap()
    raise AssertionError(value)


def changed(value, path, to):
    """The same with one value changed."""
    if not path:
        return to
    key, *rest = path
    if isinstance(key, int):
        return (*value[:key], changed(value[key], rest, to), *value[key + 1 :])
    return attrs.evolve(value, **{key: changed(getattr(value, key), rest, to)})


def key_of(path):
    """A path as it stands in the list of losses."""
    words = [one.removesuffix("_").replace("_", "-") for one in path if isinstance(one, str)]
    return ".".join(words)


def covers(loss, key):
    """Whether a loss is of a key, or of the table it stands in."""
    return key == loss or key.startswith(f"{loss}.")


def test_the_full_policy_is_full(full):
    """Each field of the model has a value somewhere in it, so that none escapes these tests."""
    missing, found = set(), set()
    for path, value in leaves(full):
        if path[0] not in SILENT:
            (missing if value in (None, (), FrozenMap()) else found).add(key_of(path))

    assert {key for key in missing if not any(covers(key, one) for one in found)} == set()


@pytest.mark.parametrize("name", WRITERS)
def test_each_field_comes_across_or_is_a_known_loss(full, catalogue, name):
    """Change a value and the output changes, just when the list does not call it a loss."""
    write = WRITERS[name]
    before, losses = write(full, catalogue), [loss.path for loss in LOSSES[name]]
    untold, unneeded, seen = set(), set(), set()
    for path, value in leaves(full):
        if value in (None, (), FrozenMap()) or path[0] in SILENT:
            continue
        key = key_of(path)
        lost = [loss for loss in losses if covers(loss, key)]
        seen.update(lost)
        if write(changed(full, path, other(value)), catalogue) == before:
            untold |= set() if lost else {key}
        elif lost and not set(lost) & (IN_WORDS if name == "hsds" else set()):
            unneeded.add(key)

    assert untold == set()
    assert unneeded == set()
    assert seen == set(losses)


def test_only_what_is_there_is_lost(policy):
    """A policy that says little loses little."""
    small = policy("[[services]]\nid = 'a'\nname = 'A'\n")

    assert zp.losses_of(small, "cpsv-ap") == ()
    assert [one.path for one in zp.losses_of(small, "hsds")] == [
        "completeness",
        "services.audience",
    ]


def test_an_unknown_format_is_refused(full):
    """With the nearest one that there is."""
    with pytest.raises(zp.UnknownFormatError, match="hsds"):
        zp.losses_of(full, "hdsd")


def test_each_loss_is_told_in_two_languages():
    """A sentence in Dutch, and another in English."""
    for name in LOSSES:
        texts = [loss.why for loss in LOSSES[name]] + list(REMARKS[name])

        assert all(text.nl and text.en and text.nl != text.en for text in texts)


def test_paths_are_keys_of_the_format():
    """No loss names a key that the model does not have."""
    for losses in LOSSES.values():
        for loss in losses:
            assert loss.path.split(".")[0].replace("-", "_") in {
                field.name for field in attrs.fields(Policy)
            }
