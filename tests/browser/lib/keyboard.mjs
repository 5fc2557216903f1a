// Hands on a keyboard and nothing else: Tab, Shift+Tab, Enter, Space, arrows, letters. Whatever the focus comes to is looked
// at: it is in the window, nothing covers it, a ring shows where it is, and the next one comes after it.

// What has the focus, seen on the page. forward: true, false, or null where the order does not matter.
function seen(forward) {
  const element = document.activeElement;
  const faults = [];
  const looks = (part) => {
    const style = getComputedStyle(part);
    return { outline: `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`, shadow: style.boxShadow, background: style.backgroundColor };
  };
  const called = (part) => `<${part.localName}> ${(part.labels?.[0] ?? part).textContent.replace(/\s+/g, " ").trim().slice(0, 60) || part.name || part.id}`;
  const shows = (look) => {
    const [style, width] = look.outline.split(" ");
    return (style !== "none" && parseFloat(width) >= 2 && !/, 0\)$/.test(look.outline)) || look.shadow !== "none";
  };

  // The ring of the one before: was it there for the focus, and is it gone without it?
  const last = window.candourFocus;
  if (last?.element.isConnected && last.element !== element && last.element.id !== "main") {
    const changed = last.parts.some((part, at) => shows(last.looks[at]) && JSON.stringify(looks(part)) !== JSON.stringify(last.looks[at]));
    if (!changed) faults.push(`no ring shows that ${called(last.element)} has the focus`);
  }
  if (!element || element === document.body || element === document.documentElement) {
    window.candourFocus = null;
    return { faults, none: true };
  }

  const sticky = (part) => {
    for (let each = part; each; each = each.parentElement) if (["sticky", "fixed"].includes(getComputedStyle(each).position)) return true;
    return false;
  };
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  const what = called(element);
  if (!boxes.length || !element.checkVisibility({ visibilityProperty: true })) faults.push(`${what} has the focus and cannot be seen`);
  else if (element.id !== "main") {
    if (left < -1 || right > innerWidth + 1) faults.push(`${what} reaches out of the window: ${left} to ${right} of ${innerWidth}`);
    const header = document.querySelector(".c-header");
    const room = innerHeight - header.getBoundingClientRect().height;
    // A browser shows the line where one writes, not the whole field.
    const whole = element.localName === "textarea" ? Math.min(100, bottom - top) : bottom - top;
    const isIn = whole <= room ? top >= -1 && top + whole <= innerHeight + 1 : top < innerHeight - 44 && bottom > 44;
    if (!isIn) faults.push(`${what} has the focus outside the window: ${top} to ${bottom} of ${innerHeight}`);
    else {
      const points = boxes.flatMap((box) => {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        return [[x, y], [box.left + 2, y], [box.right - 2, y], [x, box.top + 2], [x, box.bottom - 2]];
      });
      const hidden = points.filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight).map(([x, y]) => document.elementFromPoint(x, y))
        .filter((hit) => hit && hit !== element && !element.contains(hit) && hit.closest("label")?.control !== element && !hit.contains(element));
      if (hidden.length) faults.push(`${what} is covered by ${called(hidden[0])}`);
    }
  }

  // Drawn on itself, on the row that it stands in, or on its label. A ring that an ancestor cuts off is none.
  const parts = [element, element.parentElement, ...(element.labels ?? [])];
  const own = { element, parts, looks: parts.map(looks) };
  const ringed = parts.find((part, at) => shows(own.looks[at]));
  for (let each = ringed?.parentElement; each && each !== document.body; each = each.parentElement) {
    if (getComputedStyle(each).overflow === "visible") continue;
    const [inner, outer] = [ringed.getBoundingClientRect(), each.getBoundingClientRect()];
    if (inner.left - 3 < outer.left || inner.right + 3 > outer.right) faults.push(`the ring of ${what} is cut off`);
  }

  // Never back: neither in the document nor, within it, on the page.
  const place = { top: top + scrollY, bottom: bottom + scrollY, left };
  // Over the end of the page the focus begins again; a browser's own buttons, which come between, are not there.
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
  const ends = [stops.at(-1), stops[0]];
  const [from, to] = forward ? ends : ends.reverse();
  const wrapped = forward !== null && last?.element === from && element === to;
  if (!wrapped && last?.element.isConnected && forward !== null && last.element !== element) {
    const follows = Boolean(last.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (follows !== forward) faults.push(`from ${called(last.element)} the focus jumps to ${what}`);
    else if (!sticky(element) && !sticky(last.element)) {
      const [first, second] = forward ? [last.place, place] : [place, last.place];
      const isBeside = Math.abs(first.top - second.top) < 4;
      if (second.bottom <= first.top || (isBeside && second.left < first.left - 1)) faults.push(`${what} stands before ${called(last.element)} on the page`);
    }
  }
  own.place = place;
  window.candourFocus = own;
  (window.candourReached ??= new Set()).add(element);
  const fold = element.localName === "summary" ? element.parentElement.open : null;
  return {
    faults, fold, wrapped, tag: element.localName, id: element.id, type: element.type, field: element.name ?? "", value: element.value ?? "",
    checked: Boolean(element.checked), href: element.getAttribute("href") ?? "", isMain: Boolean(element.closest("main")),
  };
}

