// Files: added with and without scripts, looked into, chosen for a body, sent, and saved at the desk.

import { joinAll } from "../lib/joined.mjs";
import { lookedAt } from "../lib/routes.mjs";
import { words } from "../lib/words.mjs";
import { signIn, step } from "./join.mjs";
import { sendAndKeepWords, comeBack, tell } from "./report.mjs";
import { s01 } from "../lib/stories.mjs";

const BODY = "nz-hdc";
const NAME = "Ana and me.jpg";
const HIDDEN = "written by Ana";
const SAID = "These came later.";

const segment = (marker, contents) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(contents.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, contents]);
};

// A grey square of eight dots, with a comment that no picture shows.
export function photo() {
  const table = (kind) => segment(0xc4, Buffer.from([kind, 1, ...Array(16).fill(0)]));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xfe, Buffer.from(HIDDEN)),
    segment(0xdb, Buffer.from([0, ...Array(64).fill(1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    table(0x00),
    table(0x10),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0xd9]),
  ]);
}

export const file = (name, buffer) => ({ name, mimeType: "application/octet-stream", buffer });

export async function withFiles(portal, arrive) {
  const bodies = await joinAll(portal, [BODY]);
  const reporter = await arrive();
  const at = {
    evidence: async () => {
      await reporter.look("evidence-empty");
      await refused(reporter);
      await added(reporter);
    },
    recipients: async () => reporter.expects(words("evidence-choice-cleaned")),
  };
  await tell(reporter, s01, { [BODY]: "send", "*": "hold" }, { at, hesitates: false });
  await reporter.expects(NAME);
  await reporter.expects(words("evidence-version-cleaned"));
  const own = await sendAndKeepWords(reporter);
  await comeBack(reporter, own, "report-with-files");

  await reporter.press("main a[href^='/status/cases/'][href$='/files']");
  await reporter.look("case-files");
  await add(reporter, [file("a letter.txt", Buffer.from("What she wrote to me.\n"))]);
  await nothingIsLost(reporter);
  await reporter.page.locator("main input[type=radio][value=no]").check();
  await reporter.press("main button[value=send]");
  await reporter.expects(words("evidence-fault-none-chosen"));
  await reporter.look("case-files-refused");
  await reporter.page.locator("main input[type=radio][value=original]").check();
  await reporter.look("case-files-chosen");
  await reporter.press("main button[value=send]");
  await reporter.expects(words("evidence-done-sent"));

  await atTheDesk(await arrive(), bodies.get(BODY).account);
}

// What cannot be taken is said beside the field; with scripts without a page being loaded anew.
async function refused(reporter) {
  await reporter.page.setInputFiles("#file", [file("empty.jpg", Buffer.alloc(0))]);
  await reporter.page.locator("main button[value=stay]").click();
  await reporter.page.locator(".govuk-error-summary").waitFor();
  await reporter.page.waitForLoadState("load");
  // The answer to the form stands in the place of the page, which the browser did not load.
  if (reporter.manner.scripts) lookedAt("POST", reporter.page.url());
  await reporter.look("evidence-refused");
  await reporter.expects(words("evidence-fault-empty", { name: "empty.jpg" }));
}

// Adds files. With scripts the answer stands in the place of the page, which the browser did not load.
export async function add(reporter, files) {
  await reporter.page.setInputFiles("#file", files);
  await reporter.page.locator("main button[value=stay]").click();
  for (const { name } of files) await reporter.page.locator("main h3", { hasText: name }).waitFor();
  await reporter.page.waitForLoadState("load");
}

// What was typed and chosen before more was added is still there, also after something was removed.
async function nothingIsLost(reporter) {
  const stands = async (when) => {
    const text = await reporter.page.locator("#text").inputValue();
    if (text !== SAID) reporter.fault(`${when} the words are "${text}"`);
    const chosen = reporter.page.locator("section", { hasText: "a letter.txt" }).locator("input[type=radio]:checked");
    const value = await chosen.getAttribute("value");
    if (value !== "original") reporter.fault(`${when} the choice for the letter is "${value}"`);
  };
  await reporter.page.locator("main input[type=radio][value=original]").check();
  await reporter.page.fill("#text", SAID);
  await add(reporter, [file("second letter.txt", Buffer.from("And what she wrote next.\n"))]);
  await reporter.look("case-files-added");
  await stands("after more was added");
  await reporter.press("main button[name=remove] >> nth=1");
  await reporter.expectsNot("second letter.txt");
  await stands("after one was removed");
}

async function added(reporter) {
  await add(reporter, [file(NAME, photo()), file("clip.mp4", clip())]);
  await reporter.look("evidence");
  for (const said of [NAME, "clip.mp4", HIDDEN, words("evidence-carries"), words("evidence-follows-cleaned")]) await reporter.expects(said);
  await reporter.press("main button[name=remove] >> nth=1");
  await reporter.expectsNot("clip.mp4");
  await reporter.look("evidence-one");
}

function clip() {
  return Buffer.concat([Buffer.from("0000001866747970", "hex"), Buffer.from("mp42\0\0\0\0mp42isom"), Buffer.alloc(200000, 7)]);
}

async function atTheDesk(lead, account) {
  await signIn(lead, account, "desk-sign-in");
  await lead.press("table.c-queue a");
  await step(lead);
  await lead.look("case-with-files");
  await lead.expects(words("desk-files-warning"));
  for (const said of [NAME, "a letter.txt"]) await lead.expects(said);
  const [saved] = await Promise.all([lead.page.waitForEvent("download"), lead.page.locator("main form[action*='/files/'] button").first().click()]);
  const bytes = [];
  for await (const piece of await saved.createReadStream()) bytes.push(piece);
  const content = Buffer.concat(bytes);
  if (content.includes(HIDDEN) || content[0] !== 0xff) lead.fault("the desk got something else than the cleaned copy");
  if (saved.suggestedFilename() !== NAME) lead.fault(`the file is called ${saved.suggestedFilename()}`);
}
