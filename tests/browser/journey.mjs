// What a person must be able to do by hand, done by a browser. Says what is wrong, page by page; ends with 1 if anything is.

import { openBrowser, Visitor } from "./lib/visitor.mjs";
import { openElsewhere } from "./lib/elsewhere.mjs";
import { joinAll } from "./lib/joined.mjs";
import { Portal } from "./lib/portal.mjs";
import { byKeyboard } from "./ways/keyboard.mjs";
import { leaveQuickly, wander, weigh } from "./ways/public.mjs";
import { nobodyJoined, notOffered } from "./ways/unconnected.mjs";
import { ownPortal } from "./ways/association.mjs";
import { wholeWay } from "./ways/connected.mjs";
import { nobodyJoinedAt } from "./ways/scenarios.mjs";
import { allJoinedAt } from "./ways/joined.mjs";
import { followDemo } from "./ways/demo.mjs";
import { dozeOff } from "./ways/report.mjs";
import { interrupted } from "./ways/unhurried.mjs";
import { inEachLanguage } from "./ways/languages.mjs";
import { everyPage } from "./ways/access.mjs";
import { onOldPhone, onSlowLine } from "./ways/slow.mjs";
import { unseen } from "./lib/routes.mjs";
import { withFiles } from "./ways/evidence.mjs";
import { readByTheirReaders } from "./ways/mails.mjs";

const [binary, ...wanted] = process.argv.slice(2);
const MANNERS = [
  { name: "390", width: 390, scripts: true },
  { name: "1280", width: 1280, scripts: true },
  { name: "390 without scripts", width: 390, scripts: false },
  { name: "1280 without scripts", width: 1280, scripts: false },
  { name: "390 dark", width: 390, scripts: true, dark: true, ways: ["public", "connected"] },
];

const WAYS = {
  public: async (portal, arrive) => {
    const visitor = await arrive();
    if (visitor.manner.scripts) await weigh(visitor);
    await wander(visitor);
    await leaveQuickly(visitor);
    if (visitor.manner.scripts) await dozeOff(await arrive());
  },
  nobody: nobodyJoined,
  connected: wholeWay,
  unsuited: notOffered,
  scenarios: nobodyJoinedAt,
  "scenarios-joined": allJoinedAt,
  association: ownPortal,
  keyboard: byKeyboard,
  unhurried: interrupted,
  demo: followDemo,
  languages: inEachLanguage,
  access: everyPage,
  slow: onSlowLine,
  "old-phone": onOldPhone,
  evidence: withFiles,
  mails: readByTheirReaders,
};

// Ways of one width that share a portal, where these have joined.
const SHARING = { keyboard: ["nz-hdc"], unhurried: ["nz-hdc"] };

// A way that says nothing new in every manner is gone in these only.
const TWO = ["390", "1280 without scripts"];
const SEEN = ["390", "1280"];
const ONLY_IN = { scenarios: TWO, "scenarios-joined": TWO, association: TWO, unhurried: TWO, languages: TWO, access: SEEN, slow: SEEN, mails: SEEN, "old-phone": ["390 without scripts"] };

// Ways that wait more than they work: one after the other beside all the rest, without pictures of their own.
const APART = ["slow"];

// What a way's portal is set to beside what every one is.
const SETTINGS = {
  association: { CANDOUR_HOME_BODY: "nz-nzac" },
  mails: { CANDOUR_MAIL_READABLE_PDF: "yes", CANDOUR_MAIL_BOUNCES: "bounces@portal.example" },
};

// Ways and manners named on the command line; where none of a list is named, all of it.
const chosen = (name, all) => !all.some((each) => wanted.includes(each)) || wanted.includes(name);

const elsewhere = await openElsewhere();
const browser = await openBrowser(elsewhere.address().port);
// Scripts are off in each manner that says so; images only here.
const withoutImages = await openBrowser(elsewhere.address().port, ["--blink-settings=imagesEnabled=false"]);
const shared = new Map();
let passed = 0;
let failed = 0;

// The portal that some ways of a width share.
async function sharedPortal(name, width) {
  if (!shared.has(width)) {
    const portal = await Portal.start(binary);
    portal.lane = `${width}-shared`;
    await joinAll(portal, SHARING[name]);
    shared.set(width, portal);
  }
  return shared.get(width);
}

// One way in one manner, with a portal of its own or a shared one; gives back what is wrong.
async function go(name, manner) {
  const visitors = [];
  let portal;
  const faults = [];
  const began = Date.now();
  try {
    if (SHARING[name]) portal = await sharedPortal(name, manner.width);
    else {
      portal = await (name === "demo" ? Portal.demo(binary) : Portal.start(binary, SETTINGS[name]));
      portal.lane = manner.apart ? `${manner.width}-apart` : manner.width;
    }
    // more: what is other than in the manner of the way, e.g. { language: "ar" }; a portal beside the way's own.
    const arrive = async (more = {}, at = portal) => {
      visitors.push(await Visitor.arrive(name === "old-phone" ? withoutImages : browser, at.base, { ...manner, ...more }));
      return visitors.at(-1);
    };
    await WAYS[name](portal, arrive);
  } catch (error) {
    const at = visitors.map((visitor) => visitor.path).join(", ");
    faults.push(`${manner.name} ${at}: ${error.stack}`);
  }
  for (const visitor of visitors) {
    faults.push(...visitor.faults);
    await visitor.leave();
  }
  if (!SHARING[name]) await portal?.stop();
  const pages = visitors.reduce((sum, visitor) => sum + visitor.seen, 0);
  console.log(`${faults.length ? "FAILED" : "ok"}  ${name} at ${manner.name}: ${pages} pages looked at, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  new Set(faults).forEach((fault) => console.log(`  ${fault}`));
  return faults;
}

// These ways in manners of one width, one after the other: pictures of one width are numbered in one order.
async function goLane(manners, ways) {
  for (const manner of manners) {
    for (const name of ways) {
      if (manner.ways && !manner.ways.includes(name)) continue;
      if (ONLY_IN[name] && !ONLY_IN[name].includes(manner.name)) continue;
      if (!chosen(name, Object.keys(WAYS)) || !chosen(manner.name, MANNERS.map((each) => each.name))) continue;
      if ((await go(name, manner)).length) failed += 1;
      else passed += 1;
    }
  }
}

// Narrow and wide at the same time.
const widths = [...new Set(MANNERS.map((manner) => manner.width))];
const ways = Object.keys(WAYS).filter((name) => !APART.includes(name));
await Promise.all([
  ...widths.map((width) => goLane(MANNERS.filter((manner) => manner.width === width), ways)),
  goLane(MANNERS.map((manner) => ({ ...manner, apart: true })), APART),
]);
for (const portal of shared.values()) await portal.stop();
await browser.close();
await withoutImages.close();
elsewhere.close();

// Which pages no way looked at: the routes of the source say which there are. A run of some ways only says it, the whole one fails.
const missed = wanted.length && !wanted.includes("access") ? [] : unseen();
if (missed.length) console.log(`${wanted.length ? "" : "FAILED  "}not looked at:\n  ${missed.join("\n  ")}`);
if (missed.length && !wanted.length) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
