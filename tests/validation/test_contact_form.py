# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.validation.contact_form import is_email, is_phone, is_postal_address, is_url


@pytest.mark.parametrize(
    "text",
    [
        "14 050",
        "14 0999",
        "14020",
        "(050) 367 91 11",
        "050-367 91 11",
        "088 123 45 67",
        "06-12345678",
        "0800-1234",
        "0800 123 45 67",
        "0900 8844",
        "112",
        "116 000",
        "+31 50 367 91 11",
        "+31 (0)50 367 91 11",
        "0031 50 367 91 11",
        "+31 14 050",
        "+31 800 1234",
        "+32 2 123 45 67",
        " 14\u00a0050 ",
        "010 – 123 45 67",
    ],
)
def test_a_telephone_number(text):
    """Area, mobile, service and 14 numbers, and numbers with a country code."""
    assert is_phone(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "14 O998",
        "14 50",
        "14 09999",
        "050 367 91",
        "0800 12345",
        "0000000000",
        "+31 050 367 91 11",
        "+31 50 367",
        "+0 123 456 789",
        "14 050 of 14 0591",
        "Bel 14 050",
        "tel:14050",
        "٠٥٠٣٦٧٩١١١",
    ],
)
def test_no_telephone_number(text):
    """Letters, too few or too many digits, two numbers in one."""
    assert not is_phone(text)


@pytest.mark.parametrize(
    "text", ["info@voorbeeldstad.example", "info.loket+1@a.b-c.nl", "info@gemeenté.nl"]
)
def test_an_email_address(text):
    """One address with a whole domain."""
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "info",
        "info@drempelwaard",
        "info@@a.nl",
        "in fo@a.nl",
        ".info@a.nl",
        "in..fo@a.nl",
        "info@a..nl",
        "info@-a.nl",
        "a@b.nl, c@d.nl",
        "mailto:a@b.nl",
    ],
)
def test_no_email_address(text):
    """No domain, spaces, or two addresses in one."""
    assert not is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://voorbeeldstad.example",
        "http://www.voorbeeldstad.example/hulp?taal=nl#top",
        "HTTPS://voorbeeldstad.example:8443/",
        "https://xn--gemeent-hya.xn--p1ai/",
    ],
)
def test_a_web_address(text):
    """A whole address, http or https."""
    assert is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "www.voorbeeldstad.example",
        "voorbeeldstad.example/hulp",
        "ftp://voorbeeldstad.example",
        "https://",
        "https://voorbeeldstad",
        "https:/voorbeeldstad.example",
        "https://voorbeeldstad.example/mijn pagina",
        "https://voorbeeldstad.example:80a/",
        "https://[voorbeeldstad.example",
        "javascript:alert(1)",
    ],
)
def test_no_web_address(text):
    """No scheme or another one, no host, spaces, or a broken port."""
    assert not is_url(text)


@pytest.mark.parametrize(
    "text",
    [
        "Postbus 9999, 9990 AA Voorbeeldstad",
        "Postbus 12\n5200 GH 's-Hertogenbosch",
        "Antwoordnummer 1234, 9990VB Voorbeeldstad",
        "Gemeente Voorbeeldstad, Stadhuisplein 1a, 9999 aa Voorbeeldstad, Nederland",
    ],
)
def test_a_postal_address(text):
    """A street or box with a number, a postcode and a place."""
    assert is_postal_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Voorbeeldstad",
        "Postbus 9999, Voorbeeldstad",
        "Raadhuislaan 3, Voorbeeldstad",
        "Postbus 9999, 9990 AA",
        "9990 AA Voorbeeldstad",
        "Postbus, 9990 AA Voorbeeldstad",
        "Postbus 9999, 0990 AA Voorbeeldstad",
    ],
)
def test_no_postal_address(text):
    """Without a number, postcode or place a letter does not arrive."""
    assert not is_postal_address(text)
