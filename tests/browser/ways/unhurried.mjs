// A reporter who is interrupted, hesitates, has a slow line, presses twice, works in two tabs, and writes in her own script:
// nothing is lost, nothing is sent twice, and nothing is left behind.

import { Mailbox } from "../lib/mailbox.mjs";
import { nameOf } from "../lib/situations.mjs";
import { s01 } from "../lib/stories.mjs";
import { held, iconSaysNothing, leavesLittle, printsWords } from "../lib/traces.mjs";
import { words } from "../lib/words.mjs";
import { choose } from "./report.mjs";

const BODY = "nz-hdc";
const SLOW = 2500;
const PLACE = { care_country: "NZ", care_region: "Hanmer Springs" };
const THEM = { practitioner_name: "Mara Quill", professions: "sex_therapist" };
const [FIRST, SECOND] = ["That somebody knows.", "That nobody else goes there."];
const MESSAGE = "I remember now: it was a Tuesday.";
const AWAY = /^https:\/\/www\.wikipedia\.org\//;

// What people write is not only letters of one script, and is shown as it was written.
const PIECES = [
  "She said “breathe”.  Two spaces,\ta tab, and a line\n\n\nfar below.",
  "👩🏽‍🦱 🧑‍🤝‍🧑 🏳️‍🌈 👍🏿 🇳🇿 — faces, skins, flags.",
  "العلاج النفسي، ثم قالت: «لا تخبر أحدًا» (2025).",
  "אמרתי לה שאני לא רוצה, and then in English, ואז שוב בעברית.",
  "e\u0301 is not é; a\u0304o\u0304 is not āō; Z\u0351\u0346a\u0300\u0323l\u0334g\u0337o\u0338.",
  "<script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">",
  "&amp; &lt;b&gt; {% if true %} %n \\n ' \" ` \u202etxet\u202c",
  "私は言えませんでした。ฉันไม่ได้บอกใคร मैंने किसी को नहीं बताया",
  `${"nospace".repeat(40)} https://example.org/${"a-long-way/".repeat(20)}`,
];
const LONG = 20_000;

function account() {
  const all = Array.from(`${PIECES.join("\n\n")}\n\n`.repeat(60)).slice(0, LONG - 1);
  return `${all.join("")}.`;
}

// The portal is shared: BODY has joined.
export async function interrupted(portal, arrive) {
  const secretive = await arrive();
  await iconSaysNothing(secretive);
  await pagesForEverybody(secretive);
  await leaveMidWay(secretive);

  const reporter = await arrive();
  const text = account();
  await placeOnSlowLine(reporter);
  await goBackToPractitioner(reporter);
  const secret = await takeBreak(reporter, text);
  await twoTabs(reporter);
  await toReview(reporter);
  await isExactlyAsTyped(reporter, text);
  const mails = new Mailbox(portal.domain(BODY));
  await sendTwice(reporter);
  await mails.next(tellsOf("A report has arrived"));
  await messageOnSlowLine(reporter);
  await pagesOfReport(reporter, secret);
  await noticeByMail(reporter, portal);
  // By now a second one would have come as well.
  for (const what of ["A report has arrived", "There is a new message from the reporter"]) {
    const all = mails.all().filter(tellsOf(what));
    if (all.length !== 1) reporter.fault(`pressed twice, “${what}” is mailed ${all.length} times`);
  }
}

const tellsOf = (what) => (mail) => mail.text.replace(/\s+/g, " ").includes(what);

// Presses what goes on, and stops where the page comes back.
async function goOn(visitor, target = visitor.primary()) {
  const before = visitor.path;
  await visitor.press(target);
  const refused = await visitor.refused();
  if (refused) throw new Error(`${before} sends back: ${refused}`);
}

async function stands(visitor, field, value, when) {
  const found = (await visitor.page.locator(`[name="${field}"]`).inputValue()).replace(/\r/g, "");
  if (found !== value) visitor.fault(`${when}: ${field} holds “${found.slice(0, 80)}”`);
}

