// The whole way of a reporter with a keyboard alone: no click, nothing filled in or focused by a script. An address is typed
// once in each browser; from there everything is come to by Tab and pressed by keys.

import { Hands } from "../lib/keyboard.mjs";
import { s01 } from "../lib/stories.mjs";
import { nameOf } from "../lib/situations.mjs";
import { words } from "../lib/words.mjs";

const BODY = "nz-hdc";
const CHOSEN = { [`choice.${BODY}`]: "send", [`anonymity.${BODY}`]: "anonymous_reachable", "*": "hold" };
const MESSAGE = "It was in the seventh session.\nIs that enough?";

// The portal is shared: BODY has joined.
export async function byKeyboard(portal, arrive) {
  const first = new Hands(await arrive());
  await first.visitor.open("/");
  await first.skip(words("frame-skip"));
  await first.visitor.open("/");
  const secret = await beginAndSave(first);
  await leave(first);

  const later = new Hands(await arrive());
  await comeIn(later, secret);
  await goOnWhereItStopped(later);
  await toReview(later);
  await sendOnce(later);
  await later.follow(words("report-token-status"));
  if (later.visitor.path === "/status") await typeWords(later, secret);
  await write(later);
  await takeBack(later);
  await later.follow(words("status-sign-out"));
  await later.visitor.expectsNot(nameOf(BODY));
}

// A page that was just come to: once around it where that says something new, and a look.
async function arriveAt(hands, name) {
  if (hands.visitor.manner.scripts) await hands.round();
  await hands.visitor.look(`keyboard-${name}`);
}

// From the first page through place and practitioner into the account, which is saved half written.
async function beginAndSave(hands) {
  const { visitor } = hands;
  await arriveAt(hands, "home");
  await hands.follow(words("home-door-start"));
  if (visitor.path !== "/report/leaving") throw new Error(`starting leads to ${visitor.path}`);
  await arriveAt(hands, "leaving");
  await hands.follow(words("report-go-on"));
  await arriveAt(hands, "report");
  await hands.follow(words("report-start"));
  await pages(hands, "what-happened", {
    place: async () => {
      // Enter in a field goes on, as it does everywhere.
      await hands.give("care_country", "NZ");
      await hands.give("care_region", s01.place.care_region);
      await hands.go();
    },
  });
  await arriveAt(hands, "what-happened");
  await hands.give("narrative", s01["what-happened"].narrative);
  if (visitor.manner.scripts) await coverAndBack(hands, s01["what-happened"].narrative);
  await hands.give("violations", s01["what-happened"].violations[0]);
  await hands.follow(words("report-save-and-leave"));
  if (visitor.path !== "/report/token") throw new Error(`saving leads to ${visitor.path}`);
  await arriveAt(hands, "draft-words");
  return keepWords(hands);
}

// Goes on from page to page until one of this name; told: what is done on a page instead of what the story says.
async function pages(hands, end, told = {}) {
  const { visitor } = hands;
  for (let steps = 0; visitor.path !== `/report/${end}`; steps += 1) {
    if (steps > 20) throw new Error(`the way does not lead to ${end}: ${visitor.path}`);
    const [name, before] = [visitor.path.replace("/report/", ""), visitor.page.url()];
    await arriveAt(hands, name);
    if (told[name]) await told[name]();
    else {
      for (const [field, value] of Object.entries(s01[name] ?? {})) await hands.give(field, value);
      await hands.goOn();
    }
    const refused = await visitor.refused();
    if (refused) throw new Error(`${before} sends back: ${refused}`);
    if (visitor.page.url() === before) throw new Error(`${before} leads nowhere`);
  }
}

// The words are shown until the box is ticked; without it the page says so.
async function keepWords(hands) {
  const { visitor } = hands;
  const shown = (await visitor.page.locator("#words li").allInnerTexts()).join(" ");
  if (shown.split(" ").length !== 12) visitor.fault(`shows ${shown.split(" ").length} words`);
  await hands.follow(words("report-token-done"));
  await followFault(hands, "kept");
  await hands.key("Space");
  if (!(await hands.here()).checked) visitor.fault("Space does not tick the box that the fault leads to");
  await hands.follow(words("report-token-done"));
  await visitor.expects(words("report-token-gone"));
  return shown;
}

// A page that comes back with what needs a look: the list of it has the focus, and each of its links leads to its field.
async function followFault(hands, field) {
  const { visitor, page } = hands;
  const summary = page.locator(".govuk-error-summary");
  if (!(await summary.count())) throw new Error(`${visitor.path} does not say what needs a look`);
  if (!(await summary.evaluate((list) => list === document.activeElement))) visitor.fault("the list of what needs a look has no focus");
  await visitor.look(`keyboard-fault-${field}`);
  const link = await hands.tab();
  if (link.href !== `#${field}`) visitor.fault(`the first Tab after what needs a look comes to “${link.name}”`);
  await hands.key("Enter");
  const here = await hands.here();
  if (here.id !== field) visitor.fault(`what needs a look leads to ${here.id ?? "nothing"}, not to ${field}`);
}

