// The pages for everybody: each is looked at, every link on them leads somewhere, and the first is small.

const PAGES = ["/", "/okay", "/help", "/bodies", "/bodies/nz-hdc", "/privacy", "/imprint", "/for-bodies", "/for-bodies/agreement", "/for-practitioners", "/status", "/report"];
const MOST_BYTES = 60_000;
const MOST_REQUESTS = 5;

export async function wander(visitor) {
  const links = new Set(PAGES);
  for (const path of PAGES) {
    await visitor.open(path, path === "/" ? "home" : path.slice(1).replaceAll("/", "-"));
    const here = await visitor.page.locator("a[href^='/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    here.filter((href) => !href.startsWith("/exit")).forEach((href) => links.add(href.split("#")[0]));
    if ((await visitor.context.cookies()).some((cookie) => !/csrf/.test(cookie.name))) visitor.fault(`${path} sets a session cookie`);
  }
  for (const href of links) {
    const answer = await visitor.context.request.get(new URL(href, visitor.base).href, { maxRedirects: 2 });
    if (answer.status() !== 200) visitor.fault(`a link leads to ${href}, which answers ${answer.status()}`);
  }
  await missing(visitor);
}

async function missing(visitor) {
  await visitor.open("/nothing-of-this-name", "not-found");
}

// The first page on the wire: HTML, CSS and font; script and icon apart.
export async function weigh(visitor) {
  const wire = await visitor.context.newCDPSession(visitor.page);
  await wire.send("Network.enable");
  const requests = new Map();
  wire.on("Network.responseReceived", (event) => requests.set(event.requestId, { url: event.response.url, bytes: 0 }));
  wire.on("Network.loadingFinished", (event) => {
    const request = requests.get(event.requestId);
    if (request) request.bytes = event.encodedDataLength;
  });
  await visitor.page.goto(visitor.base, { waitUntil: "networkidle" });
  const all = [...requests.values()];
  const counted = all.filter((request) => !/\.(js|svg)$/.test(request.url));
  const bytes = counted.reduce((sum, request) => sum + request.bytes, 0);
  console.log(`  first page: ${bytes} bytes in ${counted.length} requests; with script and icon ${all.length} requests`);
  for (const request of all) console.log(`    ${String(request.bytes).padStart(6)}  ${new URL(request.url).pathname}`);
  if (bytes > MOST_BYTES) visitor.fault(`the first page weighs ${bytes} bytes`);
  if (all.length > MOST_REQUESTS) visitor.fault(`the first page asks ${all.length} times`);
}

// "Leave quickly" goes to another site, and what was open does not come back.
export async function leaveQuickly(visitor) {
  await visitor.open("/report/place");
  await visitor.fill({ care_country: "NZ" });
  await visitor.press(visitor.primary());
  await visitor.page.locator("a[href='/exit']").click({ noWaitAfter: true });
  for (let tries = 0; tries < 100 && !visitor.away.length; tries += 1) await visitor.page.waitForTimeout(100);
  if (!visitor.away.length) visitor.fault("leaving quickly leads nowhere");
  visitor.away.length = 0;
  const again = await visitor.context.newPage();
  await again.goto(new URL("/report/place", visitor.base).href);
  if (await again.locator("[name=care_country]").inputValue()) visitor.fault("what was told is still there after leaving");
}