async function pagesForEverybody(visitor) {
  for (const path of ["/", "/okay", "/help", "/bodies", `/bodies/${BODY}`, "/privacy", "/imprint", "/for-practitioners", "/status", "/nothing-of-this-name"]) {
    await visitor.open(path);
    await leavesLittle(visitor, path);
  }
}

// Gone in the middle of a page while the network takes its time: blank at once, and Back shows nothing.
async function leaveMidWay(visitor) {
  const { page, context, base } = visitor;
  const typed = [PLACE.care_region, THEM.practitioner_name];
  await visitor.open("/report/leaving", "leaving");
  await leavesLittle(visitor, "/report/leaving");
  await visitor.open("/report/place");
  await visitor.fill(PLACE);
  await goOn(visitor);
  await visitor.fill(THEM);
  page.on("dialog", (dialog) => {
    visitor.fault(`leaving is held up by “${dialog.type()}”`);
    dialog.accept();
  });
  const told = visitor.manner.scripts ? await looksAtItself(page) : async () => null;
  let letGo;
  const waits = new Promise((go) => { letGo = go; });
  const exit = new URL("/exit", base).href;
  await page.route(exit, async (route) => {
    await waits;
    await route.continue();
  });
  const gone = page.waitForURL(AWAY);
  await page.locator("a[href='/exit']").click({ noWaitAfter: true });
  const left = await told();
  letGo();
  await gone;
  await page.unroute(exit);
  if (left?.shows.length) visitor.fault(`while leaving takes its time the page still shows ${left.shows}`);
  if (left && left.title !== words("frame-exit-leaving")) visitor.fault(`while leaving takes its time the tab says “${left.title}”`);
  const cookies = await context.cookies(base);
  if (cookies.length) visitor.fault(`leaving keeps ${cookies.map((each) => each.name)}`);
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    const there = await held(page);
    for (const each of typed) if (there.includes(each)) visitor.fault(`Back after leaving shows ${each} on ${visitor.path}`);
  }
  await leaveFromElsewhere(visitor);
}

// What the page shows half a second after its way out was pressed. A browser that is on its way answers no questions: the
// page tells by itself.
async function looksAtItself(page) {
  const told = page.waitForEvent("console", (message) => message.text().startsWith("left "));
  await page.evaluate(() => {
    document.querySelector("[data-exit]").addEventListener("click", () => setTimeout(() => {
      const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
      const hit = parts.flatMap((x) => parts.map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)));
      const shows = [...hit.filter((each) => each && each !== document.documentElement), ...(document.body.checkVisibility() ? [document.body] : [])];
      console.info(`left ${JSON.stringify({ title: document.title, shows: [...new Set(shows.map((each) => each.localName))] })}`);
    }, 500));
  });
  return async () => JSON.parse((await told).text().slice("left ".length));
}

// A link on another site cannot make one leave: the page asks, and its button leads away.
async function leaveFromElsewhere(visitor) {
  const { page, base } = visitor;
  const exit = new URL("/exit", base).href;
  await page.goto("https://www.wikipedia.org/");
  await Promise.all([page.waitForURL(exit), page.evaluate((to) => { location.href = to; }, exit)]);
  visitor.away.length = 0;
  await visitor.look("exit-asked");
  await leavesLittle(visitor, "/exit");
  await Promise.all([page.waitForURL(AWAY), page.locator("main a.govuk-button").click({ noWaitAfter: true })]);
  visitor.away.length = 0;
}

// Every answer takes its time while this is done.
async function onSlowLine(visitor, act) {
  const line = await visitor.context.newCDPSession(visitor.page);
  const conditions = (latency) => line.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 });
  await line.send("Network.enable");
  await conditions(SLOW);
  const began = Date.now();
  await act();
  if (Date.now() - began < SLOW) throw new Error("the slow line is not slow");
  await conditions(0);
  await line.detach();
}

