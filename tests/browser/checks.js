// The body of a function that looks at the page it runs in. It gives what checks.py asks for by
// name. Every fault is one sentence that begins with the element it is about.

const TABBABLE =
  "a[href], area[href], button, input, select, textarea, summary, iframe, " +
  "audio[controls], video[controls], [contenteditable], [tabindex]";

const all = (selector) => [...document.querySelectorAll(selector)];

const text = (element) => element.textContent.replace(/\s+/g, " ").trim();

const shown = (element) => element.checkVisibility({ visibilityProperty: true });

// The opening tag, with the words of the element: enough to find it.
const where = (element) => {
  const [tag] = element.cloneNode(false).outerHTML.split(/>/);
  const words = text(element);
  return `${tag.slice(0, 160)}> ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`.trim();
};

const named = (element) =>
  Boolean(element.getAttribute("aria-label")?.trim()) ||
  (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .some((id) => id && text(document.getElementById(id) ?? document.createElement("p")));

const isDecoration = (table) => ["none", "presentation"].includes(table.getAttribute("role"));

// --- what a page is made of -----------------------------------------------------------

const language = () => {
  const faults = [];
  const lang = document.documentElement.lang;
  if (!/^[a-z]{2}(-|$)/.test(lang)) faults.push(`<html lang="${lang}">: no language`);
  if (!document.title.trim()) faults.push("<title>: empty");
  if (!document.querySelector('meta[name="viewport"]')) faults.push("<head>: no viewport");
  return faults;
};

const headings = () => {
  const faults = [];
  const found = all("h1, h2, h3, h4, h5, h6, [role=heading]").filter(shown);
  const tops = found.filter((heading) => heading.matches("h1"));
  if (tops.length !== 1) faults.push(`<h1>: there are ${tops.length}, one is needed`);
  let before = 0;
  for (const heading of found) {
    const level = Number(heading.getAttribute("aria-level") ?? heading.tagName.slice(1));
    if (level > before + 1) faults.push(`${where(heading)}: follows level ${before}`);
    if (!text(heading) && !named(heading)) faults.push(`${where(heading)}: empty heading`);
    before = level;
  }
  return faults;
};

const landmarks = () => {
  const faults = [];
  const mains = all("main, [role=main]").filter(shown);
  if (mains.length !== 1) faults.push(`<main>: there are ${mains.length}, one is needed`);
  const navigations = all("nav, [role=navigation]").filter(shown);
  for (const nav of navigations.length > 1 ? navigations : []) {
    if (!named(nav)) faults.push(`${where(nav)}: one of several, so it needs a name`);
  }
  return faults;
};

const tables = () => {
  const faults = [];
  for (const table of all("table").filter((one) => !isDecoration(one))) {
    const captioned = table.caption && text(table.caption);
    if (!captioned && !named(table)) faults.push(`${where(table)}: no caption or label`);
    const heads = [...table.querySelectorAll("th")];
    if (!heads.length) faults.push(`${where(table)}: no <th>`);
    for (const head of heads) {
      if (!["col", "row", "colgroup", "rowgroup"].includes(head.scope)) {
        faults.push(`${where(head)}: no scope`);
      }
    }
  }
  return faults;
};

const links = () => {
  const faults = [];
  const seen = new Set();
  for (const element of all("[id]")) {
    if (seen.has(element.id)) faults.push(`${where(element)}: the id stands there twice`);
    seen.add(element.id);
  }
  for (const link of all('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (id && !seen.has(id)) faults.push(`${where(link)}: leads to nothing`);
  }
  return faults;
};

// One element for each way in which text looks: all that contrast depends on, up to the root.
const looksOfText = () => {
  const chains = new Map([[document.documentElement.parentNode, ""]]);
  const found = new Map();
  for (const element of all("*")) {
    const style = getComputedStyle(element);
    const box = [style.backgroundColor, style.backgroundImage, style.opacity, style.position];
    const chain = `${chains.get(element.parentNode)}/${box}`;
    chains.set(element, chain);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const key = `${chain} ${style.color} ${style.fontSize} ${style.fontWeight}`;
    if (hasText && shown(element) && !found.has(key)) found.set(key, element);
  }
  return [...found.values()];
};

// --- fitting the screen -----------------------------------------------------------------

const scrolls = (element) => {
  const style = getComputedStyle(element);
  return /auto|scroll/.test(style.overflowX + style.overflowY);
};

const inScroller = (element) => {
  for (let one = element; one && one !== document.body; one = one.parentElement) {
    if (scrolls(one) && one !== document.documentElement) return true;
  }
  return false;
};

const tooWide = () => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const wide = all("body *").filter(
    (one) => shown(one) && !inScroller(one) && one.getBoundingClientRect().right > width + 1,
  );
  const innermost = wide.filter((one) => !wide.some((other) => one !== other && one.contains(other)));
  return [
    `<body>: ${document.scrollingElement.scrollWidth} px wide on a screen of ${width} px`,
    ...innermost.slice(0, 5).map((one) => `${where(one)}: sticks out`),
  ];
};

const clipped = () =>
  all("body *")
    .filter((element) => {
      const style = getComputedStyle(element);
      const { clientHeight, clientWidth, scrollHeight, scrollWidth } = element;
      const hides = (overflow) => ["hidden", "clip"].includes(overflow);
      // What is one pixel large is there for screen readers only.
      if (!text(element) || !shown(element) || clientHeight <= 1 || clientWidth <= 1) return false;
      const high = scrollHeight > clientHeight + 1 && hides(style.overflowY);
      const wide = scrollWidth > clientWidth + 1 && hides(style.overflowX);
      const runsOut = scrollHeight > clientHeight + parseFloat(style.fontSize) / 2;
      return high || wide || (runsOut && style.overflowY === "visible" && style.display === "block");
    })
    .map((element) => `${where(element)}: text is cut off or runs out of its box`);

const SPACING = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

// What moves when the focus comes is not where it will be.
const STILL = "*, ::before, ::after { scroll-behavior: auto !important; transition: none !important; }";

// A sheet made here may be used whatever the page's own security policy says of styles.
const dress = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

const undress = () => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
};

