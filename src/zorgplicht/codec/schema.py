# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The JSON Schema of the policy format, made from the classes that the reader fills.

It accepts and refuses what the reader does, as far as JSON Schema can say that; the
page on editing with a schema tells where it cannot. The format has no place where one
key decides which others may stand beside it, so there is no ``if`` in the schema.
"""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Union, final, get_args, get_origin, get_type_hints

import attrs

from zorgplicht.codec.schema_dates import date_definition, time_definition
from zorgplicht.codec.schema_ids import EXAMPLES, KINDS, TYPED_AS, NewTypeOfStr, known_ids
from zorgplicht.codec.schema_words import Described, described
from zorgplicht.codec.structure import fields_of, key_of
from zorgplicht.model.assessment import RuleCard
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Policy
from zorgplicht.model.text import Language, Text

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = "urn:zorgplicht:schema:zorgplicht-policy:1"

_UNTOLD = Described(title="")

_SCALARS: Mapping[type, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": -(2**63), "maximum": 2**63 - 1},
    # The reader takes no whole number of more digits than this, and nothing infinite.
    float: {"type": "number", "exclusiveMinimum": -(10**18), "exclusiveMaximum": 10**18},
    dt.date: {"$ref": "#/$defs/date"},
    dt.time: {"$ref": "#/$defs/time"},
}


def policy_schema(
    catalogue: Catalogue, *, rules: Iterable[RuleCard] = (), lang: str = "nl"
) -> Schema:
    """
    The JSON Schema (draft 2020-12) of ``zorgplicht-policy/1``, as a plain tree.

    Editors check a policy with it, complete keys, words and ids, and explain each of
    them. The same catalogue gives the same tree, in the same order.

    Args:
        catalogue: The ids to propose; any other id is accepted as well.
        rules: The rules whose codes to propose in exceptions.
        lang: The language of titles and descriptions, "nl" or "en".

    Raises:
        ValueError: *lang* is neither.

    Examples:
        >>> import zorgplicht as zp
        >>> schema = zp.policy_schema(zp.load_catalogue(), lang="en")
        >>> schema["required"]
        ['format', 'authority']
        >>> schema["$defs"]["adoption"]["properties"]["on"]["description"]
        'The day of the decision.'
        >>> schema["$defs"]["channel-id"]["anyOf"][0]["enum"][:2]
        ['account-manager', 'app']
    """
    writer = _Writer(language=Language(lang), known=known_ids(catalogue, rules))
    head = {"$schema": _DIALECT, "$id": _ID}
    table = {**writer.about(Policy), **writer.table(Policy)}
    return head | table | {"$defs": dict(sorted(writer.definitions(Policy)))}


@final
@attrs.frozen(kw_only=True)
class _Writer:
    """
    Writes schemas in one language.

    The words for a value stand where its definition is used, and not in that: editors let
    those of a definition go before those of a key.
    """

    language: Language
    known: Mapping[NewTypeOfStr, Mapping[str, Text]]

    def definitions(self, root: type) -> Iterator[tuple[str, Schema]]:
        """
        Everything that *root* refers to, by name.
        """
        for part in _parts_of(root):
            if part is root:
                continue
            if part in KINDS:
                if self.known.get(part):
                    yield _name_of(part), self.proposals(part)
            elif issubclass(part, StrEnum):
                yield _name_of(part), self.words(part)
            else:
                yield _name_of(part), self.table(part)
        yield "date", date_definition(self.language)
        yield "time", time_definition(self.language)

    def table(self, cls: type) -> Schema:
        """
        A closed table.
        """
        parts = described(cls, self.language).parts
        fields = fields_of(cls)
        return {
            "type": "object",
            "additionalProperties": False,
            "required": [key_of(one.name) for one in fields if one.default is attrs.NOTHING],
            "properties": {
                key_of(one.name): {
                    **_about(parts.get(key_of(one.name), _UNTOLD)),
                    **self.key(cls, one),
                }
                for one in fields
            },
        }

    def key(self, cls: type, field: attrs.Attribute[Any]) -> Schema:
        """
        The value of one key.
        """
        form = self.form(_annotation(cls, field))
        examples = EXAMPLES.get((cls, field.name))
        if examples is not None:
            holder = form.get("items", form)
            holder["examples"] = list(examples)
        default = _plain(field.default)
        return form | ({"default": default} if default else {})

    def form(self, annotation: Any) -> Schema:  # noqa: ANN401 - a type form
        """
        What a value of one type looks like in a file.
        """
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin in {Union, types.UnionType}:
            # An optional key is left out; null may not stand there.
            return self.form(next(one for one in arguments if one is not types.NoneType))
        if origin is tuple:
            return self._list(arguments)
        if origin is FrozenMap:
            return self._map(*arguments)
        if annotation in _SCALARS:
            return dict(_SCALARS[annotation])
        if annotation in KINDS and not self.known.get(annotation):
            return {"type": "string"}  # an own id: there is nothing to propose
        return {"$ref": f"#/$defs/{_name_of(annotation)}"}

    def _list(self, arguments: tuple[Any, ...]) -> Schema:
        item = {**self.about(arguments[0]), **self.form(arguments[0])}
        form: Schema = {"type": "array", "items": item}
        if arguments[-1] is Ellipsis:
            return form
        return form | {"minItems": len(arguments), "maxItems": len(arguments)}

    def _map(self, key: NewTypeOfStr, value: Any) -> Schema:  # noqa: ANN401 - a type form
        texts = self.known.get(key, {})
        form: Schema = {"type": "object"}
        if texts:
            form["properties"] = {
                id_: {"description": text.in_language(self.language), **self.form(value)}
                for id_, text in texts.items()
            }
        return form | {"additionalProperties": self.form(value)}

    def words(self, cls: type[StrEnum]) -> Schema:
        """
        One of the words of an enumeration.
        """
        parts = described(cls, self.language).parts
        words = [member.value for member in cls]
        texts = [parts[word].text if word in parts else "" for word in words]
        return {"enum": words, "enumDescriptions": texts}

    def proposals(self, kind: NewTypeOfStr) -> Schema:
        """
        The known ids of one kind, and any other.
        """
        texts = self.known[kind]
        said = [text.in_language(self.language) for text in texts.values()]
        # The empty schema takes any other, so that a number is told once to be no text.
        proposed = {"enum": list(texts), "enumDescriptions": said}
        return {"type": "string", "anyOf": [proposed, {}]}

    def about(self, part: Any) -> Schema:  # noqa: ANN401 - a type form
        """
        The words for a value that is not told by its key.
        """
        if part in KINDS:
            words = KINDS[part]
            return {
                "title": words.title.in_language(self.language),
                "description": words.text.in_language(self.language),
            }
        if attrs.has(part) or _is_words(part):
            return _about(described(part, self.language).itself)
        return {}


def _parts_of(cls: type) -> list[Any]:
    """
    *cls*, and every class, enumeration and kind of id that can be reached from it.
    """
    found: list[Any] = []
    waiting: list[Any] = [cls]
    while waiting:
        part = waiting.pop()
        arguments = get_args(part)
        if arguments:
            waiting += arguments
        elif part not in found and (part in KINDS or attrs.has(part) or _is_words(part)):
            found.append(part)
            if attrs.has(part):
                waiting += [_annotation(part, field) for field in fields_of(part)]
    return found


def _is_words(part: Any) -> bool:  # noqa: ANN401 - a type form
    return isinstance(part, type) and issubclass(part, StrEnum)


def _annotation(cls: type, field: attrs.Attribute[Any]) -> Any:  # noqa: ANN401 - a type form
    kind = TYPED_AS.get((cls, field.name))
    return _hints(cls)[field.name] if kind is None else types.GenericAlias(tuple, (kind, ...))


_hints = cache(get_type_hints)


def _name_of(part: Any) -> str:  # noqa: ANN401 - a class or a NewType
    """
    The name of its definition: ``PolicyDocument`` is ``policy-document``.
    """
    name: str = part.__name__
    return "".join(f"-{char.lower()}" if char.isupper() else char for char in name).lstrip("-")


def _about(words: Described) -> Schema:
    said = {"title": words.title, "description": words.text}
    return {key: text for key, text in said.items() if text}


def _plain(default: object) -> object:
    """
    A default worth telling, as it would stand in a file; an empty one is not.
    """
    match default:
        case StrEnum():
            return default.value
        case tuple():
            return [one.value for one in default]
        case _:
            return None
