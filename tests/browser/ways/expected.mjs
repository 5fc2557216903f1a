// What one reporter sees on the pages of a worked example, held against what the example expects and what routing says.

import { REACHABLE, body as listed, cautionsInWords, limitInWords, line, nameOf, service, stateToday } from "../lib/situations.mjs";
import { plain, words } from "../lib/words.mjs";

// In this order: R17.
const ORDER = ["stay_reachable", "name_to_body", "ask_client", "check_register", "find_other_body", "sealed_match", "save_copy"];

// The cards of a page, part by part.
async function cards(visitor) {
  return visitor.page.locator("article.c-body-card").evaluateAll((all) => all.map((card) => {
    const said = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const parts = [...card.children];
    const rules = parts.findIndex((part) => part.matches("dl"));
    return {
      id: card.getAttribute("aria-labelledby").replace(/^body-/, ""),
      role: said(card.querySelector(".c-body-card__role")),
      name: said(card.querySelector(".c-body-card__name")),
      reasons: parts.slice(2, rules).map(said),
      rules: Object.fromEntries([...card.querySelectorAll("dl dt")].map((term) => {
        const items = [...term.nextElementSibling.querySelectorAll("li")];
        return [said(term), items.length ? items.map(said).join("; ") : said(term.nextElementSibling)];
      })),
      cautions: [...card.querySelectorAll("p.c-notice")].map(said),
      choices: [...card.querySelectorAll("input[name^='choice.']")].map((each) => ({ value: each.value, checked: each.checked, label: said(each.labels[0]) })),
      anonymity: [...card.querySelectorAll("input[name^='anonymity.']")].map((each) => ({ value: each.value, checked: each.checked })),
      text: said(card),
    };
  }));
}

// The list under a heading.
export async function under(visitor, key) {
  return visitor.page.locator("main h2").evaluateAll((all, heading) => {
    const said = (element) => element.textContent.replace(/\s+/g, " ").trim();
    let next = all.find((each) => said(each) === heading)?.nextElementSibling;
    while (next && !next.matches("ul, h1, h2")) next = next.nextElementSibling;
    return next?.matches("ul") ? [...next.children].map(said) : [];
  }, words(key));
}

export class Seen {
  constructor(visitor, scenario, said, standing) {
    Object.assign(this, { visitor, scenario, said, standing, expected: scenario.expected, told: false });
  }

  // From now on the page about the reporter has been filled in.
  isTold(said) {
    Object.assign(this, { said, told: true });
  }

  fault(text) {
    this.visitor.fault(`${this.scenario.id}: ${text}`);
  }

  same(what, found, wanted) {
    const [is, should] = [found, wanted].map((each) => [each].flat().join(" | "));
    if (is !== should) this.fault(`${what} is “${is}”, not “${should}”`);
  }

  // Before the account is asked for: who can act, and whether it is connected.
  async whoCanAct() {
    const shown = await cards(this.visitor);
    this.bodies(shown, {});
    for (const card of shown) {
      const standing = this.standing === "joined" ? "joined" : "listed-yet";
      this.same(`${card.id}, sending`, card.rules[words("report-rule-connected")], words(`report-standing-${standing}`));
      if (card.choices.length) this.fault(`${card.id} asks for a choice before the account`);
    }
    // What kinds of thing happened is not told yet: only help that is always there.
    await this.serves(this.services(["advocacy"]));
  }

  // What a body may know of the reporter.
  knows(body, chosen) {
    return chosen[body]?.anonymity ?? REACHABLE;
  }

  // The role of a body as it stands: that of the example where the same is chosen there.
  role({ id, role }, chosen) {
    const anonymity = this.knows(id, chosen);
    if (anonymity === this.scenario.situation.anonymity) return role;
    const [overlaid, base] = [this.entry(id, anonymity).role, this.entry(id, REACHABLE).role];
    return overlaid === "hold" || base === "hold" ? overlaid : base;
  }

  // What routing says of a body that may know this.
  entry(id, anonymity) {
    return this.said[anonymity].bodies.find((each) => each.body === id);
  }

