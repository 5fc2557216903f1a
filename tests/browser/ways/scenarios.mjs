// Five of the worked examples, typed in as their reporters would, where nobody has joined: who can act, in which role, why,
// with which cautions, time limits and support lines, and a letter to each, to print and as a PDF.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { nameOf, routings, scenarios, story } from "../lib/situations.mjs";
import { plain } from "../lib/words.mjs";
import { Seen } from "./expected.mjs";
import { tell } from "./report.mjs";

export const TOLD = ["s01", "s05", "s09", "s15", "s16"];

// What is chosen where nobody has joined: for the bodies of the last example, one is left out.
const KEPT = { s16: { "us-aasect": "no", "*": "hold" } };

export async function nobodyJoinedAt(portal, arrive) {
  for (const scenario of scenarios(TOLD)) {
    const { id, text } = scenario;
    const visitor = await arrive();
    const seen = new Seen(visitor, scenario, await routings(portal, scenario), "listed");
    seen.isTold(seen.said);
    const at = { "who-can-act": () => seen.whoCanAct() };
    await tell(visitor, story(scenario), KEPT[id] ?? { "*": "hold" }, { at, hesitates: false });
    await seen.leftOut(KEPT[id] ?? {});
    await visitor.open("/report/recipients", `scenario-${id}`);
    await seen.recipients({});
    await visitor.open("/report/safety");
    await seen.safety([]);
    for (const { id: body } of scenario.expected.bodies) await letter(visitor, id, body, text);
  }
}

// The letter to a body: the page, and the file that its button saves.
async function letter(visitor, id, body, text) {
  await visitor.open(`/report/letter/${body}`, `letter-${id}`);
  await visitor.expects(plain(text));
  const [download] = await Promise.all([visitor.page.waitForEvent("download"), visitor.page.locator("main a.govuk-button").click()]);
  const file = await download.path();
  if (readFileSync(file).subarray(0, 5).toString() !== "%PDF-") visitor.fault(`${id}: what is saved to ${body} is no PDF`);
  const read = plain(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }));
  for (const part of [nameOf(body), text.slice(0, 40), text.slice(-40)]) {
    if (!read.includes(plain(part))) visitor.fault(`${id}: the PDF to ${body} does not say “${part}”; it says ${read.slice(0, 300)}`);
  }
}
