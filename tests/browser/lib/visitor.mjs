// One person at one browser: looks at every page she comes to, and keeps what is wrong with it.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { isAccessible } from "./access.mjs";
import { lookedAt, routeOf } from "./routes.mjs";

const packages = createRequire(process.env.CANDOUR_TEST_PACKAGES);
const { chromium } = packages("playwright-core");
const AXE = readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = process.env.CANDOUR_TEST_SCREENS;
const taken = new Map();
const ruled = new Set();
const used = new Set();

// elsewhere: the port of the site that "leave quickly" leads to. more: other switches of the browser.
export function openBrowser(elsewhere, more = []) {
  return chromium.launch({
    // Chromium without a window: it costs less than one that has one and does not show it.
    executablePath: "/usr/bin/chromium-headless-shell",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
      // Nothing leaves this machine, whatever a page asks for.
      `--host-resolver-rules=MAP www.wikipedia.org 127.0.0.1:${elsewhere}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`, ...more],
  });
}

export class Visitor {
  // manner: { name, width, scripts, dark, language, apart }
  static async arrive(browser, base, manner) {
    const context = await browser.newContext({
      viewport: { width: manner.width, height: manner.width < 600 ? 844 : 900 },
      javaScriptEnabled: manner.scripts,
      colorScheme: manner.dark ? "dark" : "light",
      locale: manner.language ?? "en-NZ",
      reducedMotion: "reduce",
      // That site has no certificate that anybody knows; the portal has none here.
      ignoreHTTPSErrors: true,
    });
    const visitor = new Visitor();
    Object.assign(visitor, { context, base, manner, faults: [], seen: 0, away: [] });
    // Nothing is routed: the browser would keep no file of ours for the next page. No other host has an address here (openBrowser).
    context.on("request", (request) => {
      if (!request.url().startsWith(base)) visitor.away.push(request.url());
    });
    visitor.watch(await context.newPage());
    return visitor;
  }

  watch(page) {
    this.page = page;
    page.setDefaultTimeout(15000);
    page.on("pageerror", (error) => this.fault(`script: ${error.message}`));
    page.on("console", (message) => {
      // A form that comes back is 422 with its faults, 409 where another tab was quicker: Chromium reports that as an error
      // of loading.
      if (message.type() === "error" && !/status of 4(22|04|09|10|29)/.test(message.text())) this.fault(`console: ${message.text()}`);
    });
    page.on("response", (answer) => {
      const request = answer.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.answer = { method: request.method(), url: answer.url(), status: answer.status() };
      if (answer.status() >= 500) this.fault(`${answer.status()} from ${new URL(answer.url()).pathname}`);
    });
  }

  fault(text) {
    const where = this.page ? new URL(this.page.url(), this.base).pathname : "";
    this.faults.push(`${this.manner.name} ${where}: ${text}`);
  }

  get path() {
    return new URL(this.page.url()).pathname;
  }

  async open(path, name) {
    await this.page.goto(new URL(path, this.base).href);
    if (name) await this.look(name);
  }

  // Follows a link to us on another site.
  async comeFromElsewhere(path) {
    const elsewhere = "https://www.wikipedia.org/";
    await this.page.goto(elsewhere);
    this.away.length = 0;
    await Promise.all([this.page.waitForURL(`${this.base}${path}`), this.page.evaluate((href) => location.assign(href), `${this.base}${path}`)]);
  }

