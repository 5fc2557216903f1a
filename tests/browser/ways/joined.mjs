// The same five examples where all of their bodies have joined: the rules of each and the choice, what each would get, the
// words, the mail, the desk, and coming back.

import { NAMED, REACHABLE, kind, nameOf, profession, routings, scenarios, story } from "../lib/situations.mjs";
import { joinAll, signIn } from "../lib/joined.mjs";
import { PlainBrowser } from "../lib/plain.mjs";
import { plain, words } from "../lib/words.mjs";
import { Seen, under } from "./expected.mjs";
import { choose, tell } from "./report.mjs";
import { TOLD } from "./scenarios.mjs";

const SECTIONS = ["practitioner", "place", "kinds", "account", "time", "safety", "reporter", "handlers_only"];
const send = (anonymity) => ({ choice: "send", anonymity });

// What is chosen where all have joined. A hold by the body's own rules stays one, whatever is chosen.
const CHOSEN = {
  s01: { "nz-hdc": send(REACHABLE), "nz-nzac": send(REACHABLE) },
  s05: { "nz-hdc": send("named_to_body"), "us-aasect": send(REACHABLE) },
  s09: { "au-vic-hcc": send(REACHABLE), "au-pacfa": send("named_to_body") },
  s15: { "ie-iacp": send("anonymous") },
  s16: { "us-ca-bbs": send(REACHABLE), "us-aasect": { choice: "hold", anonymity: REACHABLE } },
};

export async function allJoinedAt(portal, arrive) {
  const told = scenarios(TOLD);
  const joined = await joinAll(portal, [...new Set(told.flatMap(({ expected }) => expected.bodies.map(({ id }) => id)))]);
  for (const scenario of told) {
    const { id, expected } = scenario;
    const visitor = await arrive();
    const chosen = CHOSEN[id];
    const seen = new Seen(visitor, scenario, await routings(portal, withoutReporter(scenario)), "joined");
    const at = { "who-can-act": () => seen.whoCanAct(), recipients: () => seen.recipients({}) };
    await tell(visitor, story(scenario), chosen, { at, hesitates: false });
    seen.isTold(await routings(portal, scenario));
    await visitor.open("/report/recipients", `scenario-joined-${id}`);
    await seen.recipients(chosen);
    if (id === "s15") await aNameLiftsTheHold(visitor, seen, chosen);
    await visitor.open("/report/safety", `safety-joined-${id}`);
    await seen.safety(expected.bodies.map((each) => each.id));
    const gets = await review(visitor, scenario, seen, chosen);
    const secret = await sendOrKeep(visitor, id, gets, seen, chosen);
    const references = await mails(visitor, scenario, joined, gets);
    await status(await arrive(), scenario, secret, { gets, references, kept: seen.kept(chosen, [...gets.keys()]) });
    for (const [body, reference] of references) await atDesk(visitor, scenario, portal, joined.get(body), gets.get(body), reference);
  }
}

// The example as it is told until the page about the reporter, which comes after the choice.
function withoutReporter({ situation: { reporter, client_agrees, reported_as, ...situation }, ...scenario }) {
  return { ...scenario, situation };
}

// A name lifts the hold, and is taken back.
async function aNameLiftsTheHold(visitor, seen, chosen) {
  const [body] = Object.keys(chosen);
  for (const now of [{ [body]: send("named_to_body") }, chosen]) {
    await choose(visitor, now);
    await visitor.press(visitor.primary());
    await visitor.open("/report/recipients");
    await seen.recipients(now);
  }
}

// What every body would get, by its id: the rows of the page, in order.
async function review(visitor, { id, text, situation }, seen, chosen) {
  await visitor.open("/report/review", `review-joined-${id}`);
  // What the mail says stands below, and is no part of what they get.
  const gets = await visitor.page.locator("section.c-body-card").evaluateAll((all, below) => all.map((section) => {
    const said = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const rows = [...section.querySelectorAll(".c-notice, h3, dt, dd li, dd:not(:has(li))")].map(said).filter((row) => row !== below);
    return [section.getAttribute("aria-labelledby").replace(/^to-/, ""), rows];
  }), words("report-mail-heading"));
  const going = seen.expected.bodies.filter((each) => chosen[each.id].choice === "send" && seen.role(each, chosen) !== "hold");
  seen.same("who would get it", gets.map(([body]) => body), going.map((each) => each.id));
  for (const [body, rows] of gets) {
    const all = rows.join("\n");
    const anonymity = chosen[body].anonymity;
    const said = [plain(text), words(`snapshot-anonymity-${anonymity}`)];
    said.push(...situation.violations.map(kind), ...situation.professions.map(profession));
    for (const part of said) if (!all.includes(part)) visitor.fault(`${id}: ${body} would not get “${part}”; it gets ${all}`);
    const named = Object.values(NAMED).filter((part) => all.includes(part)).length;
    seen.same(`${body}, names it gets`, named, anonymity === "named_to_body" ? 2 : 0);
    const unchecked = seen.expected.bodies.find((each) => each.id === body).role === "if_member";
    seen.same(`${body}, unchecked`, all.includes(words("snapshot-alert-check_membership")), unchecked);
  }
  await seen.outcomes(chosen, going.map((each) => each.id), false);
  return new Map(gets);
}

