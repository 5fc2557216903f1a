// Every page, narrow in English and wide in Arabic, as everybody comes to it: visitors, a reporter, somebody who looks along, officers,
// leads, the operator. Every form is sent as it must not be, once. What is wrong with a page is said by the looking itself.

import { Certificate } from "../lib/certificate.mjs";
import { joinAll } from "../lib/joined.mjs";
import { Mailbox } from "../lib/mailbox.mjs";
import { Portal } from "../lib/portal.mjs";
import { refuses, refusesThis } from "../lib/refused.mjs";
import { pictureName, routeOf, wanted } from "../lib/routes.mjs";
import { s01 } from "../lib/stories.mjs";
import { fresh } from "../lib/totp.mjs";
import { leaveUnanswered } from "../lib/unanswered.mjs";
import { mailedCode, step } from "./join.mjs";
import { comeBack, sendAndKeepWords, tell } from "./report.mjs";

const PAGES = new Set(wanted().pages);
const OWN = "quiet harbour winter lantern orbit maple";
const BODY = "nz-hdc";
// Whose lead works at the body's desk too. It has to say which mails it can work with.
const OTHER_BODY = "us-wa-doh";

export async function everyPage(portal, arrive) {
  const operator = await portal.addOperator();
  const known = (await joinAll(portal, [OTHER_BODY], operator)).get(OTHER_BODY);
  const language = portal.lane < 600 ? "en" : "ar";
  const people = { portal, operator, known, body: BODY, arrive: (at) => arrive({ language }, at) };
  await notSetUp(people);
  await everybody(people);
  await joining(people);
  await otherDesk(people);
  await reporter(people);
  await desk(people);
  await operates(people);
  await comingBackIn(people);
}

