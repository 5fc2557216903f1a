// Forms that come back: each form of a page is sent with far too much in it, or with nothing, and the page that says so is looked
// at. Far too much is tried first: nothing is often enough, and changes something.

import { leadsToFaults } from "./access.mjs";
import { pictureName } from "./routes.mjs";

const EMPTY = 0;
const FAR_TOO_MUCH = 1;

// In the page: the forms of its main part that have something to fill in, with each place to which they can be sent.
function forms(bare) {
  return [...document.querySelectorAll("main form")].flatMap((form, at) => {
    const fields = [...form.elements].filter((field) => field.matches("input:not([type=hidden]), textarea, select"));
    if (!fields.length && !bare) return [];
    const buttons = [...form.querySelectorAll("button[type=submit], button:not([type])")].filter((button) => button.name !== "go" && button.tabIndex >= 0);
    const ways = new Map(buttons.map((button) => [button.formAction, button]).reverse());
    return [...ways.keys()].map((action) => ({ at, action }));
  });
}

// In the page: empties every field of a form, or fills it beyond what it takes, and presses its button.
function send({ at, action, much }) {
  const form = document.querySelectorAll("main form")[at];
  for (const field of form.elements) {
    // A script may not choose files.
    if (field.type === "file") continue;
    if (["checkbox", "radio"].includes(field.type)) field.checked = false;
    else if (field.matches("select") && !much) field.selectedIndex = 0;
    else if (field.matches("textarea, input:not([type=hidden])")) field.value = "x ".repeat(much * (Number(field.dataset.most) || 1000));
  }
  [...form.querySelectorAll("button")].find((button) => button.formAction === action && button.name !== "go" && button.tabIndex >= 0).click();
}

// Sends one form of the page; says whether the page came back with what needs a look.
async function comesBack(visitor, form, much, name) {
  await Promise.all([visitor.page.waitForNavigation({ waitUntil: "load" }), visitor.page.evaluate(send, { ...form, much })]);
  if (visitor.answer.method !== "POST") return false;
  const leads = await leadsToFaults(visitor, name);
  await visitor.look(`${name}-refused`);
  return leads;
}

// Every form of the page at this path. bare: also those that are nothing but a button.
export async function refuses(visitor, path, { bare = false } = {}) {
  const name = pictureName(path);
  await visitor.open(path, name);
  for (const form of await visitor.page.evaluate(forms, bare)) {
    for (const much of [FAR_TOO_MUCH, EMPTY]) {
      await visitor.open(path);
      if (visitor.path !== path.split("?")[0]) return;
      if (await comesBack(visitor, form, much, name)) break;
    }
  }
}

// The page as it stands, filled in with this and sent: it must come back.
export async function refusesThis(visitor, values, name) {
  await visitor.fill(values);
  await visitor.press(visitor.primary());
  const leads = await leadsToFaults(visitor, name);
  await visitor.look(`${name}-refused`);
  if (!leads) throw new Error(`${name} takes ${JSON.stringify(values)}; leads to ${visitor.path}`);
}
