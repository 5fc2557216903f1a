// One association runs the portal for itself: from the link in the terminal to its first acknowledged report.

import { comeBack, sendAndKeepWords, tell } from "./report.mjs";
import { goTheSteps, mailedCode, step } from "./join.mjs";
import { Mailbox } from "../lib/mailbox.mjs";
import { refuses } from "../lib/refused.mjs";
import { s01 } from "../lib/stories.mjs";

const NAME = "New Zealand Association of Counsellors";

export async function ownPortal(portal, arrive) {
  const domain = portal.domain("nzac");
  const [mailbox, desk, lena] = [new Mailbox(domain), `complaints@${domain}`, `lena@${domain}`];
  const before = await arrive();
  await before.open("/", "own-home-before");
  await before.expects("is still setting this place up");
  const printed = await portal.command(["operator", "setup-link"]);
  const link = /https?:\/\/\S+\/join\/home\/\S+/.exec(printed)?.[0];
  if (!link) throw new Error(`the program prints no link:\n${printed}`);

  const lead = await arrive();
  await lead.open(link, "own-setup");
  await lead.expects(NAME);
  await refuses(lead, new URL(link).pathname);
  await lead.open(link);
  await lead.fill({ mailbox: desk, name: "Lena Lead", address: lena });
  await step(lead);
  await lead.look("own-mailbox");
  await refuses(lead, "/join/steps/mailbox");
  await lead.open("/join/steps/mailbox");
  await lead.fill({ code: await mailedCode(mailbox, desk) });
  await step(lead);
  await goTheSteps(lead, mailbox, lena);
  await lead.expects(NAME);

  await before.open("/", "own-home");
  for (const said of [NAME, "Complaints officer", "also runs this server"]) await before.expects(said);
  await before.open("/privacy", "own-privacy");
  await before.expects("runs this portal");

  const reporter = await arrive();
  const story = { ...s01, practitioner: { ...s01.practitioner, membership: "member_of:nz-nzac" } };
  await tell(reporter, story, { "nz-nzac": "send", "*": "no" });
  const words = await sendAndKeepWords(reporter);
  await mailbox.next((each) => /^Message/.test(each.subject));

  await lead.open("/desk/cases", "own-queue");
  await lead.press("table.c-queue a");
  await step(lead);
  await lead.press("main a[href$='/acknowledge']");
  await lead.fill({ words: "We have read it." });
  await step(lead);
  await comeBack(reporter, words, "own-report");
  await reporter.expects("We have read it.");
}
