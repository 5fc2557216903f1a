// What a reporter does after sending: tells of a contact, takes a copy along, lets somebody look, reads how it ended.

import { comeBack } from "./report.mjs";
import { signIn, step } from "./join.mjs";

const CONTACT = "She sent a card to my work.";
const ADDED = "There was a second evening. I had forgotten it.";
const REASON = "We spoke with her, and she will not work alone for a year.";

export async function afterwards(arrive, reporter, words, lead, account) {
  await comeBack(reporter, words, "report-again");
  await tellOfContact(reporter);
  await addSomething(reporter);
  await takeCopy(reporter);
  await letLook(arrive, reporter, words);
  await close(lead, account);
  await comeBack(reporter, words, "report-closed");
  for (const said of [REASON, "What else is possible", "If you want to talk to somebody"]) await reporter.expects(said);
}

async function tellOfContact(reporter) {
  await reporter.press("main a[href='/status/contact']");
  await reporter.look("contact");
  await reporter.fill({ text: CONTACT });
  for (const tick of await reporter.page.locator("main [name=cases]").all()) await tick.uncheck();
  await reporter.press(reporter.primary());
  await reporter.look("contact-nobody");
  await reporter.expects("Tick at least one body", ".govuk-error-summary");
  if ((await reporter.page.locator("[name=text]").inputValue()) !== CONTACT) reporter.fault("what was written is gone");
  await reporter.page.locator("main [name=cases]").first().check();
  await reporter.press(reporter.primary());
  await reporter.look("contact-told");
  await reporter.expects("Your report is urgent there now");
}

async function addSomething(reporter) {
  await reporter.press("main a[href='/status/add']");
  await reporter.look("add");
  await reporter.fill({ text: ADDED });
  await reporter.press(reporter.primary());
  await reporter.look("added");
  await reporter.expects(ADDED);
}

async function takeCopy(reporter) {
  await reporter.press("main a[href='/status/copy']");
  await reporter.look("copy");
  for (const [action, name] of [["/status/copy/pdf", "notes.pdf"], ["/status/copy/json", "notes.json"]]) {
    const [file] = await Promise.all([reporter.page.waitForEvent("download"), reporter.page.locator(`form[action='${action}'] button`).click()]);
    if (file.suggestedFilename() !== name) reporter.fault(`the copy is called ${file.suggestedFilename()}`);
    if (await file.failure()) reporter.fault(`the copy did not arrive: ${await file.failure()}`);
  }
  await reporter.open("/status/report");
}

async function letLook(arrive, reporter, own) {
  await reporter.press("main a[href='/status/supporter']");
  await reporter.look("supporter");
  await reporter.fill({ token: own });
  await reporter.press(reporter.primary());
  await reporter.look("supporter-words");
  const words = (await reporter.page.locator("#words li").allInnerTexts()).join(" ");
  const supporter = await arrive();
  await comeBack(supporter, words, "looks-along");
  await supporter.expects("read everything here and change nothing");
  await supporter.expects(CONTACT);
  if (await supporter.page.locator("main textarea").count()) supporter.fault("somebody who only looks is offered to write");
  await reporter.press("form[action='/status/supporter/take-back'] button");
  await reporter.look("supporter-taken-back");
  await supporter.page.reload();
  if (supporter.path !== "/status") supporter.fault("still looks, though the words were taken back");
}

async function close(lead, account) {
  await lead.context.clearCookies();
  await signIn(lead, account, "desk-after-contact");
  await lead.expects("Urgent");
  await lead.press("table.c-queue a");
  await lead.look("case-contact");
  await lead.expects(CONTACT);
  await lead.press("main a[href$='/close']");
  await lead.fill({ outcome: "action_taken", words: REASON });
  await lead.look("close");
  await step(lead);
  await lead.look("case-closed");
}