  // Looks at the page as it stands: rules of accessibility, width, other hosts; keeps a picture.
  async look(name) {
    this.seen += 1;
    for (const url of this.away.splice(0)) this.fault(`asks ${url}`);
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) this.fault(`${name} is ${wide} px wider than the screen`);
    const words = await this.page.locator("body").innerText();
    const bare = /\{ ?\$|\bUnknown localization\b|\{\{|⁨?\b[a-z]+(-[a-z]+){2,}-(title|text|hint|label|button)\b/.exec(words);
    if (bare) this.fault(`${name} shows a bare key: ${bare[0]}`);
    // The rules are read by a script, and the pages are the same without: looked at twice they say nothing new.
    if (this.manner.scripts) await this.rules(name);
    await this.keep(name);
  }

  // Keeps a picture of what is shown, where pictures are kept.
  async keep(name) {
    if (SCREENS && !this.manner.dark && !this.manner.apart) await this.picture(name);
  }

  // What was found good once is good again: the same page at the same width, but for what is drawn anew for each form.
  async rules(name) {
    const drawn = /name="(csrf|work)" value="[^"]*"|data-work="[^"]*"/g;
    const checked = await this.page.locator("input").evaluateAll((all) => all.map((each) => Number(each.checked)).join(""));
    const key = [this.manner.width, this.manner.dark, checked, (await this.page.content()).replace(drawn, "")].join(" ");
    if (this.answer) lookedAt(this.answer.method, this.answer.url);
    if (ruled.has(key)) return;
    ruled.add(key);
    await this.page.evaluate(AXE);
    // What is well is not told: there is far more of it.
    const broken = await this.page.evaluate(
      (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }).then(({ violations }) => violations),
      RULES,
    );
    for (const violation of broken) {
      const where = violation.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} (${node.any[0]?.message ?? node.failureSummary})`);
      this.fault(`${name} breaks ${violation.id}: ${violation.help}; ${where.join("; ")}`);
    }
    await this.uses(name);
  }

  // The page as people use it, once for each route, width and language, and once more where it says what needs a look.
  // Hands on a keyboard hold a place on the page that this would take from them.
  async uses(name) {
    const { method, url, status } = this.answer;
    const language = await this.page.evaluate(() => document.documentElement.lang);
    const key = [this.manner.width, language, routeOf(method, new URL(url).pathname), status].join(" ");
    if (this.byHand || this.manner.dark || used.has(key)) return;
    used.add(key);
    await isAccessible(this, name);
  }

  async picture(name) {
    const folder = join(SCREENS, String(this.manner.width));
    const key = `${this.manner.width} ${name}`;
    if (taken.has(key)) return;
    taken.set(key, true);
    const number = [...taken.keys()].filter((each) => each.startsWith(`${this.manner.width} `)).length;
    mkdirSync(folder, { recursive: true });
    await this.page.evaluate(() => window.scrollTo(0, 0));
    await this.page.screenshot({ path: join(folder, `${String(number).padStart(2, "0")}-${name}.png`), fullPage: true });
  }

  // Fills whatever of these fields the page has; gives back the names that it found.
  async fill(values) {
    const found = [];
    for (const [name, value] of Object.entries(values)) {
      const fields = this.page.locator(`main [name="${name}"]:not([type=hidden])`);
      if (!(await fields.count())) continue;
      found.push(name);
      const kind = await fields.first().evaluate((field) => (field.tagName === "SELECT" ? "select" : field.type));
      if (kind === "select") await fields.first().selectOption(value);
      else if (kind === "radio" || kind === "checkbox") {
        for (const each of [value].flat()) {
          const choice = this.page.locator(`main [name="${name}"][value="${each}"]`);
          await this.uncover(`[name="${name}"][value="${each}"]`);
          await choice.check();
        }
      } else await fields.first().fill(String(value));
    }
    return found;
  }

  // Opens whatever the field is folded away in.
  async uncover(field) {
    const folded = this.page.locator(`details:not([open]):has(${field})`);
    while (await folded.count()) await folded.first().locator("summary").first().click();
  }

  async has(text) {
    return (await this.page.locator("main").innerText()).includes(text);
  }

  async expects(text, where = "main") {
    const words = (await this.page.locator(where).innerText()).replace(/\s+/g, " ");
    if (!(text instanceof RegExp ? text.test(words) : words.includes(text))) this.fault(`does not say ${text}; says: ${words.slice(0, 600)}`);
  }

  async expectsNot(text, where = "main") {
    const words = await this.page.locator(where).innerText();
    if (text instanceof RegExp ? text.test(words) : words.includes(text)) this.fault(`says ${text}`);
  }

  // Presses a button (or follows a link) of the main part and waits for the page it leads to.
  async press(target, options = {}) {
    const button = typeof target === "string" ? this.page.locator(target).first() : target;
    if (this.path === "/report/review") await this.read();
    if (options.twice) return this.pressTwice(button);
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), button.click()]);
    // From when the portal counts: a page on which nothing was told begins no report.
    if (!this.begun && (await this.context.cookies()).some(({ name }) => name.endsWith("visit"))) this.begun = Date.now();
  }

  // Nobody presses "send" as fast as a machine: the script of the page has its second for its work, and without scripts the report is
  // longer in the making than a machine takes (src/domain/mail_wait.rs).
  async read() {
    const task = this.page.locator("form[action='/report/send'] [data-work]");
    if (!(await task.count())) return;
    if (this.manner.scripts) await this.page.waitForFunction(() => document.querySelector("[data-work]").value !== "");
    else await this.page.waitForTimeout(Math.max(0, (this.begun ?? Date.now()) + 11_000 - Date.now()));
  }

  // The second press replaces the navigation of the first, so neither is waited for by itself: the page it ends on is.
  async pressTwice(button) {
    const before = this.page.url();
    await button.dblclick({ noWaitAfter: true });
    for (let tenths = 0; this.page.url() === before && tenths < 150; tenths += 1) await this.page.waitForTimeout(100);
    await this.page.waitForTimeout(500);
    await this.page.waitForLoadState("load");
  }

  primary() {
    return this.page.locator("main .govuk-button:not(.govuk-button--secondary):not(.govuk-button--quiet):not(.govuk-button--warning):not([hidden])").first();
  }

  // An answer that looked good may still leave the reporter on the page with a list of what is wrong.
  async refused() {
    const summary = this.page.locator(".govuk-error-summary");
    return (await summary.count()) ? summary.innerText() : null;
  }

  async leave() {
    await this.context.close();
  }
}
