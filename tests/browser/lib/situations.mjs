// The worked examples of directory/scenarios.toml: what is told on which page, and what routing says of it today.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { day, plain, toml, words } from "./words.mjs";

const PAGES = {
  place: ["care_country", "care_region", "practitioner_country", "practitioner_region"],
  practitioner: ["professions", "registered_with", "member_of", "not_member_of"],
  "what-happened": ["violations"],
  when: ["happened_from", "happened_to", "therapy_ended", "discovered", "client_age"],
  safety: [],
  "about-you": ["reporter", "client_agrees", "reported_as"],
};

export const REACHABLE = "anonymous_reachable";
export const NAMED = { reporter_name: "Kim Invented", reporter_contact: "kim@reporter.example" };

const directory = toml("bodies.toml");
const lines = toml("support.toml").line;
const taxonomy = toml("taxonomy.toml");
const labelled = (list) => (id) => plain(list.find((each) => each.id === id).label);

export const body = (id) => directory.body.find((each) => each.id === id);
export const service = (id) => directory.allied.find((each) => each.id === id);
export const kind = labelled(taxonomy.violation);
export const profession = labelled(directory.profession);
export const line = (id) => lines.find((each) => each.id === id);

export function scenarios(ids) {
  const all = toml("scenarios.toml").scenario;
  return ids.map((id) => all.find((each) => each.id === id));
}

// A situation on the pages where it is told. What a page would not be asked stays empty.
export function story({ situation, text }) {
  const told = {};
  for (const [page, fields] of Object.entries(PAGES)) {
    told[page] = Object.fromEntries(fields.filter((field) => situation[field] !== undefined).map((field) => [field, situation[field]]));
  }
  for (const field of ["imminent", "minor"]) if (situation[field]) told.safety[field] = "yes";
  if (situation.anonymity === "named_to_body") Object.assign(told["about-you"], NAMED);
  told["what-happened"].narrative = text;
  return told;
}

// What the binary's own routing says of a situation today, with what a body may know of the reporter.
async function routed(portal, { id, situation }, anonymity) {
  const today = new Date().toISOString().slice(0, 10);
  const file = join(portal.folder, `${id}-${anonymity}.toml`);
  const fields = Object.entries({ ...situation, today, anonymity });
  writeFileSync(file, fields.map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`).join(""));
  return JSON.parse(await portal.command(["route", file]));
}

// The same for everything that it may know.
export async function routings(portal, scenario) {
  const all = ["anonymous", REACHABLE, "named_to_body"];
  return Object.fromEntries(await Promise.all(all.map(async (each) => [each, await routed(portal, scenario, each)])));
}

// The state of a time limit today: the examples are of one day, the portal's clock goes on (rule D6).
export function stateToday({ state, last_safe_day: safe, last_possible_day: possible }) {
  if (!safe) return state;
  const today = new Date().toISOString().slice(0, 10);
  if (today > possible) return "passed";
  if (today > safe) return "maybe_passed";
  return (new Date(safe) - new Date(today)) / 86_400_000 <= 90 ? "soon" : "open";
}

// How a time limit is said.
export function limitInWords({ state, last_safe_day: safe, last_possible_day: possible }) {
  return words(`time-limit-${state}`, safe ? { safe: day(safe), possible: day(possible) } : {});
}

// The cautions of an entry in words; those of a time limit say its days.
export function cautionsInWords(cautions, limit) {
  return cautions.map((code) => (code.startsWith("limit_") ? limitInWords(limit) : words(`caution-${code}`)));
}

export const nameOf = (id) => plain(body(id).name);
