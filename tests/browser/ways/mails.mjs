// The mails about a report as they are read at a desk: in plain text, with a certificate, and as a PDF that can be read; and what the operator sees of mails that do
// not arrive, and of a body that does not answer.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Certificate } from "../lib/certificate.mjs";
import { joinAll } from "../lib/joined.mjs";
import { firstPage, opened, pageOf, wordsOf } from "../lib/reader.mjs";
import { s01 } from "../lib/stories.mjs";
import { leaveUnanswered } from "../lib/unanswered.mjs";
import { add, file, photo } from "./evidence.mjs";
import { signIn, step } from "./join.mjs";
import { comeBack, sendAndKeepWords, tell } from "./report.mjs";

const BODY = "nz-hdc";
const ANSWER = "I remembered one more thing.";
const about = (mail) => /^Message/.test(mail.subject);

export async function readByTheirReaders(portal, arrive) {
  const operator = await portal.addOperator();
  const { mailbox, account, address } = (await joinAll(portal, [BODY], operator)).get(BODY);
  const reader = await arrive();
  await sendReport(await arrive());
  const notice = opened(readFileSync((await mailbox.next(about)).file));
  await read(reader, "mail-notice", pageOf(notice));
  for (const said of ["A report has arrived", "/got-it/", "/desk/cases/"]) await reader.expects(said);
  if (/thigh|Mara|therapist/.test(notice.text)) reader.fault("the notice holds words of the report");

  const lead = await arrive();
  const certificate = await withCertificate(portal, lead, account, mailbox, address);
  const reporter = await arrive();
  const words = await sendReport(reporter, { files: [file("the card.jpg", photo())] });
  await readReport(reader, await mailbox.next(about), certificate);

  await choosePdf(lead);
  const agrees = await arrive();
  const kept = await sendReport(agrees, { mail: "pdf" });
  await readPdf(reader, await mailbox.next(about));
  await comeBack(agrees, kept, "report-mailed-pdf");
  await agrees.expects("accepted the mail with your report as a PDF");

  // From now on the body's server says that there is no such mailbox.
  writeFileSync(join(mailbox.folder, "closed"), "");
  await comeBack(reporter, words, "report-mailed");
  await reporter.fill({ message: ANSWER });
  await reporter.press("main form[action$='/messages'] button");
  const runner = await arrive();
  await signIn(runner, operator, "sign-in");
  await delivery(runner);
  await calls(runner, portal);
  rmSync(join(mailbox.folder, "closed"));
}

// files: what goes with it. mail: what the mail to the body may hold, where that is asked.
async function sendReport(reporter, { files, mail } = {}) {
  const at = {
    evidence: async () => { if (files) await add(reporter, files); },
    recipients: async () => {
      if (files) await asTheyAre(reporter);
      if (mail) await agree(reporter, mail);
    },
  };
  await tell(reporter, s01, { [BODY]: "send", "*": "hold" }, { at, hesitates: false });
  if (mail) {
    await reporter.expects("As you chose, the mail holds your report as a PDF");
    await reporter.look("review-pdf");
  }
  return sendAndKeepWords(reporter);
}

async function asTheyAre(reporter) {
  await reporter.uncover(`[name^="file.${BODY}."]`);
  await reporter.page.locator(`main [name^="file.${BODY}."][value=original]`).check();
}

async function agree(reporter, mail) {
  const field = `mail.${BODY}`;
  await reporter.uncover(`[name="${field}"]`);
  if (!(await reporter.page.locator(`main [name="${field}"][value=notice]`).isChecked())) reporter.fault("a readable PDF is chosen for the reporter");
  await reporter.fill({ [field]: mail });
  await reporter.look("recipients-pdf");
}

async function choosePdf(lead) {
  await lead.open("/desk/settings/mail");
  await lead.fill({ mails: "pdf" });
  await lead.look("desk-mails-choose");
  await lead.press("form[action$='/mail/form'] button");
  await lead.expects("New reports come attached to the mail as a PDF");
  await lead.look("desk-mails-pdf");
}

// The lead gives a certificate and shows that it can be read with.
async function withCertificate(portal, lead, account, mailbox, address) {
  const certificate = new Certificate(address);
  await signIn(lead, account, "desk-sign-in");
  await lead.open("/desk/settings/mail");
  await lead.fill({ certificate: certificate.text });
  await lead.press("form[action$='/mail/certificate'] button");
  const sealed = await mailbox.next((each) => each.text.includes("BEGIN PGP MESSAGE"));
  await lead.fill({ code: /\n\s*(\d[\d ]{4,}\d)\s*\n/.exec(certificate.read(sealed.text))[1] });
  await lead.press("form[action$='/mail/code'] button");
  await certificate.take(portal);
  return certificate;
}

async function readReport(reader, mail, certificate) {
  const outside = opened(readFileSync(mail.file));
  const inside = opened(certificate.readSigned(mail.text));
  // As programs do: what was encrypted counts, and only the date stands outside alone.
  inside.heads.Date = outside.heads.Date;
  await read(reader, "mail-report", pageOf(inside, "Encrypted. The signature is good."));
  await reader.expects(/she put her hand on my thigh/);
  await reader.expects("the card.jpg", "footer");
  if (/thigh|Mara/.test(JSON.stringify(outside.heads))) reader.fault("the report stands outside of what is encrypted");
  const pdf = inside.files.find(({ name }) => name.endsWith(".pdf"));
  await read(reader, "mail-report-paper", `<img alt="" style="width: 100%" src="data:image/png;base64,${firstPage(pdf.bytes).toString("base64")}">`);
}

async function readPdf(reader, mail) {
  const readable = opened(readFileSync(mail.file));
  await read(reader, "mail-pdf", pageOf(readable));
  await reader.expects("The report is attached to this mail as a PDF");
  if (/thigh|Mara/.test(JSON.stringify(readable.heads) + readable.text)) reader.fault("the report stands outside of its PDF");
  const pdf = readable.files.find(({ name }) => name.endsWith(".pdf"));
  if (!wordsOf(pdf.bytes).includes("she put her hand on my thigh")) reader.fault("the PDF does not hold the report");
}

async function read(reader, name, html) {
  await reader.page.setContent(html);
  const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) reader.fault(`${name} is ${wide} px wider than the screen`);
  await reader.keep(name);
}

async function delivery(runner) {
  const said = "No such mailbox";
  for (let tries = 0; tries < 100; tries += 1) {
    await runner.open("/operator/delivery");
    if (await runner.has(said)) break;
    await runner.page.waitForTimeout(100);
  }
  await runner.expects(said);
  await runner.look("operator-delivery");
}

async function calls(runner, portal) {
  leaveUnanswered(portal, BODY);
  await runner.open("/operator/calls", "operator-calls");
  await runner.open(`/operator/calls/${BODY}`);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await runner.fill({ caller: "Robin Runner", person: "Hine at the front desk", result: "will_look", note: "She looks in the other mailbox.", next: tomorrow });
  await runner.look("operator-call");
  await step(runner);
  await runner.look("operator-call-noted");
  await runner.expects("She looks in the other mailbox.");
}
