// How somebody becomes an operator and a body joins: by command line, mail, phone call, and the pages.

import { Mailbox } from "../lib/mailbox.mjs";
import { fresh } from "../lib/totp.mjs";

export async function signIn(visitor, account, name) {
  await visitor.open("/desk/sign-in", name);
  await visitor.fill({ address: account.address, passphrase: account.passphrase, code: await fresh(account.secret) });
  await step(visitor);
}

// Presses on, and stops where the page comes back.
export async function step(visitor) {
  const before = visitor.path;
  await visitor.press(visitor.primary());
  const refused = await visitor.refused();
  if (refused) throw new Error(`${before} sends back: ${refused}`);
}

// The operator's page invites, and shows the code to read out.
export async function invite(portal, arrive, body) {
  const operator = await arrive();
  await signIn(operator, await portal.addOperator(), "sign-in");
  if (operator.path !== "/operator") operator.fault(`the operator comes to ${operator.path}`);
  await operator.look("operator");
  await operator.press(operator.primary());
  await operator.look("operator-bodies");
  await operator.open(`/operator/bodies/${body.id}`, "operator-body");
  await operator.fill({ email: `complaints@${body.domain}`, person: "Ana at the front desk", number: "+64 4 555 0100" });
  await step(operator);
  await operator.look("operator-code");
  return operator.page.locator(".govuk-panel__title").innerText();
}

// The mailed link, used by the first lead; gives back what she signs in with.
export async function joinBody(portal, arrive, body) {
  const mailbox = new Mailbox(body.domain);
  const code = await invite(portal, arrive, body);
  const invitation = await mailbox.next();
  const link = invitation.links.find((each) => each.includes("/join/"));
  const lead = await arrive();
  await lead.open(link, "join");
  await lead.page.reload();
  await lead.fill({ code, name: "Lena Lead", address: `lena@${body.domain}` });
  await step(lead);
  return { lead, mailbox, account: await goTheSteps(lead, mailbox, `lena@${body.domain}`) };
}

// The six digits that were mailed to an address.
export async function mailedCode(mailbox, address) {
  const mail = await mailbox.next((each) => each.to.includes(address));
  return /\n\s*(\d[\d ]{4,}\d)\s*\n/.exec(mail.text)[1];
}

// From the code mailed to one's own address to the desk; gives back what the lead signs in with.
export async function goTheSteps(lead, mailbox, address) {
  await lead.look("join-confirm");
  await lead.fill({ code: await mailedCode(mailbox, address) });
  await step(lead);
  await lead.look("join-passphrase");
  const passphrase = (await lead.page.locator("#words li").allInnerTexts()).join(" ");
  await step(lead);
  await lead.look("join-second-factor");
  const secret = await lead.page.locator("main strong").first().innerText();
  await lead.fill({ code: await fresh(secret) });
  await step(lead);
  await lead.look("join-profile");
  await lead.fill({ readers: "Complaints officer", contact_phone: "+64 4 555 0101" });
  await step(lead);
  await lead.look("join-phrase");
  const phrase = await lead.page.locator("#words li").allInnerTexts();
  for (const name of ["word_1", "word_2"]) {
    const label = await lead.page.locator(`label[for=${name}]`).innerText();
    await lead.fill({ [name]: phrase[Number(/\d+/.exec(label)[0]) - 1] });
  }
  await step(lead);
  await lead.look("joined");
  return { address, passphrase, secret };
}