  bodies(shown, chosen) {
    const { bodies, must_not: wrong } = this.expected;
    this.same("who can act", shown.map((card) => card.id), bodies.map((each) => each.id));
    this.same("what should not be named", shown.filter((card) => wrong.includes(card.id)).map((card) => card.id), []);
    for (const expected of bodies) {
      const card = shown.find((each) => each.id === expected.id);
      if (!card) continue;
      this.same(`${card.id}, role`, card.role, words(`role-${this.role(expected, chosen)}`));
      this.same(`${card.id}, name`, card.name, nameOf(card.id));
      const { reasons } = this.entry(card.id, REACHABLE);
      this.same(`${card.id}, reasons`, card.reasons, reasons.map((code) => words(`reason-${code}`)));
    }
  }

  // Everything on the page where it is chosen, for each body and around them.
  async recipients(chosen) {
    const shown = await cards(this.visitor);
    this.bodies(shown, chosen);
    for (const card of shown) {
      const base = this.said[REACHABLE].time_limits.find((each) => each.body === card.id);
      this.cautions(card, chosen, base);
      this.rules(card, base);
      this.choices(card, chosen);
    }
    await this.limits(shown);
    await this.around(chosen);
  }

  cautions(card, chosen, limit) {
    const said = this.entry(card.id, this.knows(card.id, chosen)).cautions;
    this.same(`${card.id}, cautions`, card.cautions, cautionsInWords(said, limit));
    for (const { body, code } of this.expected.cautions ?? []) {
      if (body !== card.id || !this.told) continue;
      // A name that was given meanwhile answers the caution that one is needed.
      if (["name_needed", "anonymous_unknown"].includes(code) && this.knows(body, chosen) === "named_to_body") continue;
      const expected = code.startsWith("limit_") ? `limit_${limit.state}` : code;
      if (!said.includes(expected)) this.fault(`${body} is without the caution ${code}`);
    }
  }

  // The body's rules: each is said once, as a rule or as a caution.
  rules(card, limit) {
    const { routing, can_do: can, cannot_do: cannot } = listed(card.id);
    const standing = this.standing;
    this.same(`${card.id}, sending`, card.rules[words("report-rule-connected")], words(`report-standing-${standing}`));
    const once = (rule, text, instead) => {
      if (instead.some((each) => card.cautions.includes(each))) this.same(`${card.id}, said twice`, card.rules[words(rule)] ?? "", "");
      else this.same(`${card.id}, ${rule}`, card.rules[words(rule)], text);
    };
    const named = ["name_needed", "anonymous_limited", "anonymous_unknown"].map((code) => words(`caution-${code}`));
    once("report-rule-name", words(`report-rule-name-${routing.needs_named}`), named);
    const told = ["shows_practitioner", "shows_practitioner_unless_unsafe"].map((code) => words(`caution-${code}`));
    once("report-rule-tells", words(`report-rule-tells-${routing.tells_practitioner}`), told);
    once("report-rule-time", limitInWords(limit), [limitInWords(limit)]);
    this.same(`${card.id}, it can`, card.rules[words("report-rule-can")] ?? "", plain(can.join("; ")));
    this.same(`${card.id}, it cannot`, card.rules[words("report-rule-cannot")] ?? "", plain(cannot.join("; ")));
  }

  choices(card, chosen) {
    const joined = this.standing === "joined";
    this.same(`${card.id}, choices`, card.choices.map((each) => each.value), joined ? ["send", "hold", "no"] : ["hold", "no"]);
    this.same(`${card.id}, what it may know`, card.anonymity.map((each) => each.value), joined ? ["anonymous", REACHABLE, "named_to_body"] : []);
    if (joined) {
      const expected = this.expected.bodies.find((each) => each.id === card.id);
      const key = { hold: "report-choice-send-held", if_member: "report-choice-send-unchecked" }[this.role(expected, chosen)] ?? "report-choice-send";
      this.same(`${card.id}, to send`, card.choices[0].label, words(key));
      this.same(`${card.id}, chosen to know`, card.anonymity.filter((each) => each.checked).map((each) => each.value), this.knows(card.id, chosen));
    }
    if (chosen[card.id]) this.same(`${card.id}, chosen`, card.choices.filter((each) => each.checked).map((each) => each.value), chosen[card.id].choice);
  }

