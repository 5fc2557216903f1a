// What WCAG 2.2 AA asks of a page beyond what axe-core sees: looked at in the browser, in the states in which people use it.

import { TELLING } from "./traces.mjs";
import { toml, words } from "./words.mjs";

const NAMES = [...toml("bodies.toml").body, ...toml("bodies.toml").allied, ...toml("support.toml").line].map((each) => each.name);

// In the page. Says what is wrong with its frame, its names and what fields say of themselves.
function structure({ rtl, names }) {
  const faults = [];
  const text = (part) => part.textContent.replace(/\s+/g, " ").trim();
  const called = (part) => `<${part.localName}> “${(text(part) || part.name || part.id || part.className).slice(0, 50)}”`;
  const seen = (part) => part.checkVisibility({ visibilityProperty: true });
  const one = (selector, what, wanted = 1) => {
    const all = [...document.querySelectorAll(selector)].filter(seen);
    if (all.length !== wanted) faults.push(`has ${all.length} ${what}`);
  };
  one("h1", "headings of the first rank");
  one("main", "main parts");
  one("body > header", "headers");
  // A page that was covered shows nothing of itself.
  one("body > footer", "footers", document.documentElement.classList.contains("c-cover-up") ? 0 : 1);
  if (!document.documentElement.lang || document.documentElement.dir !== (rtl ? "rtl" : "ltr")) faults.push("does not say its language and direction");

  const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")].filter((each) => each.tabIndex >= 0);
  if (!stops[0]?.matches(".govuk-skip-link[href='#main']") || !document.getElementById("main")) faults.push("has no way past the header");

  for (const part of document.querySelectorAll("[aria-describedby], [aria-labelledby], [aria-controls]")) {
    for (const name of ["aria-describedby", "aria-labelledby", "aria-controls"]) {
      const lost = (part.getAttribute(name) ?? "").split(/\s+/).filter((id) => id && !document.getElementById(id));
      if (lost.length) faults.push(`${called(part)} points with ${name} at ${lost}, which is not there`);
    }
  }
  // What stands beside a field is heard with it.
  const described = new Set([...document.querySelectorAll("[aria-describedby]")].flatMap((part) => part.getAttribute("aria-describedby").split(/\s+/)));
  for (const said of document.querySelectorAll("main .govuk-form-group .govuk-hint, main .govuk-error-message:not([aria-hidden])")) {
    if (said.getAttribute("aria-hidden") !== "true" && !described.has(said.id)) faults.push(`nothing is described by “${text(said).slice(0, 50)}”`);
  }
  for (const field of document.querySelectorAll(".govuk-input--error, .govuk-textarea--error, .govuk-select--error")) {
    if (field.getAttribute("aria-invalid") !== "true") faults.push(`${called(field)} has a fault and does not say so`);
  }
  // Who sees a name can say it.
  for (const part of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    const spoken = part.getAttribute("aria-label");
    const shown = part.labels?.length ? [...part.labels].map(text).join(" ") : text(part);
    if (spoken !== null && !spoken.includes(shown)) faults.push(`${called(part)} is called “${spoken}”`);
    if (part.matches("input, select, textarea") && !part.labels?.length) faults.push(`${called(part)} has no label that can be seen`);
  }
  // Words of another script than the page's say which language they are in.
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); rtl && node; node = walker.nextNode()) {
    // Names keep theirs (WCAG 2.2, 3.1.2), and so do addresses and time zones.
    const said = names.reduce((text, name) => text.replaceAll(name, ""), node.data).replace(/\bhttps?:\S+/g, "").replace(/\b[A-Z]\w+\/[\w /-]+/g, "");
    const latin = (said.match(/\p{Script=Latin}{2,}/gu) ?? []).length;
    if (latin < 4 || /\p{Script=Arabic}/u.test(node.data)) continue;
    const by = node.parentElement.closest("[lang], [translate=no], .c-text, code");
    if (by === document.documentElement || !by) faults.push(`does not say the language of “${node.data.trim().slice(0, 60)}”`);
  }
  return faults;
}