// What a hand with a mouse could use on this page, and the keyboard has not come to.
function unreached() {
  const called = (part) => `<${part.localName}> ${(part.labels?.[0] ?? part).textContent.replace(/\s+/g, " ").trim().slice(0, 60) || part.name || part.id}`;
  const isFor = (part) => part.matches("a[href], button, input, select, textarea, summary, label") || part.closest("a[href], button, summary, label, select");
  const reached = window.candourReached ?? new Set();
  const groups = new Set([...reached].filter((part) => part.type === "radio").map((part) => part.name));
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
  const missed = all.filter((part) => {
    const box = part.getBoundingClientRect();
    if (!part.checkVisibility({ visibilityProperty: true }) || part.disabled) return false;
    // The button that Enter presses is there for no hand and no ear.
    if (part.tabIndex < 0 && part.getAttribute("aria-hidden") === "true" && box.width <= 1 && box.height <= 1) return false;
    return !reached.has(part) && !(part.type === "radio" && groups.has(part.name));
  });
  const clicked = [...document.querySelectorAll("body *")].filter((part) => part.checkVisibility() && getComputedStyle(part).cursor === "pointer" && !isFor(part));
  return [...missed.map((part) => `no Tab comes to ${called(part)}`), ...clicked.map((part) => `only a pointer can use ${called(part)}`)];
}

export class Hands {
  constructor(visitor) {
    this.visitor = visitor;
    this.page = visitor.page;
    visitor.byHand = true;
  }

  // What has the focus, by the name that a screen reader says.
  async here(forward = null) {
    const [{ faults, ...here }, name] = await Promise.all([this.page.evaluate(seen, forward), this.heard()]);
    // A browser scrolls a moment after the focus has moved; on a busy machine, some seconds.
    const early = faults.filter((fault) => /outside the window|is covered by/.test(fault));
    let still = early;
    for (let tries = 0; still.length && tries < 40; tries += 1) {
      await this.page.waitForTimeout(150);
      still = (await this.page.evaluate(seen, null)).faults;
    }
    [...faults.filter((fault) => !early.includes(fault)), ...still].forEach((fault) => this.visitor.fault(fault));
    if (here.none) return here;
    here.name = name;
    if (!name && here.tag !== "main") this.visitor.fault(`<${here.tag} id="${here.id}"> has the focus and no name`);
    return here;
  }

  async heard() {
    this.wire ??= await this.visitor.context.newCDPSession(this.page);
    const { result } = await this.wire.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await this.wire.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
    return (nodes[0]?.name?.value ?? "").replace(/\s+/g, " ").trim();
  }

  async key(name) {
    await this.page.keyboard.press(name);
  }

  async tab({ back = false, anywhere = false } = {}) {
    await this.key(back ? "Shift+Tab" : "Tab");
    return this.here(anywhere ? null : !back);
  }

  // Tabs on until this has the focus; over the end of the page and on from its beginning once. is: a name, or what it must be.
  async to(is, { back = false } = {}) {
    const fits = typeof is === "function" ? is : (here) => here.name === is;
    const passed = [];
    let ends = 0;
    const now = await this.here();
    if (!now.none && fits(now)) return now;
    for (let steps = 0; steps < 900 && ends < 2; steps += 1) {
      const here = await this.tab({ back });
      if (here.none || here.wrapped) ends += 1;
      if (here.none) continue;
      if (fits(here)) return here;
      passed.push(here.name);
    }
    throw new Error(`no Tab comes to ${is} on ${this.visitor.path}; it comes to ${[...new Set(passed)].join(" | ")}`);
  }

  // To the field of this name, through whatever it is folded away in.
  async field(name, value) {
    const fold = await this.page.locator(`main [name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`).first().evaluate((field) => {
      const closed = field.closest("details:not([open])");
      return closed && closed.querySelector("summary").textContent.replace(/\s+/g, " ").trim();
    });
    if (fold) await this.unfold(fold);
    return this.to(Object.assign((here) => here.field === name && (here.type === "radio" || value === undefined || here.value === value), { toString: () => `the field ${name}` }));
  }

