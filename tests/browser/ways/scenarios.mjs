// Five of the worked examples, typed in as their reporters would, where nobody has joined: who can act, in which role, with
// which cautions, time limits and support lines, and a letter to each, to print and as a PDF.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { tell } from "./report.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TOLD = ["s01", "s05", "s09", "s15", "s16"];

// A file of the directory, read by a library for TOML that every machine with Python has.
function toml(name) {
  const script = "import json, sys, tomllib; print(json.dumps(tomllib.load(open(sys.argv[1], 'rb')), default=str))";
  return JSON.parse(execFileSync("/usr/bin/python3", ["-c", script, `${ROOT}directory/${name}`], { maxBuffer: 1 << 24 }));
}

// The catalogue's words under a key, without what is filled in.
function words(key) {
  for (const file of ["route", "report", "bodies"]) {
    const found = new RegExp(`^${key} = (.*)$`, "m").exec(readFileSync(`${ROOT}locales/en/${file}.ftl`, "utf8"));
    if (found) return found[1].split(/\{[^}]*\}/).map((part) => part.trim()).filter((part) => part.length > 3);
  }
  throw new Error(`no words under ${key}`);
}

// A situation on the pages where it is told. What a page would not be asked stays empty.
function story({ situation, text }) {
  const pages = {
    place: ["care_country", "care_region", "practitioner_country", "practitioner_region"],
    practitioner: ["professions", "registered_with", "member_of", "not_member_of"],
    "what-happened": ["violations"],
    when: ["happened_from", "happened_to", "therapy_ended", "discovered", "client_age"],
    safety: [],
    "about-you": ["reporter", "client_agrees", "reported_as"],
  };
  const told = {};
  for (const [page, fields] of Object.entries(pages)) {
    told[page] = Object.fromEntries(fields.filter((field) => situation[field] !== undefined).map((field) => [field, situation[field]]));
  }
  for (const field of ["imminent", "minor"]) if (situation[field]) told.safety[field] = "yes";
  told["what-happened"].narrative = text;
  return told;
}

async function cards(visitor) {
  return visitor.page.locator(".c-body-card").evaluateAll((all) => all.map((card) => ({
    id: card.getAttribute("aria-labelledby").replace(/^body-/, ""),
    role: card.querySelector(".c-body-card__role").textContent.trim(),
    text: card.innerText.replace(/\s+/g, " "),
  })));
}

export async function nobodyJoinedAt(portal, arrive) {
  const [scenarios, support] = [toml("scenarios.toml").scenario, toml("support.toml").line];
  for (const id of TOLD) {
    const scenario = scenarios.find((each) => each.id === id);
    const visitor = await arrive();
    await tell(visitor, story(scenario), { "*": "hold" });
    await visitor.open("/report/recipients", `scenario-${id}`);
    // Roles are those of somebody who can be reached without a name: that is what stands until a choice is made per body.
    const shown = await cards(visitor);
    const expected = scenario.expected.bodies;
    for (const { id: body, role } of expected) {
      const found = shown.filter((card) => card.id === body);
      if (found.length !== 1) visitor.fault(`${id}: ${body} is shown ${found.length} times`);
      else if (!words(`role-${role}`).every((part) => found[0].role.includes(part))) {
        if (scenario.situation.anonymity === "anonymous_reachable") visitor.fault(`${id}: ${body} is “${found[0].role}”, not ${role}`);
      }
    }
    const wrong = shown.filter((card) => scenario.expected.must_not.includes(card.id));
    if (wrong.length) visitor.fault(`${id}: names ${wrong.map((card) => card.id)}`);
    if (shown.length !== expected.length) visitor.fault(`${id}: shows ${shown.map((card) => card.id)}`);
    for (const { body, state } of scenario.expected.time_limits ?? []) {
      const card = shown.find((each) => each.id === body);
      if (card && !words(`time-limit-${state}`).every((part) => card.text.includes(part))) visitor.fault(`${id}: ${body} does not say ${state}: ${card.text}`);
    }
    await visitor.open("/report/safety");
    const lines = await visitor.page.locator("main section.c-card h3").allInnerTexts();
    const wanted = scenario.expected.support.slice(0, 3).map((line) => support.find((each) => each.id === line).name);
    if (lines.join("|") !== wanted.join("|")) visitor.fault(`${id}: support lines are ${lines}, not ${wanted}`);
    for (const { id: body } of expected) await letter(visitor, id, body, scenario.text);
  }
}

async function letter(visitor, id, body, text) {
  await visitor.open(`/report/letter/${body}`, `letter-${id}`);
  await visitor.expects(text.slice(0, 60).replace(/\s+/g, " "));
  const pdf = await visitor.context.request.get(new URL(`/report/letter/${body}/pdf`, visitor.base).href);
  const bytes = await pdf.body();
  if (pdf.status() !== 200 || bytes.subarray(0, 5).toString() !== "%PDF-") visitor.fault(`${id}: the PDF to ${body} is ${pdf.status()}`);
}
