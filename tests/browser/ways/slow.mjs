// A slow line: what is needed comes first and soon, little is asked for, and a second press sends nothing twice. And a phone
// so old that it shows neither scripts nor images.

import { joinAll } from "../lib/joined.mjs";
import { nameOf } from "../lib/situations.mjs";
import { s01 } from "../lib/stories.mjs";
import { words } from "../lib/words.mjs";
import { comeBack, sendAndKeepWords, tell } from "./report.mjs";

const BODY = "nz-hdc";
// 50 kbit/s and 400 ms there and back: a phone at the edge of an old network.
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };
// Until there is something to read, and until one can read and write; in ms, with nothing of the portal in the browser.
const PAINTED = 6_000;
const USABLE = 8_000;
const MOST_BYTES = 60_000;
const MOST_REQUESTS = 5;
const COLD = ["/", "/help?country=NZ", "/bodies", "/report", "/report/place", "/report/practitioner", "/report/what-happened", "/status"];

export async function onSlowLine(portal, arrive) {
  const { mailbox } = (await joinAll(portal, [BODY])).get(BODY);
  const visitor = await arrive();
  const wire = await visitor.context.newCDPSession(visitor.page);
  await wire.send("Network.enable");
  await wire.send("Network.emulateNetworkConditions", LINE);
  visitor.page.setDefaultTimeout(60_000);
  for (const path of COLD) await comes(visitor, wire, path);
  await wire.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });

  await tell(visitor, s01, { [BODY]: "send", "*": "hold" }, { hesitates: false });
  await wire.send("Network.emulateNetworkConditions", LINE);
  await sendsOnce(visitor, mailbox);
}

// One page with nothing of it in the browser before.
async function comes(visitor, wire, path) {
  const requests = new Map();
  const asked = ({ requestId, response }) => requests.set(requestId, { url: response.url, bytes: 0 });
  const came = ({ requestId, encodedDataLength }) => { if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength; };
  wire.on("Network.responseReceived", asked);
  wire.on("Network.loadingFinished", came);
  await wire.send("Network.clearBrowserCache");
  await visitor.page.goto(new URL(path, visitor.base).href, { waitUntil: "networkidle" });
  const times = await visitor.page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    usable: performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd,
  }));
  wire.off("Network.responseReceived", asked);
  wire.off("Network.loadingFinished", came);
  const all = [...requests.values()];
  const bytes = all.filter(({ url }) => !/\.(js|svg)$/.test(url)).reduce((sum, each) => sum + each.bytes, 0);
  console.log(`  ${path} on a slow line: painted after ${Math.round(times.painted)} ms, usable after ${Math.round(times.usable)} ms; ${bytes} bytes, ${all.length} requests`);
  if (!(times.painted < PAINTED)) visitor.fault(`${path} is painted after ${times.painted} ms`);
  if (!(times.usable < USABLE)) visitor.fault(`${path} can be used after ${times.usable} ms`);
  if (bytes > MOST_BYTES) visitor.fault(`${path} weighs ${bytes} bytes`);
  if (all.length > MOST_REQUESTS) visitor.fault(`${path} asks ${all.length} times`);
}

// Pressed, nothing seems to happen, pressed again: one report, one mail.
async function sendsOnce(visitor, mailbox) {
  const { page } = visitor;
  await visitor.read();
  const button = visitor.primary();
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForTimeout(600);
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForURL(/\/report\/token/);
  await visitor.expects(words("report-token-sent"));
  // The report's page opens to whoever has said that the words are kept.
  await visitor.fill({ kept: "yes" });
  await visitor.press(visitor.primary());
  await visitor.open("/status/report");
  const cases = await page.locator("main section.c-card h2").filter({ hasText: nameOf(BODY) }).count();
  if (cases !== 1) visitor.fault(`pressed twice on a slow line, ${cases} cases`);
  const about = (mail) => /^Message/.test(mail.subject);
  await mailbox.next(about);
  const mails = mailbox.all().filter(about);
  if (mails.length !== 1) visitor.fault(`pressed twice on a slow line, ${mails.length} mails`);
}

// The whole way of a reporter without scripts and without images.
export async function onOldPhone(portal, arrive) {
  await joinAll(portal, [BODY]);
  const reporter = await arrive();
  reporter.page.on("response", (answer) => {
    if (/^image\//.test(answer.headers()["content-type"] ?? "") && answer.request().resourceType() === "image") reporter.fault(`shows the image ${answer.url()}`);
  });
  await tell(reporter, s01, { [BODY]: "send", "*": "hold" });
  const secret = await sendAndKeepWords(reporter);
  const later = await arrive();
  await comeBack(later, secret, "old-phone-report");
  await later.fill({ message: "I remember now: it was a Tuesday." });
  await later.press("main form[action$='/messages'] button");
  await later.expects("it was a Tuesday");
  await later.press("main a[href='/status/add']");
  await later.fill({ text: "And there was a card." });
  await later.press(later.primary());
  await later.expects("And there was a card.");
  await later.press("main a[href='/status/close']");
  await later.press("main form[action='/status/close'] button");
  if (later.path !== "/status/ended") later.fault(`closing the door leads to ${later.path}`);
}
