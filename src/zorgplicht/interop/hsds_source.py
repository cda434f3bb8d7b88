# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What every part of an export to HSDS draws on: ids, organisations, terms and telephone numbers.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import final

from attrs import frozen

from zorgplicht.interop.iris import authority_key, entry_iri, tooi_iri, web_iri
from zorgplicht.interop.sheet import clean
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.ids import GroupId
from zorgplicht.model.policy import AuthorityKind, Policy, ProviderKind

Tree = dict[str, object]
"""An object of JSON."""

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:zorgplicht:hsds")
"""In which our ids are made (RFC 9562, version 5); it never changes."""

_AUTHORITIES = {
    AuthorityKind.MUNICIPALITY: "Gemeente",
    AuthorityKind.PROVINCE: "Provincie",
    AuthorityKind.WATER_AUTHORITY: "Waterschap",
    AuthorityKind.JOINT_ARRANGEMENT: "Gemeenschappelijke regeling",
    AuthorityKind.OTHER: "Bestuursorgaan",
}
_PROVIDERS = {
    ProviderKind.LIBRARY: "Bibliotheek",
    ProviderKind.CIVIL_SOCIETY: "Maatschappelijke organisatie",
    ProviderKind.CONTRACTOR: "Bedrijf met een contract",
    ProviderKind.JOINT_ARRANGEMENT: "Gemeenschappelijke regeling",
    ProviderKind.OTHER_AUTHORITY: "Ander bestuursorgaan",
}


@final
@frozen(kw_only=True)
class Source:
    """
    A policy and what its words mean.
    """

    policy: Policy
    catalogue: Catalogue

    def id(self, *parts: str) -> str:
        """
        The id of a thing: the same for the same authority and the same names.
        """
        # A length before each part: "a", "b/c" is not "a/b", "c".
        named = "".join(
            f"{len(part)}:{part}" for part in (authority_key(self.policy.authority), *parts)
        )
        return str(uuid.uuid5(NAMESPACE, clean(named)))

    def organisation(self, provider: str | None) -> Tree:
        """
        Who is responsible: a partner, else the authority.
        """
        found = next((one for one in self.policy.providers if one.id == provider), None)
        authority = self.policy.authority
        id_ = self.id("authority")
        if found is not None:
            agreement = f" Afspraak: {found.agreement}." if found.agreement else ""
            return {
                "id": self.id("provider", found.id),
                "name": found.name,
                "description": f"{_PROVIDERS[found.kind]}. Werkt voor {authority.name}."
                + agreement,
            }
        number = {"id": self.id("authority", "tooi"), "organization_id": id_}
        tooi = tooi_iri(authority)
        return without_empty(
            {
                "id": id_,
                "name": authority.name,
                "description": f"{_AUTHORITIES[authority.kind]}.",
                "website": web_iri(authority.url),
                "uri": tooi,
                "organization_identifiers": authority.id
                and [
                    {
                        **number,
                        "identifier_scheme": "TOOI" if tooi else None,
                        "identifier_type": "TOOI" if tooi else "zorgplicht",
                        "identifier": authority.id,
                    }
                ],
            }
        )

    def attribute(
        self, link: str, entity: str, kind: str, id_: str, words: tuple[str, str] | None
    ) -> Tree:
        """
        That a thing is an entry of the catalogue, or a group of the authority's own.
        """
        term = self.id("term", kind, id_)
        name, description = words or (id_, id_)
        known = id_ in self.catalogue.of_kind(kind)
        return {
            "id": self.id(link, term),
            "link_id": link,
            "link_entity": entity,
            "taxonomy_term_id": term,
            "taxonomy_term": without_empty(
                {
                    "id": term,
                    "code": id_,
                    "name": name,
                    "description": description,
                    "taxonomy": f"zorgplicht {kind}",
                    "language": "nl",
                    "term_uri": entry_iri(kind, id_) if known else None,
                }
            ),
        }

    def group_words(self, group: GroupId) -> tuple[str, str]:
        """
        The name of a target group and what it is.
        """
        known = self.catalogue.target_groups.get(group)
        if known is not None:
            return known.label.nl, known.definition.nl
        own = next((one for one in self.policy.target_groups if one.group == group), None)
        label = own.label if own and own.label else group
        return label, label

    def channel_names(self, ids: Iterable[str]) -> str:
        """
        Own channels as people know them.
        """
        return ", ".join(self.channel_name(one) for one in ids)

    def channel_name(self, id_: str) -> str:
        """
        One own channel as people know it.
        """
        own = next((one for one in self.policy.channels if one.id == id_), None)
        known = self.catalogue.channels.get(own.channel) if own else None
        return (own.name if own else None) or (known.label.nl if known else id_)

    def phone_of(self, id_: str) -> str | None:
        """
        The telephone number of an own channel.
        """
        own = next((one for one in self.policy.channels if one.id == id_), None)
        return own.contact.phone if own and own.contact else None

    def phone(self, number: str, owner: str, of: str, name: str) -> Tree:
        """
        A telephone number of something.
        """
        return {
            "id": self.id(of, "phone", name),
            owner: of,
            "number": number,
            "type": "voice",
            "description": self.channel_name(name),
        }


def without_empty(tree: Mapping[str, object]) -> Tree:
    """
    A tree without keys that say nothing.

    Examples:
        >>> without_empty({"a": None, "b": [], "c": "", "d": 0})
        {'c': '', 'd': 0}
    """
    return {key: value for key, value in tree.items() if value is not None and value != []}
