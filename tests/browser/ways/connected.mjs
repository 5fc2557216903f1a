// One body joins; a report reaches it by email, is opened, acknowledged and asked about, the reporter answers,
// and goes on from there to the end.

import { comeBack, sendAndKeepWords, tell } from "./report.mjs";
import { joinBody, signIn, step } from "./join.mjs";
import { afterwards } from "./afterwards.mjs";
import { s01 } from "../lib/stories.mjs";

const QUESTION = "Do you remember which month it was?";
const ANSWER = "I think it was in May. Is that enough?";

export async function wholeWay(portal, arrive) {
  const { lead, mailbox, account } = await joinBody(portal, arrive, { id: "nz-hdc", domain: portal.domain("hdc") });
  const reporter = await arrive();
  await tell(reporter, s01, { "nz-hdc": "send", "*": "hold" });
  await reporter.expects("she put her hand on my thigh");
  const words = await sendAndKeepWords(reporter);

  const mail = await mailbox.next((each) => /^Message [A-Z0-9]{4}-[A-Z0-9]{4} for the complaints desk$/.test(each.subject));
  if (/thigh|Mara|Wellington|therapist/.test(mail.text)) reporter.fault("the mail holds words of the report");
  const stranger = await arrive();
  await stranger.open(mail.links.find((link) => link.includes("/got-it/")), "got-it");
  await step(stranger);
  await stranger.look("got-it-noted");

  await work(lead, account);
  await comeBack(reporter, words, "report-asked");
  for (const said of ["We have read it.", QUESTION, "pressed “we have it”", "A person opened it"]) await reporter.expects(said);
  await reporter.fill({ message: ANSWER });
  await reporter.press("main form[action$='/messages'] button");
  await reporter.look("report-answered");
  await reporter.expects(ANSWER);

  await signIn(lead, account, "sign-in-again");
  await lead.look("queue-news");
  await lead.press("table.c-queue a");
  await lead.look("case-answered");
  await lead.expects(ANSWER);
  const mails = mailbox.all().filter((each) => each.subject.startsWith("Message"));
  const cases = new Set(mails.map((each) => each.subject));
  if (cases.size !== 1) lead.fault(`pressed twice, sent ${cases.size} times`);
  await afterwards(arrive, reporter, words, lead, account);
}

// Signs in at the desk; opens, acknowledges, asks.
async function work(lead, account) {
  await lead.context.clearCookies();
  await signIn(lead, account, "desk-sign-in");
  await lead.look("queue");
  await lead.press("table.c-queue a");
  await lead.look("case-unopened");
  await lead.expectsNot("thigh");
  await step(lead);
  await lead.look("case-opened");
  for (const cover of await lead.page.locator("details.c-covered summary").all()) await cover.click();
  await lead.look("case-uncovered");
  await lead.expects("she put her hand on my thigh");
  await lead.press("main a[href$='/acknowledge']");
  await lead.fill({ words: "We have read it." });
  await lead.look("acknowledge");
  await step(lead);
  await lead.press("main a[href$='/ask']");
  await lead.fill({ words: QUESTION });
  await lead.look("ask");
  await step(lead);
  await lead.look("case-asked");
  await lead.expects(QUESTION);
  await lead.press("header button");
  await lead.look("signed-out");
}