// Goes where the links of the main part lead, each kind of page a few times. within: where the addresses begin.
async function walk(visitor, starts, within, most = 2) {
  const [queue, been, times] = [[...starts], new Set(), new Map()];
  while (queue.length) {
    const path = queue.shift().split("#")[0];
    const route = routeOf("GET", path.split("?")[0]);
    const often = times.get(route) ?? 0;
    if (!PAGES.has(route) || route === "GET /exit" || been.has(path) || often >= most || !within.test(path)) continue;
    been.add(path);
    times.set(route, often + 1);
    await visitor.open(path, pictureName(path));
    queue.push(...await visitor.page.locator("a[href^='/']").evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
  }
  return been;
}

async function refusesAll(visitor, paths) {
  for (const path of paths) await refuses(visitor, path);
}

async function notSetUp({ portal, arrive }) {
  const bare = await Portal.made(portal.binary);
  await bare.launch(["serve"]);
  const visitor = await arrive(bare);
  await visitor.open("/setup", "setup");
  await visitor.open("/", "home-not-set-up");
  await bare.stop();
}

async function everybody({ arrive }) {
  const visitor = await arrive();
  await walk(visitor, ["/", "/report", "/report/leaving", "/status", "/status/ended?asked=1", "/desk/sign-in", "/desk/recover", "/nothing-of-this-name"], /./);
  await refusesAll(visitor, ["/okay", "/status", "/desk/sign-in", "/desk/recover"]);
  await refuses(visitor, "/report/review", { bare: true });
  await visitor.open("/nothing-of-this-name", "not-found");
  await visitor.comeFromElsewhere("/exit");
  await visitor.look("exit-asks");
}

// Invited by the operator, the first lead joins; then a colleague, who waits for the lead.
async function joining(people) {
  const { portal, operator, arrive, known, body } = people;
  const domain = portal.domain("access");
  const mailbox = new Mailbox(domain);
  const runner = await arrive();
  await signIn(runner, operator);
  await refuses(runner, `/operator/bodies/${body}`);
  await runner.open(`/operator/bodies/${body}`);
  await runner.fill({ email: `complaints@${domain}`, person: "Ana at the front desk", number: "+64 4 555 0100" });
  await step(runner);
  const code = await runner.page.locator(".govuk-panel__title").innerText();

  const lead = await arrive();
  const link = new URL((await mailbox.next()).links.find((each) => each.includes("/join/"))).pathname;
  await refuses(lead, link);
  await lead.open(link);
  await lead.fill({ code, name: "Lena Lead", address: `lena@${domain}` });
  await step(lead);
  const account = await keys(lead, mailbox, `lena@${domain}`);
  Object.assign(people, { runner, mailbox, lead, account, domain });
  people.phrase = await lastSteps(lead);

  await lead.open("/desk/people");
  await lead.fill({ name: "Tama Officer", address: `tama@${domain}`, role: "officer" });
  await step(lead);
  const colleague = await arrive();
  const invitation = await mailbox.next((each) => each.to.includes("tama@") && each.links.some((one) => one.includes("/join/staff/")));
  await colleague.open(new URL(invitation.links.find((each) => each.includes("/join/staff/"))).pathname, "join-staff");
  await step(colleague);
  await ownKeys(colleague);
  await walk(colleague, ["/join/steps/waiting"], /^\/join/);
  people.six = (await colleague.page.locator("#words li").allInnerTexts()).join(" ");

  // Somebody who works at another desk already shows that it is them.
  await lead.open("/desk/people");
  await lead.fill({ name: "Lena Elsewhere", address: known.account.address, role: "officer" });
  await step(lead);
  const other = await arrive();
  const asked = await known.mailbox.next((each) => each.links.some((one) => one.includes("/join/staff/")));
  await other.open(new URL(asked.links.find((each) => each.includes("/join/staff/"))).pathname);
  await step(other);
  await other.look("join-account");
  await refuses(other, other.path);
}

// From the code mailed to one's own address to the second factor.
async function keys(visitor, mailbox, address) {
  await visitor.look("join-confirm");
  const code = await mailedCode(mailbox, address);
  await refuses(visitor, "/join/steps/confirm");
  await visitor.open("/join/steps/confirm");
  await visitor.fill({ code });
  await step(visitor);
  return { address, ...(await ownKeys(visitor)) };
}

async function ownKeys(visitor) {
  await visitor.look("join-passphrase");
  await refusesThis(visitor, { choice: "own", own: "short", own_again: "shorter" }, "join-passphrase");
  await visitor.fill({ choice: "own", own: OWN, own_again: OWN });
  await step(visitor);
  await visitor.look("join-second-factor");
  const secret = await visitor.page.locator("main strong").first().innerText();
  await refusesThis(visitor, { code: "1" }, "join-second-factor");
  await visitor.fill({ code: await fresh(secret) });
  await step(visitor);
  return { passphrase: OWN, secret };
}

// What the body says of itself, and the words on paper; gives these back.
async function lastSteps(lead) {
  await lead.look("join-profile");
  await refuses(lead, "/join/steps/profile");
  await lead.open("/join/steps/profile");
  await lead.fill({ readers: "Complaints officer", contact_phone: "+64 4 555 0101" });
  await step(lead);
  await lead.look("join-phrase");
  const phrase = await lead.page.locator("#words li").allInnerTexts();
  await refusesThis(lead, { word_1: "wrong", word_2: "words" }, "join-phrase");
  for (const name of ["word_1", "word_2"]) {
    const label = await lead.page.locator(`label[for=${name}]`).innerText();
    await lead.fill({ [name]: phrase[Number(/\d+/.exec(label)[0]) - 1] });
  }
  await step(lead);
  await lead.look("joined");
  return phrase.join(" ");
}

async function signIn(visitor, account) {
  await visitor.open("/desk/sign-in");
  await visitor.fill({ address: account.address, passphrase: account.passphrase, code: await fresh(account.secret) });
  await step(visitor);
}

async function otherDesk({ known, arrive }) {
  const lead = await arrive();
  await signIn(lead, known.account);
  await refuses(lead, "/desk/settings/mail");
}

// Told, looked through, sent; then everything that can be done with it.
async function reporter(people) {
  const { arrive, body, mailbox } = people;
  const visitor = await arrive();
  await brief(people);
  await tell(visitor, s01, { [body]: "send", "*": "hold" }, { hesitates: false });
  await walk(visitor, ["/report", "/report/review", `/report/letter/${body}`], /^\/report/);
  await inTwoTabs(visitor, "/report/safety", { imminent: "yes" }, { imminent: "no" });
  await inTwoTabs(visitor, "/report/recipients", { [`choice.${body}`]: "no" }, { [`choice.${body}`]: "send" });
  await visitor.open("/report/review");
  const words = await sendAndKeepWords(visitor);
  const mail = await mailbox.next((each) => each.links.some((link) => link.includes("/got-it/")));
  const stranger = await arrive();
  await stranger.open(new URL(mail.links.find((link) => link.includes("/got-it/"))).pathname, "got-it");
  await step(stranger);
  await stranger.look("got-it-noted");

  await comeBack(visitor, words, "status");
  const status = await walk(visitor, ["/status/report", "/status"], /^\/status/);
  await refusesAll(visitor, [...status].filter((path) => path !== "/status"));
  await visitor.open("/status/supporter");
  await visitor.fill({ token: words });
  await visitor.press(visitor.primary());
  await visitor.look("supporter-words");
  const along = (await visitor.page.locator("#words li").allInnerTexts()).join(" ");
  await comeBack(await arrive(), along, "looks-along");
  people.words = words;
}

// A report that is begun, saved with a break, and locked.
async function brief({ arrive }) {
  const visitor = await arrive();
  await visitor.open("/report/what-happened");
  await visitor.fill({ narrative: "A little." });
  await visitor.press("main button[formaction='/report/break']");
  await visitor.look("break-words");
  await refuses(visitor, "/report/token?pause=1");
  await visitor.fill({ kept: "yes" });
  await visitor.press(visitor.primary());
  await visitor.look("break-locked");
  await refuses(visitor, "/report/continue");

  // What is emptied here is nobody's report.
  const other = await arrive();
  const pages = await walk(other, ["/report"], /^\/report/);
  await refusesAll(other, [...pages].filter((path) => !/letter|review|leaving|continue|token|who-can-act/.test(path) && path !== "/report"));
}

// The same page twice, something else chosen in each: the second that is sent shows both.
async function inTwoTabs(visitor, path, first, second) {
  const one = visitor.page;
  const two = await visitor.context.newPage();
  await visitor.open(path);
  visitor.watch(two);
  await visitor.open(path);
  await visitor.fill(second);
  visitor.watch(one);
  await visitor.fill(first);
  await visitor.press(visitor.primary());
  visitor.watch(two);
  await visitor.press(visitor.primary());
  await visitor.look(`${pictureName(path)}-both`);
  await visitor.press(visitor.primary());
  await two.close();
  visitor.watch(one);
}

async function desk({ lead, account, six, domain, mailbox, arrive }) {
  await lead.context.clearCookies();
  await signIn(lead, account);
  await lead.open("/desk/cases", "queue");
  await lead.press("table.c-queue a");
  await lead.look("case-unopened");
  await step(lead);
  await lead.look("case-opened");
  const opened = lead.path;
  await refuses(lead, `${opened}/move/acknowledge`);
  await lead.open(`${opened}/move/acknowledge`);
  await step(lead);
  const paths = await walk(lead, [opened, "/desk/people", "/desk/capacity", "/desk/paused", "/desk/settings/mail"], /^\/desk/);
  await refusesAll(lead, [...paths].filter((path) => !/\/move\//.test(path)));

  // A wish that the operator will read, an address that is asked for, a certificate to confirm.
  const fact = [...paths].find((path) => /^\/desk\/directory\/jurisdiction/.test(path));
  await lead.open(fact);
  await lead.fill({ note: "We take them as well." });
  await step(lead);
  await lead.open("/desk/settings/address");
  await lead.fill({ address: `other@${domain}` });
  await lead.press("form[action$='/address/new'] button");
  await refuses(lead, "/desk/settings/address");
  const own = new Certificate(`complaints@${domain}`);
  await lead.open("/desk/settings/mail");
  await lead.fill({ certificate: own.text });
  await lead.press("form[action$='/mail/certificate'] button");
  await refuses(lead, "/desk/settings/mail");
  const sealed = await mailbox.next((each) => each.text.includes("BEGIN PGP MESSAGE"));
  await lead.open("/desk/settings/mail");
  await lead.fill({ code: /\n\s*(\d[\d ]{4,}\d)\s*\n/.exec(own.read(sealed.text))[1] });
  await lead.press("form[action$='/mail/code'] button");
  await refuses(lead, "/desk/settings/mail");
  await lead.open("/desk/people");
  await lead.press("main a[href$='/grant']");
  await lead.fill({ words: six });
  await step(lead);
  await lead.open("/desk/people", "people-two");

  // A form that is sent when the session is over.
  await lead.open(`${opened}/ask`);
  await lead.fill({ words: "Do you remember which month it was?" });
  await lead.context.clearCookies({ name: "desk" });
  await lead.press(lead.primary());
  await lead.look("interrupted");
}

async function operates({ portal, runner, body }) {
  const paths = await walk(runner, ["/operator", "/operator/calls", "/operator/delivery", "/operator/directory", "/operator/texts", `/operator/bodies/${body}`], /^\/operator/, 3);
  leaveUnanswered(portal, body);
  await runner.open("/operator/calls", "operator-calls-due");
  await refuses(runner, `/operator/calls/${body}`);
  // Another case fell due since the page was opened, as the field that stands for the cases says.
  await runner.open(`/operator/calls/${body}`);
  await runner.page.locator("form[action$='/close'] [name=about]").evaluate((field) => { field.value = "0"; });
  await runner.press("form[action$='/close'] button");
  await runner.look("operator-calls-moved");
  await refuses(runner, "/operator/delivery");
  const wish = [...paths].find((path) => path.startsWith("/operator/directory/wishes/"));
  await refusesAll(runner, [`/operator/bodies/${body}`, "/operator/texts", wish]);
  // What it says was changed since the page was opened.
  await runner.open(wish);
  await runner.page.locator("[name=seen]").evaluate((field) => { field.value = "0"; });
  await runner.press("form[action$='/accept'] button");
  await runner.look("operator-wish-moved");
}

// Nobody can sign in any more, and there is the paper.
async function comingBackIn({ arrive, body, phrase, mailbox, domain }) {
  const visitor = await arrive();
  await visitor.open("/desk/recover");
  await visitor.fill({ body, phrase });
  await step(visitor);
  await visitor.look("recover-mailbox");
  await refuses(visitor, "/desk/recover/mailbox");
}