// Presses, waits for nothing to happen, presses again.
async function pressAgain(visitor, button, arrived) {
  const { page } = visitor;
  let sent = 0;
  const count = (request) => { if (request.method() === "POST") sent += 1; };
  page.on("request", count);
  await onSlowLine(visitor, async () => {
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await button.boundingBox();
    // The pointer presses where the button was found: a page that is about to go answers no questions.
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(1000);
    await page.mouse.click(x + width / 2, y + height / 2);
    // Without scripts the second press replaces the navigation of the first: the page it ends on is waited for.
    for (let tenths = 0; !arrived.test(page.url()) && tenths < 150; tenths += 1) await page.waitForTimeout(100);
    await page.waitForLoadState("load");
  });
  page.off("request", count);
  // Without scripts nothing holds back the second press: the portal has to know it again.
  const fits = visitor.manner.scripts ? 1 : 2;
  if (sent !== fits) visitor.fault(`pressed again on a slow line, the form is sent ${sent} times`);
}

async function placeOnSlowLine(visitor) {
  await visitor.open("/report");
  await leavesLittle(visitor, "/report at the beginning");
  await visitor.open("/report/place");
  await leavesLittle(visitor, "/report/place");
  await visitor.fill(PLACE);
  await visitor.look("place");
  await pressAgain(visitor, visitor.primary(), /\/report\/practitioner$/);
  await visitor.page.goBack();
  await stands(visitor, "care_region", PLACE.care_region, "Back after a slow line");
  await stands(visitor, "care_country", PLACE.care_country, "Back after a slow line");
  await visitor.page.goForward();
}

async function goBackToPractitioner(visitor) {
  if (visitor.path !== "/report/practitioner") throw new Error(`after place comes ${visitor.path}`);
  await visitor.fill(THEM);
  await visitor.look("practitioner");
  await leavesLittle(visitor, "/report/practitioner");
  await goOn(visitor);
  await leavesLittle(visitor, "/report/who-can-act");
  await visitor.page.goBack();
  await stands(visitor, "practitioner_name", THEM.practitioner_name, "Back after saving");
  if (!(await visitor.page.locator(`[name=professions][value=${THEM.professions}]`).isChecked())) visitor.fault("Back after saving: what was ticked is gone");
  await visitor.page.goForward();
  await goOn(visitor);
}

// A break in the middle of a page: the words, then nothing until they are typed; then all of it. Gives back the words.
async function takeBreak(visitor, text) {
  const { page } = visitor;
  if (visitor.path !== "/report/what-happened") throw new Error(`after who can act comes ${visitor.path}`);
  await leavesLittle(visitor, "/report/what-happened");
  await visitor.fill({ narrative: text, violations: s01["what-happened"].violations });
  await visitor.look("what-happened");
  await goOn(visitor, page.getByRole("button", { name: words("report-break"), exact: true }));
  await visitor.look("break-words");
  await leavesLittle(visitor, "the words before a break");
  await printsWords(visitor, "the page of the words");
  const secret = (await page.locator("#words li").allInnerTexts()).join(" ");
  await visitor.fill({ kept: "yes" });
  await goOn(visitor);
  if (visitor.path !== "/report/continue") visitor.fault(`a break leads to ${visitor.path}`);
  await visitor.look("break-locked");
  await leavesLittle(visitor, "/report/continue");
  await showsNothing(visitor, secret);
  await visitor.open("/report/continue");
  await visitor.fill({ token: `${"abandon ".repeat(11)}about` });
  await visitor.press(visitor.primary());
  if (!(await visitor.refused())) visitor.fault("other words end a break");
  await visitor.fill({ token: secret });
  await goOn(visitor);
  await leavesLittle(visitor, "/report");
  await visitor.open("/report/what-happened");
  await stands(visitor, "narrative", text, "after a break");
  for (const kind of s01["what-happened"].violations) {
    if (!(await page.locator(`[name=violations][value=${kind}]`).isChecked())) visitor.fault(`after a break ${kind} is not ticked`);
  }
  return secret;
}

