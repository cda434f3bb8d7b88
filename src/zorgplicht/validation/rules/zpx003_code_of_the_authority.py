# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The code of the authority has the form that belongs to its kind.

What it checks
--------------
`authority.id` is a TOOI code as written in lower case: `gm` and four digits for a municipality,
`pv` and two for a province, `ws` and four for a water authority. For another kind of body it is
two to five letters and two to nine digits, and not the code of one of these three. Without `id`
there is nothing to look at.

Why it matters
--------------
By the code, programs know whose policy this is, and lay policies side by side. A code in another
form points at nobody, and nobody sees that.

What it cannot see
------------------
Whether the code is that of this authority, or of any: the register of TOOI is not looked up. The
forms are those of codes that we saw; we found no rule that lays them down. So this is advice, and
no part of ZPX001.

How to fix
----------
Look your organisation up in the register at standaarden.overheid.nl/tooi and copy the code. Do you
have none? Leave `id` out. Does the code have another form after all? Tell us, and explain it in an
exception until we know it.

Example
-------
Wrong: `id = "GM344"`. Right: `id = "gm0344"`.

Legal basis
-----------
The explanatory memorandum (study §2): the support must be demonstrable and transparent. That
programs should know whose policy it is, is our judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import AuthorityKind
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import NotApplicable, Rule, Statement, Wrong

_DUTCH = """
De code van de organisatie heeft de vorm die bij haar soort hoort.

Wat de regel toetst
-------------------
Bij `authority.id` staat een TOOI-code, in kleine letters. Voor een gemeente is dat `gm` met vier
cijfers, voor een provincie `pv` met twee, voor een waterschap `ws` met vier. Voor een andere
organisatie zijn het twee tot vijf letters met twee tot negen cijfers, en niet de code van een van
deze drie. Staat er geen `id`? Dan is er niets te toetsen.

Waarom dit telt
---------------
Aan de code zien programma's van wie dit beleid is. Zo kunnen zij beleid naast elkaar leggen. Een
code in een andere vorm wijst niemand aan, en dat valt niet op.

Wat de regel niet ziet
----------------------
Of de code van deze organisatie is, en of zij bestaat: de regel zoekt haar niet op in het register.
De vormen zijn die van codes die wij zagen. Een voorschrift erover vonden wij niet. Daarom is dit
een advies, en geen deel van ZPX001.

Zo lost u het op
----------------
Zoek uw organisatie op in het register op standaarden.overheid.nl/tooi en neem de code over. Hebt u
er geen? Laat `id` weg. Heeft de code toch een andere vorm? Meld het ons, en leg het uit in een
uitzondering tot wij haar kennen.

Voorbeeld
---------
Fout: `id = "GM344"`. Goed: `id = "gm0344"`.

Grondslag
---------
Memorie van toelichting (onderzoek §2): de ondersteuning is aantoonbaar en transparant. Dat
programma's moeten weten van wie het beleid is, is ons oordeel.
"""

_FORMS = {
    AuthorityKind.MUNICIPALITY: ("gm", 4),
    AuthorityKind.PROVINCE: ("pv", 2),
    AuthorityKind.WATER_AUTHORITY: ("ws", 4),
}
_KINDS = {
    AuthorityKind.MUNICIPALITY: Text(nl="een gemeente", en="a municipality"),
    AuthorityKind.PROVINCE: Text(nl="een provincie", en="a province"),
    AuthorityKind.WATER_AUTHORITY: Text(nl="een waterschap", en="a water authority"),
}
_ANY = re.compile(r"[a-z]{2,5}[0-9]{2,9}")
_DIGITS = re.compile(r"[0-9]{1,4}")


def _check(case: Case) -> Iterator[Statement]:
    authority = case.policy.authority
    code, kind = authority.id, authority.kind
    if code is None:
        yield NotApplicable(
            because=Text(
                nl="Er staat geen code van de organisatie. Dat hoeft ook niet.",
                en="There is no code of the authority. There need not be.",
            )
        )
        return
    owner = _owner(code)
    if owner is kind or (kind not in _FORMS and owner is None and _ANY.fullmatch(code)):
        return
    nl, en = f"'{code}' heeft niet de vorm van een TOOI-code.", f"'{code}' is no TOOI code."
    if owner is not None:
        nl = f"'{code}' is de code van {_KINDS[owner].nl}, en dat is deze organisatie niet."
        en = f"'{code}' is the code of {_KINDS[owner].en}, and this authority is none."
    elif kind in _FORMS:
        prefix, digits = _FORMS[kind]
        nl = (
            f"'{code}' is geen code van {_KINDS[kind].nl}: dat is '{prefix}' met {digits} cijfers."
        )
        en = f"'{code}' is no code of {_KINDS[kind].en}: that is '{prefix}' and {digits} digits."
    better = _better(code, kind)
    if better is not None:
        nl, en = f"{nl} Bedoelt u '{better}'?", f"{en} Did you mean '{better}'?"
    yield Wrong(at=("authority", "id"), says=Text(nl=nl, en=en))


def _owner(code: str) -> AuthorityKind | None:
    """
    The kind of body that has such a code.
    """
    for kind, (prefix, digits) in _FORMS.items():
        if re.fullmatch(rf"{prefix}[0-9]{{{digits}}}", code):
            return kind
    return None


def _better(code: str, kind: AuthorityKind) -> str | None:
    """
    The code that was probably meant: the end of an address, in lower case, all digits there.
    """
    word = code.strip().rstrip("/").rpartition("/")[2].lower()
    if kind not in _FORMS:
        good = _owner(word) is None and _ANY.fullmatch(word) and word != code
        return word if good else None
    prefix, digits = _FORMS[kind]
    found = _DIGITS.fullmatch(word.removeprefix(prefix))
    if found is None or not (word[0].isdigit() or word.startswith(prefix)):
        return None
    better = f"{prefix}{found[0].zfill(digits)}"
    return better if _owner(better) is kind else None


RULE = Rule(
    code="ZPX003",
    name="code-of-the-authority",
    obligation=None,
    weight=Weight.ADVICE,
    certainty=Certainty.MECHANICAL,
    basis=("mvt-minimum",),
    dutch=_DUTCH,
    check=_check,
)
