// What a page leaves behind or gives away: the title that a history keeps, what a browser offers to fill in, what paper
// carries; and whether it can be read in a narrow window and with letters twice as large.

export const TELLING = /report|therap|complain|abus|counsel|harm|victim|assault|boundar|sexual|misconduct/i;
const ICON = "/static/icon.svg";

// Looks at the page where the visitor stands.
export async function leavesLittle(visitor, name) {
  const title = await visitor.page.title();
  if (!title.trim()) visitor.fault(`${name} has no title`);
  if (TELLING.test(title)) visitor.fault(`${name} tells a history “${title}”`);
  const icons = await visitor.page.locator("link[rel~=icon]").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  if (icons.join() !== ICON) visitor.fault(`${name} has the icons ${icons}`);
  const fields = visitor.page.locator("input:not([type=hidden]), textarea, select");
  const remembered = await fields.evaluateAll((all) => all.filter((each) => each.getAttribute("autocomplete") !== "off").map((each) => each.name));
  if (remembered.length) visitor.fault(`${name} lets the browser remember ${[...new Set(remembered)]}`);
  const sent = await visitor.page.locator("input[type=text], input[type=email], textarea").evaluateAll((all) => all.filter((each) => each.spellcheck).map((each) => each.name));
  if (sent.length) visitor.fault(`${name} lets the browser send elsewhere, to check its spelling, what is typed as ${sent}`);
  await reads(visitor, name);
}

// The icon in the tab: a mark, and no words.
export async function iconSaysNothing(visitor) {
  const icon = await (await visitor.context.request.get(new URL(ICON, visitor.base).href)).text();
  if (!icon.includes("<svg")) visitor.fault(`the icon is none: ${icon.slice(0, 200)}`);
  if (/<title|<desc|<text|<metadata|aria-label|<!--/i.test(icon) || TELLING.test(icon)) visitor.fault(`the icon has words: ${icon}`);
}

// What reaches out of the window sideways, with every fold open.
function sideways() {
  const folds = [...document.querySelectorAll("details:not([open])")];
  folds.forEach((each) => { each.open = true; });
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  const wide = over > 0 && [...document.querySelectorAll("body *")].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
    .map((each) => `<${each.localName} class="${each.className}"> ${each.textContent.replace(/\s+/g, " ").trim().slice(0, 40)}`);
  folds.forEach((each) => { each.open = false; });
  return over > 0 ? { over, deepest: wide.at(-1) } : null;
}

// WCAG 2.2, 1.4.10 and 1.4.4: 320 px wide, and letters twice as large.
async function reads(visitor, name) {
  const { page } = visitor;
  const size = page.viewportSize();
  const fits = async (how) => {
    const found = await page.evaluate(sideways);
    if (found) visitor.fault(`${name} scrolls sideways ${how}, by ${found.over} px: ${found.deepest}`);
  };
  await page.setViewportSize({ width: 320, height: 640 });
  await fits("at 320 px");
  await page.setViewportSize(size);
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await fits("with letters twice as large");
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
}

// Paper carries the words, and nothing that only a screen needs.
export async function printsWords(visitor, name) {
  await visitor.page.emulateMedia({ media: "print" });
  const printed = await visitor.page.evaluate(() => {
    const isSeen = (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) > 1;
    const chrome = [...document.querySelectorAll("header, footer, nav, form, button, a, input, .c-exit, .govuk-skip-link, .govuk-button, .govuk-error-summary")];
    return {
      words: [...document.querySelectorAll("#words li")].filter(isSeen).length,
      chrome: chrome.filter(isSeen).map((each) => `<${each.localName} class="${each.className}">`),
    };
  });
  await visitor.page.emulateMedia({ media: null });
  if (printed.words !== 12) visitor.fault(`${name} prints ${printed.words} of the words`);
  if (printed.chrome.length) visitor.fault(`${name} prints ${printed.chrome}`);
}

// All that somebody who looks at this page could read: its text, what is folded away, and what stands in its fields.
export async function held(page) {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((each) => each.value);
    return [document.title, document.body.textContent, ...fields].join("\n");
  });
}
