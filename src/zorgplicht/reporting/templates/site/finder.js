// SPDX-FileCopyrightText: 2026 zorgplicht contributors
// SPDX-License-Identifier: EUPL-1.2
//
// The help finder: looks up in the tables of finder-<language>.js what somebody chose.
// Everything it shows also stands on pages; it makes no request and stores nothing.
"use strict";

(function () {
  const data = globalThis.zorgplichtFinder;
  const part = (id) => document.getElementById(id);
  const finder = part("finder");
  if (!data || !finder) {
    return;
  }
  const words = data.words;
  const most = Math.max(...data.combinations.map((one) => (one ? one.split(".").length : 0)));
  const places = new Map(data.combinations.map((one, place) => [one, place]));
  const columns = new Map();
  data.services.forEach((some, column) =>
    some.forEach(([service, audience]) => columns.set(`${service}|${audience}`, column)),
  );

  function element(name, text, language) {
    const made = document.createElement(name);
    if (text) {
      made.textContent = text;
    }
    if (language && language !== document.documentElement.lang) {
      made.lang = language;
    }
    return made;
  }

  function named([text, path, language]) {
    const made = element(path ? "a" : "span", text, language);
    if (path) {
      made.href = path;
    }
    return made;
  }

  function sentence(before, things, after) {
    const made = element("p", before);
    things.forEach((one, place) => made.append(place ? ", " : "", named(one)));
    made.append(after);
    return made;
  }

  function shown(way) {
    const made = element("li");
    made.className = "way";
    const where = element("p");
    where.className = "where";
    where.append(named(way.channel));
    made.append(where);
    made.append(
      way.help.length ? sentence(`${words.help}: `, way.help, ".") : element("p", words.alone),
    );
    for (const [what, via, aided] of way.first || []) {
      const how = element("p");
      if (what[0] !== way.channel[0]) {
        how.append(...sentence(`${words.first}: `, [what], ". ").childNodes);
      }
      if (via.length) {
        how.append(...sentence(words.via[0], via, `${words.via[1]} `).childNodes);
      }
      if (aided.length) {
        how.append(...sentence(words.aided[0], aided, words.aided[1]).childNodes);
      }
      made.append(how);
    }
    for (const [text, language] of way.says || []) {
      made.append(element("p", text, language));
    }
    if (way.hard) {
      const hard = element("p", words.hard);
      hard.className = "hard";
      made.append(hard);
    }
    return made;
  }

  function answer() {
    const service = part("finder-service").value;
    const chosen = [...finder.querySelectorAll("input:checked")].map((one) => Number(one.value));
    const list = part("finder-ways");
    const links = part("finder-links");
    list.replaceChildren();
    list.hidden = true;
    links.hidden = true;
    if (!service) {
      part("finder-status").textContent = chosen.length ? words.choose : "";
      return;
    }
    if (chosen.length > most) {
      part("finder-status").textContent = words.tooMany;
      links.hidden = false;
      return;
    }
    const place = places.get(chosen.sort((one, other) => one - other).join("."));
    const ways = data.answers[data.index[columns.get(service)][place]].map((one) => data.ways[one]);
    // First what one can do right away; within both the order of the ranking.
    ways.sort((one, other) => Number(Boolean(one.first)) - Number(Boolean(other.first)));
    list.append(...ways.map(shown));
    list.hidden = ways.length === 0;
    links.hidden = ways.length > 0;
    const name = part("finder-service").selectedOptions[0].textContent;
    part("finder-status").textContent = (
      ways.length === 0 ? words.none : ways.length === 1 ? words.one : words.many
    )
      .replace("{n}", String(ways.length))
      .replace("{service}", name);
  }

  // A page of a service leads here with that service chosen; what is hard is never in an address.
  function begin() {
    const asked = new URLSearchParams(location.search).get("dienst");
    if (columns.has(asked)) {
      part("finder-service").value = asked;
      finder.scrollIntoView();
    }
  }

  finder.hidden = false;
  begin();
  part("finder-form").addEventListener("change", answer);
  part("finder-form").addEventListener("submit", (event) => {
    event.preventDefault();
    answer();
    part("finder-title").focus();
  });
  part("finder-form").addEventListener("reset", () => setTimeout(answer));
})();