// Presses the one button; gives back the words.
async function sendOrKeep(visitor, id, gets, seen, chosen) {
  await visitor.press(visitor.primary());
  if (visitor.path !== "/report/token") throw new Error(`${id}: sending led to ${visitor.path}: ${await visitor.refused()}`);
  await visitor.look(`token-joined-${id}`);
  await visitor.expects(words(gets.size ? "report-token-sent" : "report-token-held"));
  await seen.outcomes(chosen, [...gets.keys()], true);
  const secret = await visitor.page.locator("#words li").allInnerTexts();
  if (secret.length !== 12) visitor.fault(`${id}: shows ${secret.length} words`);
  await visitor.fill({ kept: "yes" });
  await visitor.press(visitor.primary());
  return secret.join(" ");
}

// Each body that was chosen has one mail that says nothing of the report; the others have none. Gives back the references.
async function mails(visitor, { id, text, situation }, joined, gets) {
  const references = new Map();
  const telling = [...text.split(/[.,;]/).map(plain).filter((part) => part.length > 20), ...situation.violations.map(kind), ...Object.values(NAMED)];
  for (const [body, { mailbox, address }] of joined) {
    if (gets.has(body)) {
      const mail = await mailbox.next((each) => /^Message [A-Z0-9]{4}-[A-Z0-9]{4} for the complaints desk$/.test(each.subject));
      references.set(body, /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(mail.subject)[0]);
      const said = plain(mail.text);
      const leaks = telling.filter((part) => said.includes(part));
      if (leaks.length) visitor.fault(`${id}: the mail to ${body} says “${leaks.join("”, “")}”`);
      if (!mail.to.includes(address)) visitor.fault(`${id}: the mail to ${body} went to ${mail.to}`);
    }
    const more = mailbox.all().filter((each) => each.subject.startsWith("Message") && !mailbox.read.has(each.file));
    if (more.length) visitor.fault(`${id}: ${body} has ${more.length} mails too many`);
  }
  return references;
}

// The body opens its case, and reads what the reporter saw before sending, under headings of its own.
async function atDesk(visitor, { id, expected }, portal, body, rows, reference) {
  if (!body.desk) {
    body.desk = new PlainBrowser(portal.base);
    await signIn(body.desk, body.account);
  }
  const queue = await body.desk.get("/desk/cases");
  const unopened = await body.desk.get(queue.link(reference));
  const opened = await body.desk.fill(unopened);
  const headings = SECTIONS.map((code) => words(`snapshot-section-${code}`));
  const tier = words(`tier-${expected.safety.tier}`);
  const missing = [tier, ...rows].filter((row) => !headings.includes(row) && !plain(opened.text).includes(row));
  if (missing.length) visitor.fault(`${id}: ${body.account.address} does not read “${missing.join("”, “")}” but ${opened.text}`);
}

// Back with the words, on another day: every case with what its body got, and what is kept.
async function status(visitor, { id }, secret, { gets, references, kept }) {
  await visitor.open("/status");
  await visitor.fill({ token: secret });
  await visitor.press(visitor.primary());
  if (visitor.path !== "/status/report") throw new Error(`${id}: the words led to ${visitor.path}: ${await visitor.refused()}`);
  await visitor.look(`status-joined-${id}`);
  const cases = await visitor.page.locator("main section.c-card").evaluateAll((all) => all.map((section) => {
    const said = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const got = section.querySelector("details.c-fold");
    return {
      name: said(section.querySelector("h2")),
      text: said(section),
      rows: [...got.querySelectorAll(".c-notice, h4, dt, dd li, dd:not(:has(li))")].map(said).join("\n"),
    };
  }));
  const same = (what, found, wanted) => {
    if (found !== wanted) visitor.fault(`${id}: ${what} is “${found}”, not “${wanted}”`);
  };
  same("who has it", cases.map((each) => each.name).join(" | "), [...gets.keys()].map(nameOf).join(" | "));
  for (const [body, rows] of gets) {
    const shown = cases.find((each) => each.name === nameOf(body));
    if (!shown) continue;
    same(`what ${body} got`, shown.rows, rows.join("\n"));
    const [unread, reference] = [words("status-true-unopened"), words("status-reference", { reference: references.get(body) })];
    for (const part of [unread, reference, words("status-means-received")]) {
      if (!shown.text.includes(part)) visitor.fault(`${id}: the case at ${body} does not say “${part}”: ${shown.text.slice(0, 500)}`);
    }
  }
  const held = kept.length ? await under(visitor, "status-held-for") : [];
  same("how many are kept", held.length, kept.length);
  for (const body of kept) {
    const found = held.find((each) => each.startsWith(nameOf(body)));
    if (!found?.includes(words("status-held-connected"))) visitor.fault(`${id}: ${body} is not kept as it should be: ${held}`);
  }
  if (!gets.size) await visitor.expects(words("status-held"));
}