async function showsNothing(visitor, secret) {
  const told = [PLACE.care_region, THEM.practitioner_name, "She said “breathe”", secret.split(" ").slice(0, 3).join(" ")];
  const look = async (where) => {
    const there = await held(visitor.page);
    for (const each of told) if (there.includes(each)) visitor.fault(`in a break ${where} shows ${each}`);
    if ((await visitor.page.locator("#words li").count()) > 0) visitor.fault(`in a break ${where} shows the words`);
  };
  // Back from the locked page comes to where all of it was typed.
  for (let steps = 0; steps < 4; steps += 1) {
    await visitor.page.goBack();
    await look(`Back to ${visitor.path}`);
  }
  const pages = ["place", "practitioner", "who-can-act", "what-happened", "when", "safety", "evidence", "recipients", "about-you", "review", "token", `letter/${BODY}`];
  const paths = ["/report", ...pages.map((each) => `/report/${each}`), "/status", "/status/report", "/status/copy", "/status/add", "/status/notice"];
  for (const path of paths) {
    await visitor.open(path);
    await look(path);
  }
}

// The same page in two tabs, something else typed in each: both are shown, nothing is overwritten.
async function twoTabs(visitor) {
  const one = visitor.page;
  await visitor.open("/report/what-happened");
  const two = await visitor.context.newPage();
  visitor.watch(two);
  await visitor.open("/report/what-happened");
  visitor.page = one;
  await visitor.fill({ wanted_outcome: FIRST });
  await goOn(visitor);
  visitor.page = two;
  await visitor.fill({ wanted_outcome: SECOND });
  await visitor.press(visitor.primary());
  if (visitor.path !== "/report/what-happened") visitor.fault(`what another tab saved is overwritten: on to ${visitor.path}`);
  await visitor.look("both-texts");
  await leavesLittle(visitor, "both texts");
  await visitor.expects(words("report-both-title"));
  await visitor.expects(FIRST, "main .c-notice");
  await stands(visitor, "wanted_outcome", SECOND, "in the tab that came second");
  visitor.page = one;
  await visitor.open("/report/what-happened");
  await stands(visitor, "wanted_outcome", FIRST, "while both texts are shown");
  visitor.page = two;
  await goOn(visitor);
  await two.close();
  visitor.page = one;
  await visitor.open("/report/what-happened");
  await stands(visitor, "wanted_outcome", SECOND, "once both were seen");
}

async function toReview(visitor) {
  for (let steps = 0; visitor.path !== "/report/review"; steps += 1) {
    if (steps > 8) throw new Error(`the way does not lead to the review: ${visitor.path}`);
    const page = visitor.path.replace("/report/", "");
    if (page !== "what-happened") await leavesLittle(visitor, visitor.path);
    if (page === "recipients") {
      await choose(visitor, { [BODY]: "send", "*": "hold" });
      await visitor.look("recipients");
    } else if (page !== "what-happened") await visitor.fill(s01[page] ?? {});
    await goOn(visitor);
  }
}

async function isExactlyAsTyped(visitor, text) {
  const { page } = visitor;
  const longest = page.locator("section.c-body-card dd.c-text").filter({ hasText: "Two spaces" }).first();
  if (!(await longest.isVisible())) visitor.fault("the review folds the account away");
  const shown = await longest.evaluate((each) => each.textContent);
  if (shown !== text) {
    const at = Array.from(text).findIndex((each, index) => each !== Array.from(shown)[index]);
    visitor.fault(`the review shows ${shown.length} of ${text.length} characters, other ones from ${at} on`);
  }
  if ((await page.title()) !== words("report-title-review")) visitor.fault("what was written runs as a script");
  await visitor.look("review");
  await leavesLittle(visitor, "/report/review");
  await visitor.open(`/report/letter/${BODY}`);
  await leavesLittle(visitor, "the letter");
  await visitor.open("/report/review");
}

