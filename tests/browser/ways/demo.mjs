// The demo, by what the terminal and its pages show: sign in, read a case, read the mails, come back as a reporter.

import { comeBack } from "./report.mjs";

export async function followDemo(portal, arrive) {
  const visitor = await arrive();
  const told = /(http\S+\/demo)\s/.exec(portal.said)?.[1];
  if (!told) throw new Error(`the terminal names no page:\n${portal.said}`);
  await visitor.open(told, "demo");
  const passphrase = await visitor.page.locator("main strong").first().innerText();
  const words = await visitor.page.locator("main p").evaluateAll((all) => all.map((each) => each.innerText.trim()).filter((text) => /^([a-z]+ ){11}[a-z]+$/.test(text)));
  const people = await visitor.page.locator("main").innerText();
  const signIn = async (by, [, address, code]) => {
    await by.open("/desk/sign-in");
    await by.fill({ address, passphrase, code });
    await by.press(by.primary());
    if (await by.refused()) throw new Error(`what the demo shows does not sign in: ${await by.refused()}`);
  };
  await signIn(visitor, /([\w.+-]+@[\w.-]+), code (\d{6})/.exec(people));
  await visitor.look("demo-desk");
  const operator = await arrive();
  await signIn(operator, /(ana@[\w.-]+), code (\d{6})/.exec(people));
  await operator.look("operator");
  for (const page of ["bodies", "bodies?state=joined&q=kowhai", "bodies/nz-nzac", "delivery", "directory", "texts"])
    await operator.open(`/operator/${page}`, `operator-${page.replace(/\W+/g, "-")}`);
  if (await visitor.page.locator("table.c-queue a").count()) {
    await visitor.press("table.c-queue a");
    await visitor.look("demo-case");
  } else visitor.fault("the desk of the demo is empty");
  const pages = ["people", "settings", "settings/address", "settings/mail", "directory", "directory/jurisdiction", "directory/places", "leave"];
  for (const page of pages) await visitor.open(`/desk/${page}`, `desk-${page.replace("/", "-")}`);
  await visitor.open("/demo/mail", "demo-mails");
  await visitor.press("main ul a");
  await visitor.look("demo-mail");
  if (!words.length) visitor.fault("the demo shows no words to come back with");
  for (const each of words) await comeBack(await arrive(), each, "demo-report");
}
