// Where nobody who could act has joined: the report is kept, the right bodies are named, and there is a letter.

import { comeBack, sendAndKeepWords, tell } from "./report.mjs";
import { joinBody } from "./join.mjs";
import { s01, s02 } from "../lib/stories.mjs";

const HDC = "Health and Disability Commissioner";
const NZAC = "New Zealand Association of Counsellors";
const PSYCHOLOGISTS = "Psychologists Board";

// The names of the bodies on their cards, in order.
async function cards(visitor) {
  return visitor.page.locator(".c-body-card").evaluateAll((all) => all.map((card) => ({
    role: card.querySelector(".c-body-card__role").textContent.trim(),
    name: card.querySelector(".c-body-card__name").textContent.trim(),
    text: card.innerText,
    choices: [...card.querySelectorAll("input[name^='choice.']")].map((each) => each.value),
  })));
}

export async function nobodyJoined(portal, arrive) {
  const visitor = await arrive();
  await tell(visitor, s01, { "*": "hold" });
  await visitor.open("/report/who-can-act", "who-can-act-told");
  const named = await cards(visitor);
  if (!named[0]?.name.includes(HDC)) visitor.fault(`the first body is ${named[0]?.name}`);
  if (!named[1]?.name.includes(NZAC)) visitor.fault(`the second body is ${named[1]?.name}`);
  if (named.length !== 2) visitor.fault(`${named.length} bodies are named: ${named.map((each) => each.name)}`);
  await visitor.open("/report/recipients", "recipients-chosen");
  for (const card of await cards(visitor)) {
    if (card.choices.includes("send")) visitor.fault(`${card.name} has not joined, but can be sent to`);
  }
  await visitor.press("[name=go][value^='letter:']");
  await visitor.look("letter");
  await visitor.expects("she put her hand on my thigh");
  await visitor.open("/report/review");
  const words = await sendAndKeepWords(visitor);
  const later = await arrive();
  await comeBack(later, words, "held");
  await later.expects("We keep it sealed");
  await later.press(later.primary());
  if (await later.page.locator("[name=care_country]").count()) {
    if ((await later.page.locator("[name=care_country]").inputValue()) !== "NZ") later.fault("the held report has lost its country");
  }
}

export async function notOffered(portal, arrive) {
  await joinBody(portal, arrive, { id: "nz-nzac", domain: portal.domain("nzac") });
  const visitor = await arrive();
  await tell(visitor, s02, { "*": "hold" });
  await visitor.open("/report/recipients", "recipients-unsuited");
  const named = await cards(visitor);
  if (!named.some((card) => card.name.includes(HDC))) visitor.fault("HDC is not shown");
  if (!named.some((card) => card.name.includes(PSYCHOLOGISTS))) visitor.fault("the Psychologists Board is not shown");
  if (named.some((card) => card.name.includes(NZAC))) visitor.fault("NZAC is offered");
}