async function sendTwice(visitor) {
  await visitor.press(visitor.primary(), { twice: true });
  if (visitor.path !== "/report/token") throw new Error(`sending leads to ${visitor.path}: ${await visitor.refused()}`);
  await visitor.expects(words("report-token-sent"));
  await visitor.expects(words("report-token-gone"));
  await visitor.look("sent");
  await leavesLittle(visitor, "/report/token");
  await visitor.open("/status/report");
  const cases = await visitor.page.locator("main section.c-card h2").filter({ hasText: nameOf(BODY) }).count();
  if (cases !== 1) visitor.fault(`pressed twice, ${cases} cases`);
}

async function messageOnSlowLine(visitor) {
  await visitor.fill({ message: MESSAGE });
  await pressAgain(visitor, visitor.page.locator("main form[action$='/messages'] button").first(), /\/status\/report\?/);
  const written = await visitor.page.locator(".c-thread li").filter({ hasText: MESSAGE }).count();
  if (written !== 1) visitor.fault(`pressed again on a slow line, the message is there ${written} times`);
  await visitor.open("/status/report");
  await stands(visitor, "message", "", "once it is sent");
}

// Every page that the report's own page leads to.
async function pagesOfReport(visitor, secret) {
  await visitor.look("report-sent");
  await leavesLittle(visitor, "/status/report");
  const links = await visitor.page.locator("main a[href^='/status/']").evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute("href").split("#")[0]))]);
  for (const name of ["add", "contact", "copy", "supporter", "notice", "close", "withdraw", "consent"]) {
    const path = links.find((each) => each.endsWith(`/${name}`));
    if (!path) {
      visitor.fault(`the report's page leads to no ${name}`);
      continue;
    }
    await visitor.open(path);
    if (visitor.path !== path) visitor.fault(`${path} leads to ${visitor.path}`);
    await visitor.look(`status-${name}`);
    await leavesLittle(visitor, `the page ${name} of the report`);
  }
  await visitor.open("/status/supporter");
  await visitor.fill({ token: secret });
  await goOn(visitor);
  await leavesLittle(visitor, "the supporter's words");
  await printsWords(visitor, "the page of the supporter's words");
  await goOn(visitor, "form[action='/status/supporter/take-back'] button");
}

// A mail when there is something new: asked for, shown to be one's own, on, and stopped.
async function noticeByMail(visitor, portal) {
  const domain = portal.domain(visitor.manner.scripts ? "home" : "plain-home");
  const mailbox = new Mailbox(domain);
  await visitor.open("/status/report");
  await visitor.expects(words("notice-state-none"));
  await visitor.press("main a[href='/status/notice']");
  await visitor.fill({ notice_address: `kim@${domain}` });
  await goOn(visitor);
  await visitor.look("notice-asked");
  await leavesLittle(visitor, "the code for mails");
  const mail = await mailbox.next();
  const code = /\b\d{3} ?\d{3}\b/.exec(mail.text)?.[0];
  if (!code) throw new Error(`no code in the mail: ${mail.text}`);
  if (/therap|complain|abus|harm|\bbody\b|your report/i.test(`${mail.subject} ${mail.text}`)) visitor.fault(`the mail says what it is about: ${mail.subject}: ${mail.text}`);
  if (mail.links.length) visitor.fault(`the mail has links: ${mail.links}`);
  await visitor.fill({ code: code.startsWith("1") ? "200000" : "100000" });
  await visitor.press(visitor.primary());
  await visitor.expects(words("notice-fault-code"), ".govuk-error-summary");
  await visitor.look("notice-other-code");
  await visitor.fill({ code });
  await goOn(visitor);
  await visitor.expects(words("notice-done-on"));
  await visitor.look("notice-on");
  await leavesLittle(visitor, "mails are on");
  await visitor.open("/status/report");
  await visitor.expectsNot(words("notice-state-none"));
  await visitor.expectsNot(`kim@${domain}`);
  await visitor.press("main a[href='/status/notice']");
  await goOn(visitor, visitor.page.getByRole("button", { name: words("notice-stop"), exact: true }));
  await visitor.expects(words("notice-done-stopped"));
  await visitor.look("notice-stopped");
  await visitor.open("/status/report");
  await visitor.expects(words("notice-state-none"));
}
