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
    for (const [what, via] of way.first || []) {
      const how = sentence(words.via[0], via, words.via[1]);
      if (what[0] !== way.channel[0]) {
        how.prepend(...sentence(`${words.first}: `, [what], ". ").childNodes);
      }
      made.append(how);
    }
    for (const condition of way.conditions || []) {
      made.append(element("p", condition));
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
    links.hidden = ways.length > 0;
    part("finder-status").textContent =
      ways.length === 0
        ? words.none
        : ways.length === 1
          ? words.one
          : words.many.replace("{n}", String(ways.length));
  }

  finder.hidden = false;
  part("finder-form").addEventListener("change", answer);
  part("finder-form").addEventListener("submit", (event) => event.preventDefault());
  part("finder-form").addEventListener("reset", () => setTimeout(answer));
})();
