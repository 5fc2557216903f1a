// A browser that shows nothing: it keeps cookies, follows redirects and fills forms. For people who only set the scene.

const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#x2F": "/" };

function unescaped(text) {
  return text.replace(/&(\w+|#x\w+);/g, (all, name) => SIGNS[name] ?? all);
}

function attribute(tag, name) {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found && unescaped(found[1]);
}

// A page that it came to.
class Sheet {
  constructor(path, status, html) {
    Object.assign(this, { path, status, html });
  }

  get main() {
    return /<main[\s\S]*<\/main>/.exec(this.html)?.[0] ?? "";
  }

  // What stands inside the first element that begins like this.
  inside(start) {
    const found = new RegExp(`${start}[^>]*>([\\s\\S]*?)</`).exec(this.main);
    if (!found) throw new Error(`${this.path} (${this.status}) has no ${start}:\n${this.text}`);
    return unescaped(found[1].replace(/<[^>]+>/g, " ")).trim();
  }

  get text() {
    return unescaped(this.main.replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ");
  }

  // Where its links lead that say this.
  link(text) {
    const links = [...this.main.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
    const found = links.find((each) => each[2].includes(text));
    if (!found) throw new Error(`${this.path} (${this.status}) has no link that says ${text}:\n${this.text}`);
    return unescaped(found[1]);
  }

  // The words of the list with this id.
  list(id) {
    const items = new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)</ol>`).exec(this.main)?.[1] ?? "";
    return [...items.matchAll(/<li>([^<]*)<\/li>/g)].map((each) => unescaped(each[1]));
  }

  // The form with this field, as it would be sent if nothing were typed. A form without a field of that name is not there.
  form(field) {
    const forms = [...this.main.matchAll(/<form[\s\S]*?<\/form>/g)].map((each) => each[0]);
    const form = forms.find((each) => each.includes(` name="${field}"`));
    if (!form) throw new Error(`${this.path} (${this.status}) has no form with ${field}:\n${this.text}`);
    const fields = new URLSearchParams();
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const kind = attribute(tag, "type");
      if (["radio", "checkbox"].includes(kind) && !/\schecked/.test(tag)) continue;
      fields.append(attribute(tag, "name"), attribute(tag, "value") ?? "");
    }
    for (const [all, text] of form.matchAll(/<textarea[^>]*>([\s\S]*?)<\/textarea>/g)) {
      fields.append(attribute(all, "name"), unescaped(text).replace(/^\n/, ""));
    }
    for (const [all] of form.matchAll(/<select[\s\S]*?<\/select>/g)) {
      const options = [...all.matchAll(/<option[^>]*>/g)].map((each) => each[0]);
      const chosen = options.find((each) => /\sselected/.test(each)) ?? options[0];
      fields.append(attribute(all, "name"), attribute(chosen, "value"));
    }
    return { action: attribute(form, "action") || this.path, fields };
  }
}

export class PlainBrowser {
  constructor(base) {
    this.base = base;
    this.cookies = new Map();
  }

  async get(path) {
    return this.ask(path, { method: "GET" });
  }

  // Fills in the form of a page that has the first of these fields, or presses the button of its first form; a page that
  // says what needs a look is a mistake.
  async fill(sheet, values = {}) {
    const { action, fields } = sheet.form(Object.keys(values)[0] ?? "csrf");
    for (const [name, value] of Object.entries(values)) fields.set(name, value);
    const answer = await this.ask(action, { method: "POST", body: fields });
    if (answer.status !== 200) throw new Error(`${action} answers ${answer.status}:\n${answer.text}`);
    return answer;
  }

  async ask(path, options) {
    const url = new URL(path, this.base);
    const headers = { cookie: [...this.cookies].map((pair) => pair.join("=")).join("; "), "sec-fetch-site": "same-origin" };
    const answer = await fetch(url, { ...options, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    const next = answer.headers.get("location");
    if (next && answer.status >= 300 && answer.status < 400) return this.get(next);
    return new Sheet(url.pathname, answer.status, await answer.text());
  }

  keep(cookie) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
    if (!value || /max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