  // The time limits of the example, as they stand today.
  async limits(shown) {
    for (const limit of this.expected.time_limits ?? []) {
      const text = limitInWords({ ...limit, state: stateToday(limit) });
      const card = shown.find((each) => each.id === limit.body);
      if (card && !card.text.includes(text)) this.fault(`${limit.body} does not say “${text}”`);
    }
  }

  services(kinds) {
    const all = (this.expected.allied ?? []).map(service);
    return all.filter((each) => !kinds || kinds.includes(each.kind)).map((each) => plain(each.name));
  }

  async serves(names) {
    const shown = await under(this.visitor, "report-services");
    this.same("services", shown.map((text) => names.find((name) => text.startsWith(name)) ?? text), names);
  }

  // Where the reporter stands, gaps, what would help, what else is possible, services.
  async around(chosen) {
    const [visitor, base] = [this.visitor, this.said[REACHABLE]];
    const roles = this.expected.bodies.map((each) => this.role(each, chosen));
    const status = roles.includes("primary") ? "routed" : this.expected.status;
    await visitor.expects(words(`route-status-${status}`));
    for (const { country, region } of this.expected.gaps ?? []) {
      const place = [region, words(`country-${country.toLowerCase()}`)].filter(Boolean).join(", ");
      await visitor.expects(words("report-gap", { place }));
    }
    const asks = this.expected.ask ?? base.ask;
    this.same("what would help", await under(visitor, "report-asks"), asks.map((code) => words(`ask-${code}`)));
    this.same("what else is possible", await under(visitor, "report-options"), this.options(chosen, status === "routed").map((code) => words(`option-${code}`)));
    await this.serves(this.services());
  }

  // A match behind seals does not exist yet, so that nobody is promised one.
  options(chosen, routed) {
    const { situation, expected: { bodies, options } } = this.scenario;
    const known = bodies.map(({ id }) => this.knows(id, chosen));
    const needing = known.filter((each, at) => this.entry(bodies[at].id, each).cautions.includes("name_needed"));
    const left = this.said[REACHABLE].options.filter((code) => code !== "name_to_body" && !(routed && code === "find_other_body"));
    if (needing.length) left.push("name_to_body");
    if (needing.includes("anonymous")) left.push("stay_reachable");
    const own = this.told && options && known.every((each) => each === situation.anonymity);
    return ORDER.filter((code) => code !== "sealed_match" && (own ? options : left).includes(code));
  }

  async safety(watching) {
    const names = await this.visitor.page.locator("main section.c-card h3").allInnerTexts();
    this.same("support lines", names, this.expected.support.slice(0, 3).map((id) => plain(line(id).name)));
    const who = watching.length ? "report-safety-watching" : "report-safety-nobody";
    await this.visitor.expects(words(who));
    this.same("who watches", await under(this.visitor, "report-safety-who"), watching.map(nameOf));
    await this.visitor.expects(words("report-safety-held"));
  }

  // On the page before sending: the bodies that were left out.
  async leftOut(chosen) {
    const names = Object.keys(chosen).filter((id) => chosen[id] === "no").map(nameOf);
    this.same("left out", await under(this.visitor, "report-outcome-left-out"), names);
  }

  // What becomes of the report at each body, on the page before sending and on the one after.
  async outcomes(chosen, going, isSent) {
    const held = Object.keys(chosen).filter((id) => chosen[id].choice === "hold").map(nameOf);
    const refused = Object.keys(chosen).filter((id) => chosen[id].choice === "send" && !going.includes(id));
    this.same("sent to", await under(this.visitor, "report-outcome-sent"), isSent ? going.map(nameOf) : []);
    this.same("kept", await under(this.visitor, "report-outcome-held"), held);
    const needsName = (id) => this.entry(id, this.knows(id, chosen)).cautions.includes("name_needed");
    const why = refused.map((id) => `${nameOf(id)}: ${words(needsName(id) ? "report-refused-would-refuse" : "report-refused-agreement")}`);
    this.same("not sent", await under(this.visitor, "report-outcome-refused"), why);
  }

  // All bodies that do not get it now.
  kept(chosen, going) {
    return Object.keys(chosen).filter((id) => !going.includes(id));
  }
}
