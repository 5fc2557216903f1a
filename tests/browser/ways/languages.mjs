// Every language: chosen by its own name, the same pages looked at in each, told, kept and come back to.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCALES = fileURLToPath(new URL("../../../locales/", import.meta.url));
const PAGES = { home: "/", okay: "/okay", help: "/help?country=NZ", privacy: "/privacy", body: "/bodies/nz-hdc", status: "/status", pages: "/report", account: "/report/what-happened", safety: "/report/safety" };
const RTL = new Set(["ar"]);

export async function inEachLanguage(_, arrive) {
  for (const tag of readdirSync(LOCALES).sort()) {
    const name = /^catalogue-name = (.+)$/m.exec(readFileSync(`${LOCALES}${tag}/catalogue.ftl`, "utf8"))[1];
    await readIn(await arrive(), tag, name);
  }
}

async function readIn(visitor, tag, name) {
  await visitor.open("/");
  await choose(visitor, name);
  for (const [page, path] of Object.entries(PAGES)) {
    await visitor.open(path, `${page}-${tag}`);
    await isIn(visitor, tag);
  }
  await tell(visitor, tag);
}

// A place and an account; the Enter key goes on, and changes no language.
async function tell(visitor, tag) {
  await visitor.open("/report/place");
  await visitor.fill({ care_country: "NZ", care_region: "Wellington" });
  await Promise.all([visitor.page.waitForNavigation(), visitor.page.locator("main [name=care_region]").press("Enter")]);
  if (visitor.path !== "/report/practitioner") visitor.fault(`Enter leads to ${visitor.path}`);
  await isIn(visitor, tag);
  await visitor.open("/report/recipients", `recipients-${tag}`);
  await visitor.open("/report/what-happened");
  await visitor.fill({ narrative: "Kōrero — قالت لي إن هذا طبيعي — ¿por qué?" });
  // Another language on a page on which something was typed: it is there afterwards.
  await choose(visitor, "English");
  if (!(await visitor.page.locator("[name=narrative]").inputValue()).includes("طبيعي")) visitor.fault("what was typed is gone");
  await choose(visitor, /^catalogue-name = (.+)$/m.exec(readFileSync(`${LOCALES}${tag}/catalogue.ftl`, "utf8"))[1]);
  await visitor.open("/report/review", `review-${tag}`);
  await visitor.press("main button[name=keep]");
  await visitor.look(`words-${tag}`);
  const words = visitor.page.locator("#words li");
  if ((await words.count()) !== 12) visitor.fault("there are not twelve words");
  await isIn(visitor, tag);
}

async function choose(visitor, name) {
  const button = visitor.page.locator(".c-languages button", { hasText: name });
  await Promise.all([visitor.page.waitForNavigation({ waitUntil: "load" }), button.click()]);
}

async function isIn(visitor, tag) {
  const said = await visitor.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  const wanted = [tag, RTL.has(tag) ? "rtl" : "ltr"];
  if (said.join() !== wanted.join()) visitor.fault(`is in ${said}, not in ${wanted}`);
}
