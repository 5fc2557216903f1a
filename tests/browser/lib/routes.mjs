// The routes as the source has them, and which of their pages were looked at: nothing is listed by hand that could be forgotten.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
// Answers that are never a page of ours. What is not among them has to be looked at.
const NO_PAGE = ["Redirect", "Download", "FileReply", "Sent", "SentFile", "ContentType"];
// Forms that nobody can fill in wrongly: a button, or another language.
const NOTHING_TO_FILL = ["Pressed"];

// Where the routes of each module are mounted: src/app.rs says so.
function mounts() {
  const text = readFileSync(`${ROOT}src/app.rs`, "utf8");
  return new Map([...text.matchAll(/\.mount\("([^"]+)", (?:routes!\[)?web::(\w+)::/g)].map(([, base, module]) => [module, base]));
}

const ROUTE = /#\[(?:rocket::)?(get|post)\((?:"([^"]+)"|(\$path))[^\]]*\)\]\s*pub\(crate\) (?:async )?fn \w+(?:<[^>]*>)?\(([\s\S]*?)\)\s*->\s*([\s\S]*?)\s*\{\n/g;

// Each route: { method, path, returns, takes }.
export function routes() {
  const bases = mounts();
  const texts = readdirSync(`${ROOT}src/web`, { recursive: true }).filter((name) => name.endsWith(".rs"))
    .map((file) => [file, readFileSync(`${ROOT}src/web/${file}`, "utf8")]);
  const telling = texts.find(([, text]) => text.includes("macro_rules! telling_routes"))[1];
  const found = [];
  for (const [file, text] of texts) {
    const base = bases.get(file.split("/")[0].replace(/\.rs$/, ""));
    const own = [...text.matchAll(ROUTE)].filter(([, , address]) => address);
    const shared = [...text.matchAll(/^telling_routes!\("([^"]+)"/gm)].flatMap(([, address]) => [...telling.matchAll(ROUTE)].map((match) => match.with(2, address)));
    for (const [, method, address, , takes, returns] of [...own, ...shared]) {
      if (base === undefined) throw new Error(`src/app.rs mounts nothing of src/web/${file}`);
      const path = `${base}${address.split("?")[0]}`.replace(/^\/\//, "/").replace(/(.)\/$/, "$1").replaceAll("<_", "<");
      found.push({ method: method.toUpperCase(), path, returns, takes });
    }
    const attributes = (text.match(/#\[(get|post)\("/g) ?? []).length;
    if (attributes !== own.length) throw new Error(`src/web/${file} has ${attributes} routes, ${own.length} of them could be read`);
  }
  return found;
}

const name = (route) => `${route.method} ${route.path}`;
const isPage = ({ returns }) => returns.replace(/\$crate(::\w+)*::|Result<|WebError|[<>,()&'\s]|Option/g, " ").split(" ").filter(Boolean)
  .some((type) => /^[A-Z]/.test(type) && !NO_PAGE.includes(type) && type !== "State" && type !== "String");
const isFilled = ({ takes }) => !NOTHING_TO_FILL.some((type) => takes.includes(`Checked<${type}>`));

// What has to be looked at: every page, and every form that comes back. A route whose address ends in anything (`<step..>`)
// answers at the addresses of others what these turned away.
export function wanted(all = routes()) {
  const own = all.filter((route) => !route.path.endsWith("..>"));
  const pages = own.filter((route) => route.method === "GET" && isPage(route));
  const forms = own.filter((route) => route.method === "POST" && isPage(route) && isFilled(route));
  return { pages: [...new Set(pages.map(name))].sort(), forms: [...new Set(forms.map(name))].sort() };
}

// The route that answers a path; where several do, the one that says most of it.
export function routeOf(method, path, all = routes()) {
  const given = path.replace(/(.)\/$/, "$1").split("/");
  const fits = (route) => {
    const parts = route.path.split("/");
    if (parts.at(-1).endsWith("..>") ? given.length < parts.length - 1 : parts.length !== given.length) return false;
    return parts.every((part, at) => part === given[at] || (part.startsWith("<") && (part.endsWith("..>") || given[at])));
  };
  const open = (route) => route.path.split("/").filter((part) => part.startsWith("<")).length + Number(route.path.endsWith("..>"));
  const found = all.filter((route) => route.method === method && fits(route)).sort((a, b) => open(a) - open(b))[0];
  return found && name(found);
}

const known = routes();
const seen = new Map();

// A path as the name of a page's picture, whichever case, file or link it is about.
export const pictureName = (path) => path.slice(1).replace(/\b[\da-f]{32}\b|\b[\w-]{43,}\b/g, "one").replace(/\W+/g, "-") || "home";

// Writes down that the page of this answer was looked at.
export function lookedAt(method, url) {
  const route = routeOf(method, new URL(url).pathname, known);
  if (route) seen.set(route, (seen.get(route) ?? 0) + 1);
}

// The pages and forms that nobody has looked at.
export function unseen() {
  const { pages, forms } = wanted(known);
  return [...pages, ...forms].filter((route) => !seen.has(route));
}
