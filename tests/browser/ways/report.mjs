// The reporter's way: from the first page to the twelve words, by the buttons that the pages show.

const PAGES = ["place", "practitioner", "what-happened", "when", "safety", "about-you", "recipients"];

// choices: what is done with each body, by its id, else with every other body under "*"; where more is said than that,
// { choice, anonymity }. at: what else is done when a page of this name is first come to.
export async function tell(visitor, story, choices, { at = {}, hesitates = true } = {}) {
  await visitor.open("/", "home");
  await visitor.press("main a[href^='/report']");
  if (visitor.path === "/report/leaving") {
    await visitor.look("leaving");
    await visitor.press("main a.govuk-button");
  }
  if (visitor.path === "/report") {
    await visitor.look("report");
    await visitor.press("main a.govuk-button");
  }
  const found = new Set();
  for (let steps = 0; visitor.path !== "/report/review"; steps += 1) {
    if (steps > 20) throw new Error(`the way does not lead to the review: ${visitor.path}`);
    const page = visitor.path.replace("/report/", "");
    await at[page]?.();
    if (page === "recipients") await choose(visitor, choices);
    else (await visitor.fill(story[page] ?? {})).forEach((name) => found.add(name));
    if (page === "what-happened" && hesitates) await hesitate(visitor, story[page]);
    await visitor.look(page);
    const before = visitor.page.url();
    await visitor.press(visitor.primary());
    const refused = await visitor.refused();
    if (refused) throw new Error(`${before} sends back: ${refused}`);
  }
  for (const page of PAGES) {
    for (const name of Object.keys(story[page] ?? {})) if (!found.has(name)) visitor.fault(`nowhere asked for ${name}`);
  }
  await visitor.look("review");
}

// Leaves for help, comes back, saves, goes back, reloads: nothing that was typed may be gone.
async function hesitate(visitor, told) {
  const kept = async (when) => {
    const account = await visitor.page.locator("[name=narrative]").inputValue();
    if (account.replace(/\r/g, "") !== told.narrative) visitor.fault(`the account is gone after ${when}`);
  };
  await visitor.press("footer [name=go][value=help]");
  if (visitor.path !== "/help") visitor.fault("getting help leads elsewhere");
  await visitor.page.goBack();
  await visitor.page.reload();
  await kept("getting help");
  await visitor.press("main [name=go][value=back]");
  await visitor.open("/report/what-happened");
  await kept("pressing Back");
  await visitor.press(visitor.primary());
  await visitor.page.goBack();
  await visitor.page.reload();
  await kept("going back and loading again");
}

// Thirty minutes without a key: the page is covered, and what is in the form is there afterwards. Loading again asks.
export async function dozeOff(visitor) {
  await visitor.page.clock.install();
  await visitor.open("/report/what-happened");
  await visitor.fill({ narrative: "Not sent yet" });
  await visitor.page.clock.fastForward("31:00");
  await visitor.page.locator(".c-cover").waitFor();
  if (await visitor.page.locator("[name=narrative]").isVisible()) visitor.fault("the cover lets the text be seen");
  await visitor.look("covered");
  await visitor.page.locator(".c-cover button").click();
  if ((await visitor.page.locator("[name=narrative]").inputValue()) !== "Not sent yet") visitor.fault("the cover has eaten the text");
  let asked = false;
  visitor.page.once("dialog", (dialog) => {
    asked = dialog.type() === "beforeunload";
    dialog.accept();
  });
  await visitor.page.reload();
  if (!asked) visitor.fault("what was typed is thrown away unasked");
}

export async function choose(visitor, choices) {
  const asked = await visitor.page.locator('main input[name^="choice."]').evaluateAll((all) => [...new Set(all.map((each) => each.name.slice(7)))]);
  for (const body of asked) {
    const chosen = choices[body] ?? choices["*"];
    const { choice, anonymity } = chosen.choice ? chosen : { choice: chosen, anonymity: chosen === "send" && "anonymous_reachable" };
    const abroad = choice === "send" && (await visitor.page.locator(`[name="abroad.${body}"]`).count()) > 0;
    await visitor.fill({ [`choice.${body}`]: choice, ...(anonymity ? { [`anonymity.${body}`]: anonymity } : {}), ...(abroad ? { [`abroad.${body}`]: "yes" } : {}) });
  }
}

// Presses the one button twice, as hurried people do; gives back the words.
export async function sendAndKeepWords(visitor) {
  await visitor.press(visitor.primary(), { twice: true });
  if (visitor.path !== "/report/token") throw new Error(`sending led to ${visitor.path}: ${await visitor.refused()}`);
  const words = await shown(visitor);
  await visitor.look("token");
  await visitor.page.reload();
  if ((await shown(visitor)) !== words) visitor.fault("loading again shows other words");
  await visitor.page.goBack();
  await visitor.page.goForward();
  if ((await shown(visitor)) !== words) visitor.fault("going back shows other words");
  await visitor.press(visitor.primary());
  await visitor.expects(/./, ".govuk-error-summary");
  await visitor.fill({ kept: "yes" });
  await visitor.press(visitor.primary());
  await visitor.look("kept");
  return words;
}

async function shown(visitor) {
  const words = await visitor.page.locator("#words li").allInnerTexts();
  if (words.length !== 12) visitor.fault(`shows ${words.length} words`);
  return words.join(" ");
}

export async function comeBack(visitor, words, name) {
  await visitor.open("/status", "come-back");
  await visitor.page.locator("[name=token]").fill(words);
  await visitor.press(visitor.primary());
  const refused = await visitor.refused();
  if (refused) throw new Error(`the words are sent back: ${refused}`);
  if (visitor.path !== "/status/report") visitor.fault(`coming back led to ${visitor.path}`);
  await visitor.look(name);
}