const spaceOut = () => dress(SPACING);

const holdStill = () => dress(STILL);

const scheme = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

// --- the keyboard -----------------------------------------------------------------------

const isChecked = (radio) => {
  const group = all("input[type=radio]").filter(
    (one) => one.name === radio.name && one.form === radio.form && !one.disabled,
  );
  return radio.checked || !(group.some((one) => one.checked) || group[0] !== radio);
};

const takesTab = (element) =>
  element.tabIndex >= 0 &&
  shown(element) &&
  !element.matches(":disabled, input[type=hidden]") &&
  !element.closest("[inert]") &&
  !(element.matches("summary") && element.parentElement.querySelector("summary") !== element) &&
  !(element.matches("input[type=radio]") && element.name && !isChecked(element));

const rgba = (colour) => {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  return { red, green, blue, alpha };
};

// What stays to be seen where colours are forced: shadows and backgrounds do not.
const lines = (element) => {
  const style = getComputedStyle(element);
  const outlined =
    style.outlineStyle !== "none" &&
    parseFloat(style.outlineWidth) > 0 &&
    rgba(style.outlineColor).alpha > 0;
  return JSON.stringify([
    outlined && [style.outlineStyle, style.outlineWidth, style.outlineColor],
    style.borderWidth,
    style.borderStyle,
    style.borderColor,
    style.textDecorationLine,
    style.textDecorationStyle,
    style.textDecorationThickness,
  ]);
};

const brightness = ({ red, green, blue }) => {
  const linear = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};

const behind = (element) => {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const colour = rgba(getComputedStyle(one).backgroundColor);
    if (colour.alpha === 1) return colour;
  }
  const level = scheme() === "dark" ? 18 : 255; // what Chromium paints where nothing is said
  return { red: level, green: level, blue: level };
};

// How well the line of a focused element stands out, from 1 to 21. The browser's own has two
// colours, of which one always does.
const standsOut = (element) => {
  const style = getComputedStyle(element);
  if (["none", "auto"].includes(style.outlineStyle)) return 21;
  const both = [rgba(style.outlineColor), behind(element)].map(brightness);
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
};

// An indicator may stand around the label of a field instead of around the field.
const bearers = (element) => [element, ...(element.labels ?? []), element.parentElement];

const looks = (element) => bearers(element).map(lines).join("\n");

const startAtTop = () => {
  document.activeElement?.blur();
  document.documentElement.tabIndex = -1;
  document.documentElement.focus({ preventScroll: true });
  document.documentElement.removeAttribute("tabindex");
  scrollTo(0, 0);
};

const stops = () => {
  const order = all("*");
  return order
    .map((element, position) => ({ element, position }))
    .filter(({ element }) => document.body.contains(element))
    .filter(({ element }) => element.matches(TABBABLE) || scrolls(element))
    .map(({ element, position }) => ({
      position,
      where: where(element),
      expected: element.matches(TABBABLE) && takesTab(element),
      forced: element.tabIndex > 0,
      looks: looks(element),
    }));
};

// Whether any part of the focused element can be seen: not off the screen, not under something.
const isSeen = (element) =>
  [...element.getClientRects()].some((box) => {
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (right - left < 1 || bottom - top < 1) return false;
    const inset = (low, high) => [low + 1, (low + high) / 2, high - 1];
    return inset(top, bottom).some((y) =>
      inset(left, right).some((x) => {
        const there = document.elementFromPoint(x, y);
        return there && (element.contains(there) || there.contains(element));
      }),
    );
  });

const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  return {
    position: all("*").indexOf(element),
    where: where(element),
    looks: looks(element),
    contrast: standsOut(element),
    seen: isSeen(element) || bearers(element).some((one) => one.matches("label") && isSeen(one)),
  };
};

// Where a link to a place on the page leads: whether it is the main part or stands in it.
const leadsToMain = (position) => {
  const link = all("*")[position];
  if (!link.matches('a[href*="#"]')) return false;
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const main = document.querySelector("main, [role=main]");
  return Boolean(target && main && (main.contains(target) || target.contains(main)));
};

const isPastMain = (position) => {
  const main = document.querySelector("main, [role=main]");
  const order = main.compareDocumentPosition(all("*")[position]);
  return Boolean(order & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING));
};

return {
  looksOfText, language, headings, landmarks, tables, links, tooWide, clipped, spaceOut, holdStill, undress,
  scheme, startAtTop, stops, focused, leadsToMain, isPastMain,
};