// In the page. Targets that a thumb can miss (44 by 44 px; links within a sentence are read, not aimed at).
function small() {
  const faults = [];
  const text = (part) => part.textContent.replace(/\s+/g, " ").trim();
  for (const part of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    if (!part.checkVisibility({ visibilityProperty: true }) || part.closest(".govuk-visually-hidden, .govuk-skip-link") || part.tabIndex < 0) continue;
    const block = part.closest("p, li, dd, dt, td, th, label, legend, h1, h2, h3");
    const inline = getComputedStyle(part).display === "inline" && part.localName === "a" && block && text(block).length > text(part).length + 1;
    if (inline) continue;
    const box = part.getBoundingClientRect();
    const boxes = [box, ...[...(part.labels ?? [])].map((label) => label.getBoundingClientRect())];
    const [width, height] = ["checkbox", "radio"].includes(part.type)
      ? [Math.max(...boxes.map((each) => each.right)) - Math.min(...boxes.map((each) => each.left)), Math.max(...boxes.map((each) => each.height))]
      : [box.width, box.height];
    if (width < 43.5 || height < 43.5) faults.push(`<${part.localName}> “${(text(part) || part.name).slice(0, 50)}” is ${Math.round(width)} by ${Math.round(height)} px`);
  }
  return faults;
}

// In the page. What reaches out of the window, or out of a box that does not let it be seen.
function cut(how) {
  const folds = [...document.querySelectorAll("details:not([open])")];
  folds.forEach((each) => { each.open = true; });
  const faults = [];
  const root = document.documentElement;
  const name = (part) => `<${part.localName} class="${part.className}"> “${part.textContent.replace(/\s+/g, " ").trim().slice(0, 40)}”`;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll("body *")].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 1 && (box.right > root.clientWidth + 1 || box.left < -1);
    });
    faults.push(`${how} scrolls sideways, by ${root.scrollWidth - root.clientWidth} px: ${wide.length ? name(wide.at(-1)) : "?"}`);
  }
  for (const part of document.querySelectorAll("body *")) {
    const style = getComputedStyle(part);
    if (part.matches("textarea, select, input, .govuk-visually-hidden, .govuk-visually-hidden *") || style.display === "inline" || !part.textContent.trim() || !part.checkVisibility()) continue;
    const hides = /hidden|clip/;
    if (part.clientWidth <= 1) continue;
    const over = (hides.test(style.overflowX) && part.scrollWidth > part.clientWidth + 1) || (hides.test(style.overflowY) && part.scrollHeight > part.clientHeight + 1);
    if (over || style.textOverflow === "ellipsis") faults.push(`${how} cuts off ${name(part)}`);
  }
  folds.forEach((each) => { each.open = false; });
  return faults;
}

// In the page. What moves though the reader asked for nothing to.
function moves() {
  const long = (list) => list.split(",").some((each) => parseFloat(each) > 0);
  const moving = [...document.querySelectorAll("*")].filter((each) => [null, "::before", "::after"].some((part) => {
    const style = getComputedStyle(each, part);
    return long(style.transitionDuration) || (style.animationName !== "none" && long(style.animationDuration));
  }));
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["scrolls smoothly"] : [];
  return [...moving.slice(0, 3).map((each) => `<${each.localName} class="${each.className}"> moves`), ...smooth];
}

// In the page, by each thing that can have the focus: a ring shows that it has it.
function rings(how) {
  const faults = [];
  const look = (part) => {
    const style = getComputedStyle(part);
    return {
      outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/^rgba.*, 0\)$/.test(style.outlineColor) ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : "",
      // With the system's own colours nothing else is left of a ring.
      more: how ? "" : `${style.boxShadow} ${style.backgroundColor}`,
    };
  };
  document.activeElement?.blur();
  const folds = [...document.querySelectorAll("details:not([open])")];
  folds.forEach((each) => { each.open = true; });
  const before = document.activeElement;
  for (const part of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    if (part.tabIndex < 0 || !part.checkVisibility({ visibilityProperty: true })) continue;
    // A choice may wear its ring on the row in which it stands.
    const wears = [part, part.parentElement, ...(part.labels ?? [])];
    const bare = wears.map(look);
    part.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== part) {
      faults.push(`${how} <${part.localName}> “${(part.textContent.trim() || part.name).slice(0, 40)}” takes no focus`);
      continue;
    }
    const shown = wears.map(look).some((now, at) => (now.outline && now.outline !== bare[at].outline) || now.more !== bare[at].more);
    if (!shown) faults.push(`${how} no ring shows that <${part.localName}> “${(part.textContent.trim() || part.name).slice(0, 40)}” has the focus`);
    part.blur();
  }
  folds.forEach((each) => { each.open = false; });
  before?.focus?.({ preventScroll: true });
  return faults;
}

