// Bodies that have joined before a way begins: through the doors that everybody uses, without a page being shown.

import { Mailbox } from "./mailbox.mjs";
import { PlainBrowser } from "./plain.mjs";
import { fresh } from "./totp.mjs";

// Gives back, by the id of each body, its mailbox and what its first lead signs in with. runner: the operator, where there is one.
export async function joinAll(portal, bodies, runner) {
  const operator = new PlainBrowser(portal.base);
  await signIn(operator, runner ?? await portal.addOperator());
  const invited = [];
  for (const body of bodies) invited.push(await invite(operator, body, portal.domain(body)));
  return new Map(await Promise.all(invited.map((each) => join(portal, each))));
}

// Leads to where the account works.
export async function signIn(browser, { address, passphrase, secret }) {
  const code = await fresh(secret);
  return browser.fill(await browser.get("/desk/sign-in"), { address, passphrase, code });
}

async function invite(operator, body, domain) {
  const mailbox = new Mailbox(domain);
  const page = await operator.get(`/operator/bodies/${body}`);
  const filled = { email: `complaints@${domain}`, person: "Ana at the front desk", number: "+64 4 555 0100" };
  const code = (await operator.fill(page, filled)).inside('<h1 class="govuk-panel__title"');
  return { body, domain, mailbox, code };
}

// The mailed link, followed to its end.
async function join(portal, { body, domain, mailbox, code }) {
  const lead = new PlainBrowser(portal.base);
  const address = `lead@${domain}`;
  const invitation = await mailbox.next();
  const link = new URL(invitation.links.find((each) => each.includes("/join/"))).pathname;
  let page = await lead.fill(await lead.get(link), { code, name: "Lena Lead", address });
  const mail = await mailbox.next((each) => each.to.includes("lead@"));
  page = await lead.fill(page, { code: /\n\s*(\d[\d ]{4,}\d)\s*\n/.exec(mail.text)[1] });
  const passphrase = page.list("words").join(" ");
  // The words that are offered stay chosen.
  page = await lead.fill(page, { own: "" });
  const secret = page.inside('<p class="govuk-body" translate="no"><strong');
  page = await lead.fill(page, { code: await fresh(secret) });
  page = await lead.fill(page, { readers: "Complaints officer", contact_phone: "+64 4 555 0101" });
  const phrase = page.list("words");
  const asked = (name) => phrase[Number(/\d+/.exec(page.inside(`<label [^>]*for="${name}"`))[0]) - 1];
  await lead.fill(page, { word_1: asked("word_1"), word_2: asked("word_2") });
  return [body, { mailbox, address: `complaints@${domain}`, account: { address, passphrase, secret } }];
}