// After thirty minutes the page is covered; one key takes the cover off, and the focus is where it was.
async function coverAndBack(hands, text) {
  const { visitor, page } = hands;
  const before = await hands.here();
  await page.evaluate(() => {
    const real = Date.now;
    const later = real() + 31 * 60 * 1000;
    Date.now = () => later;
    window.dispatchEvent(new Event("focus"));
    Date.now = real;
  });
  const cover = await hands.here();
  if (cover.name !== words("frame-cover-off")) visitor.fault(`under the cover “${cover.name}” has the focus`);
  if (await page.locator("[name=narrative]").isVisible()) visitor.fault("the cover lets the text be seen");
  const reached = new Set();
  for (let steps = 0; steps < 6; steps += 1) reached.add((await hands.tab({ anywhere: true })).name);
  if (![...reached].some((name) => name === words("frame-exit"))) visitor.fault("under the cover there is no way out");
  if ([...reached].some((name) => name && ![words("frame-exit"), words("frame-cover-off")].includes(name))) visitor.fault(`under the cover the focus comes to ${[...reached]}`);
  await hands.to(words("frame-cover-off"));
  await hands.key("Enter");
  const after = await hands.here();
  if (after.field !== before.field || after.value !== text) visitor.fault("without the cover the focus is not where it was");
}

// The way out, by the link and Enter, or by Shift three times.
async function leave(hands) {
  const { visitor, page } = hands;
  const gone = page.waitForURL(/^https:\/\/www\.wikipedia\.org\//);
  if (visitor.manner.scripts) for (let times = 0; times < 3; times += 1) await hands.key("Shift");
  else {
    await hands.to(words("frame-exit"));
    await hands.key("Enter");
  }
  await gone;
  visitor.away.length = 0;
  if ((await visitor.context.cookies(visitor.base)).length) visitor.fault("leaving keeps cookies");
}

async function comeIn(hands, secret) {
  await hands.visitor.open("/");
  await hands.follow(words("home-door-back"));
  await arriveAt(hands, "come-back");
  await hands.give("token", "these are not words");
  await hands.goOn();
  await followFault(hands, "token");
  await typeWords(hands, secret);
  await arriveAt(hands, "report-of-draft");
}

async function typeWords(hands, secret) {
  await hands.give("token", secret);
  await hands.goOn();
  const { visitor } = hands;
  if (visitor.path !== "/status/report") throw new Error(`the words lead to ${visitor.path}: ${await visitor.refused()}`);
}

// The list of pages leads back to the account, where everything stands.
async function goOnWhereItStopped(hands) {
  const { visitor, page } = hands;
  await hands.follow(words("status-draft-go-on"));
  await hands.follow(words("report-task-what-happened"));
  const account = await page.locator("[name=narrative]").inputValue();
  if (account.replace(/\r/g, "") !== s01["what-happened"].narrative) visitor.fault("the draft has lost the account");
  if (!(await page.locator(`[name=violations][value=${s01["what-happened"].violations[0]}]`).isChecked())) visitor.fault("the draft has lost what was ticked");
  await hands.give("violations", s01["what-happened"].violations[1]);
  await hands.give("wanted_outcome", s01["what-happened"].wanted_outcome);
  await hands.goOn();
}

async function toReview(hands) {
  await pages(hands, "review", {
    when: async () => {
      await hands.give("happened_from", "when it was");
      await hands.goOn();
      await followFault(hands, "happened_from");
      await hands.give("happened_from", s01.when.happened_from);
      await hands.give("happened_to", s01.when.happened_to);
      await hands.goOn();
    },
    recipients: async () => {
      for (const field of await asked(hands, "choice.")) await hands.give(field, CHOSEN[field] ?? CHOSEN["*"]);
      for (const field of await asked(hands, "anonymity.")) await hands.give(field, CHOSEN[field] ?? "anonymous_reachable");
      await hands.goOn();
    },
  });
  await arriveAt(hands, "review");
  await hands.visitor.expects("she put her hand on my thigh");
}

// The names of the groups of choices whose names begin so.
async function asked(hands, start) {
  return hands.page.locator(`main input[type=radio][name^="${start}"]`).evaluateAll((all) => [...new Set(all.map((each) => each.name))]);
}

// Enter twice, as hurried people press; what is sent once is found by the unhurried.
async function sendOnce(hands) {
  const { visitor, page } = hands;
  const says = (await visitor.primary().innerText()).trim();
  await hands.to(says);
  await hands.key("Enter");
  await hands.key("Enter");
  // The second press may replace the navigation of the first: the page it ends on is waited for.
  for (let tenths = 0; visitor.path !== "/report/token" && tenths < 150; tenths += 1) await page.waitForTimeout(100);
  await page.waitForTimeout(500);
  await page.waitForLoadState("load");
  await arriveAt(hands, "sent");
  await visitor.expects(words("report-token-sent"));
}

async function write(hands) {
  const { visitor, page } = hands;
  await arriveAt(hands, "status");
  await hands.to(words("status-send", { body: nameOf(BODY) }));
  await hands.go();
  const field = (await page.locator("textarea[name=message]").getAttribute("id"));
  await followFault(hands, field);
  await hands.write(MESSAGE);
  await hands.to(words("status-send", { body: nameOf(BODY) }));
  await hands.go();
  await visitor.expects(words("status-done-written"));
  await visitor.expects("It was in the seventh session.");
  await hands.unfold(words("status-got"));
  await visitor.expects("she put her hand on my thigh");
}

async function takeBack(hands) {
  const { visitor } = hands;
  await hands.follow(`${words("status-leave")} ${nameOf(BODY)}`);
  await arriveAt(hands, "withdraw");
  await hands.follow(words("status-withdraw-gone-button"));
  await visitor.expects(words("status-done-gone"));
}