// In the page, with the system's own colours: what can be pressed or filled in has an edge, what is chosen is seen.
function edges() {
  const faults = [];
  const edge = (style) => ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1 && !/^rgba.*, 0\)$/.test(style[`border${side}Color`]));
  const name = (part) => `<${part.localName} class="${part.className}"> “${(part.textContent.trim() || part.name || "").slice(0, 40)}”`;
  for (const part of document.querySelectorAll(".govuk-button, .c-exit, .govuk-input, .govuk-textarea, .govuk-select, .c-file")) {
    if (part.checkVisibility() && !edge(getComputedStyle(part))) faults.push(`with forced colours ${name(part)} has no edge`);
  }
  for (const part of document.querySelectorAll(".govuk-radios__input, .govuk-checkboxes__input")) {
    const label = part.labels[0];
    if (!label?.checkVisibility()) continue;
    if (!edge(getComputedStyle(label, "::before"))) faults.push(`with forced colours the mark of ${name(label)} has no edge`);
    const mark = getComputedStyle(label, "::after");
    if (part.checked && (mark.opacity === "0" || !edge(mark))) faults.push(`with forced colours ${name(label)} does not show that it is chosen`);
  }
  const leaf = document.querySelector(".c-name");
  const [drawn, paper] = [getComputedStyle(leaf, "::before").backgroundColor, getComputedStyle(document.body).backgroundColor];
  if (leaf.checkVisibility() && drawn === paper) faults.push("with forced colours the mark beside the portal's name is not seen");
  return faults;
}

// WCAG 2.2, 1.4.12: what readers may set, as a sheet that no policy keeps out.
const SPACED = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

function space(rules) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = rules ? [sheet] : [];
}

// Everything above, of the page where the visitor stands. name: what the page is called where something is wrong.
export async function isAccessible(visitor, name) {
  const { page } = visitor;
  const size = page.viewportSize();
  const faults = [];
  const add = (found) => faults.push(...found);
  const [language, isReporters, isFaulty] = await page.evaluate(() => [document.documentElement.lang, document.body.classList.contains("reporter"), Boolean(document.querySelector(".govuk-error-summary"))]);
  const rtl = language === "ar";
  const title = await page.title();
  if (!title.trim()) faults.push("has no title");
  if (isReporters && TELLING.test(title)) faults.push(`tells a history “${title}”`);
  if (isFaulty && language === "en" && !title.startsWith(words("frame-error-title"))) faults.push(`does not say in its title, “${title}”, that something needs a look`);
  add(await page.evaluate(structure, { rtl, names: NAMES }));
  if (size.width < 600) add((await page.evaluate(small)));
  add(await page.evaluate(moves));
  add(await page.evaluate(rings, ""));

  // A window of 1280 px at 200 % and at 400 %: 640 and 320 px of the page's own.
  for (const [width, height, how] of [[640, 512, "at 200 %"], [320, 256, "at 400 %"]]) {
    await page.setViewportSize({ width, height });
    add(await page.evaluate(cut, how));
  }
  const high = await page.evaluate(() => {
    const stays = [...document.querySelectorAll("body *")].filter((each) => ["sticky", "fixed"].includes(getComputedStyle(each).position));
    return stays.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
  });
  if (high > 256 / 3) faults.push(`at 400 % what stays covers ${Math.round(high)} of 256 px`);
  await page.setViewportSize(size);
  await page.evaluate(space, SPACED);
  add(await page.evaluate(cut, "with more space between letters"));
  await page.evaluate(space, "");

  await page.emulateMedia({ forcedColors: "active" });
  add(await page.evaluate(edges));
  add(await page.evaluate(rings, "with forced colours"));
  await page.emulateMedia({ forcedColors: "none" });
  for (const fault of new Set(faults)) visitor.fault(`${name}: ${fault}`);
}

// A page that says what needs a look: each link of its list leads to a field, which says what is wrong with it.
export async function leadsToFaults(visitor, name) {
  const { page } = visitor;
  const list = page.locator(".govuk-error-summary");
  if (!(await list.count())) return false;
  if (!(await list.evaluate((each) => each === document.activeElement))) visitor.fault(`${name}: the list of what needs a look has no focus`);
  const links = list.locator("a");
  for (let at = 0; at < await links.count(); at += 1) {
    const href = await links.nth(at).getAttribute("href");
    await links.nth(at).click();
    const there = await page.evaluate(() => {
      const field = document.activeElement;
      const describes = (part) => (part?.getAttribute("aria-describedby") ?? "").split(/\s+/);
      const said = [...describes(field), ...describes(field.closest("fieldset"))].some((id) => document.getElementById(id)?.classList.contains("govuk-error-message"));
      return { id: field.id, isField: field.matches("input, select, textarea, [role=group]"), said };
    });
    if (`#${there.id}` !== href || !there.isField) visitor.fault(`${name}: ${href} leads to ${there.id || "nothing"}`);
    else if (!there.said) visitor.fault(`${name}: beside ${href} nothing says what is wrong`);
  }
  // Back to where the page began: what stays in sight while one scrolls lies over whatever is there by chance.
  await page.evaluate(() => window.scrollTo(0, 0));
  return true;
}