  async unfold(name) {
    const here = await this.to(Object.assign((each) => each.tag === "summary" && each.name.startsWith(name), { toString: () => name }));
    if (here.fold) return;
    await this.key("Enter");
    if (!(await this.here()).fold) this.visitor.fault(`Enter does not open “${name}”`);
  }

  // What a person does to give this field this value.
  async give(name, value) {
    for (const each of [value].flat()) {
      const here = await this.field(name, ["checkbox"].includes(await this.kind(name)) ? each : undefined);
      if (here.type === "radio") await this.choose(name, each);
      else if (here.type === "checkbox") {
        if (!here.checked) await this.key("Space");
        if (!(await this.here()).checked) this.visitor.fault(`Space does not tick “${here.name}”`);
      } else if (here.tag === "select") await this.select(each);
      else {
        await this.key("Control+A");
        await this.key("Delete");
        await this.write(String(each));
      }
    }
  }

  async kind(name) {
    return this.page.locator(`main [name="${name}"]`).first().evaluate((field) => field.type);
  }

  // Letters one by one; a line break is Enter.
  async write(text) {
    await this.page.keyboard.type(text);
    const there = await this.here();
    if (there.value.replace(/\r/g, "") !== text) this.visitor.fault(`typed “${text.slice(0, 60)}”, and there stands “${there.value.slice(0, 60)}”`);
  }

  // Letters of what is wanted lead to it.
  async select(value) {
    const label = await this.page.evaluate((wanted) => [...document.activeElement.options].find((each) => each.value === wanted)?.label, value);
    await this.page.keyboard.type(label);
    if ((await this.here()).value !== value) this.visitor.fault(`letters do not choose ${label}`);
  }

  // Arrows lead through a group; Space takes the one where they begin.
  async choose(name, value) {
    for (let steps = 0; steps < 12; steps += 1) {
      const here = await this.here();
      if (here.field !== name) break;
      if (here.value === value) {
        if (!here.checked) await this.key("Space");
        if (!(await this.here()).checked) this.visitor.fault(`Space does not choose ${value} of ${name}`);
        return;
      }
      await this.key("ArrowDown");
    }
    this.visitor.fault(`no arrow leads to ${value} of ${name}`);
  }

  // Presses what has the focus and waits for the page it leads to.
  async go(key = "Enter") {
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), this.key(key)]);
  }

  async follow(is) {
    await this.to(is);
    await this.go();
  }

  // The one button that goes on, whatever it says.
  async goOn() {
    const says = (await this.visitor.primary().innerText()).replace(/\s+/g, " ").trim();
    await this.to(Object.assign((here) => here.name === says && here.isMain, { toString: () => says }));
    await this.go();
  }

  // From the top of a page that was just come to: the first Tab shows the way past the header, and it leads past it.
  async skip(text) {
    const first = await this.tab({ anywhere: true });
    if (first.name !== text) this.visitor.fault(`the first Tab comes to “${first.name}”, not to “${text}”`);
    await this.key("Enter");
    const main = await this.here();
    if (main.id !== "main") this.visitor.fault(`“${text}” leads to “${main.name ?? "nothing"}”`);
    const next = await this.tab();
    if (!next.isMain) this.visitor.fault(`after “${text}” the focus comes to “${next.name}”`);
  }

  // Once around the page and once back: every control is come to, every fold opens and closes, nothing holds the focus.
  async round() {
    await this.around(false, "Enter", false);
    for (const fault of await this.page.evaluate(unreached)) this.visitor.fault(fault);
    await this.around(true, "Space", true);
  }

  async around(back, key, closes) {
    let steps = 0;
    // Coming back in over the end of the page Chromium does not scroll: looked at from the second control on.
    const isOut = () => this.page.evaluate(() => document.activeElement === document.body);
    if (back) await this.key("Shift+Tab");
    while (back && (await isOut())) await this.key("Shift+Tab");
    for (let here = await this.tab({ back, anywhere: true }); !here.none && !here.wrapped; here = await this.tab({ back })) {
      steps += 1;
      if (steps > 900) throw new Error(`Tab never leaves ${this.visitor.path}`);
      if (here.tag !== "summary" || here.fold !== closes) continue;
      await this.key(key);
      if ((await this.here()).fold === closes) this.visitor.fault(`${key} does nothing to “${here.name}”`);
    }
  }
}
