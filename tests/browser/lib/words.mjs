// The catalogue's words, put together as the pages put them together, and the data that the directory is made of.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { FluentBundle, FluentResource } = createRequire(process.env.CANDOUR_TEST_PACKAGES)("@fluent/bundle");
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const catalogue = new FluentBundle("en", { useIsolating: false });
for (const file of readdirSync(`${ROOT}locales/en`)) {
  catalogue.addResource(new FluentResource(readFileSync(`${ROOT}locales/en/${file}`, "utf8")));
}

// The words under a key, as they are read on a page.
export function words(key, filled = {}) {
  const message = catalogue.getMessage(key);
  if (!message?.value) throw new Error(`no words under ${key}`);
  const faults = [];
  const text = catalogue.formatPattern(message.value, filled, faults);
  if (faults.length) throw new Error(`${key} is not filled: ${faults}`);
  return plain(text);
}

// As a person reads it: one space where there are several.
export function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}

// 2026-11-01 as “1 November 2026”.
export function day(text) {
  const [year, month, date] = text.split("-");
  return words("day-in-words", { day: String(Number(date)), month: words(`month-${Number(month)}`), year });
}

// A file of the directory, read by a library for TOML that every machine with Python has.
export function toml(name) {
  const script = "import json, sys, tomllib; print(json.dumps(tomllib.load(open(sys.argv[1], 'rb')), default=str))";
  return JSON.parse(execFileSync("/usr/bin/python3", ["-c", script, `${ROOT}directory/${name}`], { maxBuffer: 1 << 24 }));
}
