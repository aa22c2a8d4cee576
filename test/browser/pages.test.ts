import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { createApi } from "../../src/api/create-api.ts";
import type { Store } from "../../src/store/store.ts";
import { fitClass } from "../../src/web/parts/fit-class.ts";
import { type ServedWeb, serveWeb } from "../../src/web/serve-web.ts";
import { writeWireCode } from "../../src/web/wire/wire-code.ts";
import { openSampleWeb, type SampleWeb } from "../web/open-sample-web.ts";
import { now, publishers, wire } from "../web/sample-wire.ts";
import { openBrowser, type TestBrowser, type View } from "./open-browser.ts";

let [browser, site, served]: [TestBrowser?, SampleWeb?, ServedWeb?] = [];
before(async () => {
  site = await openSampleWeb({ publishers: publishers.map((one) => ({ ...one, demo: true })), api: apiOn });
  served = await serveWeb({ web: site.web, host: "127.0.0.1", port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

/** The API for reading only, as far as its own page needs it. */
function apiOn(store: Store): (request: Request) => Promise<Response> {
  const refuse = () => Promise.reject(new Error("The pages do not write."));
  const settings = { version: "1.2.3" };
  return createApi({ store, now: () => now, settings, addFeed: refuse, removeFeed: refuse }).answer;
}

async function open(path: string, view?: View): Promise<Page> {
  return browser!.open(served!.address + path, view);
}

const story = wire[0]!.article.id;
const kinds: Record<string, string> = {
  "the front page": "/",
  "the tag directory": "/tags",
  "a tag page": "/tags/JapanRelations",
  "a tag page, narrowed": "/tags/JapanRelations?lang=ja&day=2026-06-17",
  "a tag page, narrowed in vain": "/tags/JapanRelations?lang=ja&category=Sports",
  "a tag page by story": "/tags/JapanRelations?view=stories",
  "a story": `/stories/${story}`,
  "an article": `/articles/${story}`,
  "an article from right to left": `/articles/${wire[3]!.article.id}`,
  "an article without its text": `/articles/${wire[4]!.article.id}`,
  "a headline of 300 characters": `/articles/${wire[5]!.article.id}`,
  "tags that begin alike": "/tags?q=ja",
  "the publishers": "/publishers",
  "a publisher": "/publishers/127.0.0.1:4000/manara",
  "a category": "/categories/Politics",
  "a search": "/search?q=leaders",
  "a search in vain": "/search?q=zyzzyva",
  "a search that cannot be read": "/search?q=date%3Asoon",
  "what a wire of one's own is": "/wire",
  "what can be muted of an article": `/wire?article=${story}`,
  "a wire": `/wire/${writeWireCode([{ kind: "tag", name: "JapanRelations" }])}`,
  "a wire that follows nothing": `/wire/${writeWireCode([{ kind: "tag", name: "Sumo", muted: true }])}`,
  "the keys": "/keys",
  "the page about the API": "/api/v1",
  "the page about the site": "/about",
  "an unknown tag": "/tags/JapanRelays",
  "an unknown page": "/nowhere",
};
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe-core finds wrong, each with its first place; `rules`: only these. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const options = rules ? { runOnly: rules } : {};
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: Violation[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** A computed style of the first element that matches. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector("${selector}")).${property}`);
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} is open to everybody, light and dark, and fits a phone`, async () => {
    const page = await open(path);
    await page.evaluate(axe);
    assert.deepEqual(await violationsOf(page), []);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await violationsOf(page, ["color-contrast"]), [], "dark");
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
    assert.deepEqual(await violationsOf(page, ["color-contrast", "target-size"]), [], "on a phone");
    await page.context().close();
  });
}

test("without JavaScript the tag page shows label, headline and text in this order, and leads on", async () => {
  const page = await open("/tags/JapanRelations", { script: false, width: 360 });
  assert.equal(await page.locator("h1").textContent(), "Latest news with #JapanRelations");
  const article = page.locator("article", { hasText: "Leaders of Japan" });
  const tops = await Promise.all(
    [".label", "h2", ".text"].map(async (part) => (await article.locator(part).boundingBox())!.y),
  );
  assert.deepEqual(
    tops,
    tops.toSorted((one, other) => one - other),
  );
  await article.getByRole("link", { name: /^Leaders of Japan/ }).click();
  assert.match(page.url(), /\/articles\/[0-9a-f]{16}$/);
  await page.getByRole("link", { name: "#石破茂" }).click();
  assert.equal(decodeURIComponent(new URL(page.url()).pathname), "/tags/石破茂");
});

test("without JavaScript a reader narrows a tag's page, and takes a choice back", async () => {
  const page = await open("/tags/JapanRelations", { script: false, width: 360 });
  await page.getByText("Narrow", { exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Japanese (1)" });
  await page.getByRole("button", { name: "Show" }).click();
  assert.equal(page.url(), `${served!.address}/tags/JapanRelations?lang=ja`);
  assert.equal(await page.locator("article").count(), 1);
  await page.getByRole("link", { name: "Without Japanese" }).click();
  assert.equal(page.url(), `${served!.address}/tags/JapanRelations`);
  assert.equal(await page.locator("article").count(), 5);
  await page.context().close();
});

test("on a wide screen publisher, age and category stand in a column of their own beside the text", async () => {
  const page = await open("/tags/JapanRelations");
  const article = page.locator("article", { hasText: "Leaders of Japan" });
  const label = (await article.locator(".label").boundingBox())!;
  const text = (await article.locator(".text").boundingBox())!;
  assert.ok(label.x + label.width <= text.x);
});

test("the tag is as large as it fits on one line, however long it is", async () => {
  for (const path of ["/tags/JapanRelations", "/tags/石破茂"]) {
    for (const [width, locale] of [
      [360, "en"],
      [768, "en"],
      [1280, "ja"],
    ] as const) {
      const page = await open(path, { width, locale });
      const { height } = (await page.locator("h1 .name").boundingBox())!;
      const size = Number.parseFloat(await styleOf(page, "h1 .name", "fontSize"));
      assert.ok(height < size * 1.5, `${path} at ${width}: ${height} px high, letters of ${size}`);
      assert.ok(size >= 34, `${path} at ${width}: letters of ${size}`);
      await page.context().close();
    }
  }
});

for (const locale of ["de", "ja"]) {
  test(`pages in ${locale} are open to everybody and fit a phone`, async () => {
    const page = await open("/tags/JapanRelations", { locale, width: 360, dark: true });
    for (const path of ["/tags/JapanRelations", "/", "/about"]) {
      await page.goto(served!.address + path);
      assert.equal(await page.locator("html").getAttribute("lang"), locale);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360, path);
    }
    await page.evaluate(axe);
    assert.deepEqual(await violationsOf(page), []);
    await page.context().close();
  });
}

test("ages move on in the language of the page", async () => {
  const page = await browser!.open("about:blank", { locale: "ja" });
  await page.clock.install();
  await page.goto(`${served!.address}/tags/JapanRelations`);
  const age = page.locator("article time").first();
  assert.equal(await age.textContent(), "12分前");
  await page.clock.runFor(5 * 60_000);
  assert.equal(await age.textContent(), "17分前");
  await page.context().close();
});

const dark = "rgb(22, 22, 20)";
for (const script of [true, false]) {
  test(`the reader chooses language and appearance, ${script ? "at once" : "without JavaScript"}, and they stay`, async () => {
    const page = await open("/tags/JapanRelations?view=stories", { script });
    const paper = () => styleOf(page, "html", "backgroundColor");
    await page.getByRole("button", { name: "Dark" }).click();
    assert.equal(await paper(), dark);
    await page.getByRole("link", { name: "Deutsch" }).click();
    assert.equal(
      new URL(page.url()).pathname + new URL(page.url()).search,
      "/tags/JapanRelations?view=stories",
    );
    assert.match((await page.locator("h1").textContent())!, /^Neueste Nachrichten zu/);
    assert.equal(await paper(), dark);
    assert.equal(await page.getByRole("button", { name: "Dunkel" }).getAttribute("aria-pressed"), "true");
    await page.context().close();
  });
}

test("a tag of any letters keeps to one line", async () => {
  const page = await open("/tags/JapanRelations", { width: 360 });
  const names = [
    "Germany",
    "DonaldTrump",
    "ExtremeWeather",
    "MWC",
    "WomensWorldCup",
    "Hurricanes",
    "한일관계",
    "Øresund",
  ];
  for (const name of names) {
    const [word, fit] = [JSON.stringify(name), JSON.stringify(`name ${fitClass(`#${name}`)}`)];
    const room = (await page.evaluate(`{
      const shown = document.querySelector("h1 .name");
      shown.className = ${fit};
      shown.querySelector("bdi").textContent = ${word};
      shown.clientWidth - shown.scrollWidth;
    }`)) as number;
    assert.ok(room >= 0, `${name}: ${room} px`);
  }
  await page.context().close();
});

test("search works from the masthead", async () => {
  const page = await open("/", { script: false });
  await page.getByRole("searchbox", { name: "Search the news" }).fill("north wind");
  await Promise.all([page.waitForURL(/\/search\?q=north\+wind$/), page.keyboard.press("Enter")]);
  assert.equal(await page.locator("article").count(), 1);
});

test("the search field completes tags by the keyboard, and finds Japanese words inside a text", async () => {
  const page = await open("/");
  const field = page.getByRole("combobox");
  await field.pressSequentially("relat");
  await page.getByRole("option", { name: /#JapanRelations \d+ articles/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getByRole("option", { selected: true }).count(), 1);
  await page.evaluate(axe);
  assert.deepEqual(await violationsOf(page), []);
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("listbox").count(), 0);
  await field.fill("首脳");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=/);
  assert.ok((await page.locator("main article").count()) > 0);
  await field.fill("");
  await field.pressSequentially("relat");
  await page.getByRole("option").first().click();
  await page.waitForURL(/\/tags\/JapanRelations$/);
  await page.close();
});

test("the keyboard reaches the news first, and sees where it is", async () => {
  const page = await open("/tags/JapanRelations");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").textContent(), "Skip to the news");
  assert.equal(await styleOf(page, ":focus", "outlineWidth"), "2px");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(":focus").getAttribute("id"), "main");
});

test("nothing that the pages ask for is refused by their own policy", async () => {
  const page = await browser!.open("about:blank");
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  for (const path of Object.values(kinds)) await page.goto(served!.address + path);
  assert.deepEqual(refused, []);
});

test("controls are at least 44 px high on a phone", async () => {
  const page = await open("/tags/JapanRelations?lang=en", { width: 360 });
  await page.locator("details.menu summary").first().click();
  await page.locator(".narrow summary").click();
  const controls = page.locator(
    "header a, header input, header button, .follow a, .closing a, summary, .foot a, .menu button, .menu select, .chosen a, .narrow :is(select, input, button), footer a, footer button",
  );
  for (const control of await controls.filter({ visible: true }).all()) {
    const { height } = (await control.boundingBox())!;
    assert.ok(height >= 43.5, `${await control.textContent()}: ${height} px`);
  }
});

test("a reader follows, mutes, marks and goes on by the keyboard; all of it stays in the browser", async () => {
  const page = await open("/tags/JapanRelations");
  await page.getByRole("button", { name: "Follow #JapanRelations in my wire", pressed: false }).click();
  await page.getByRole("button", { name: "Follow #JapanRelations in my wire", pressed: true }).waitFor();
  await page.evaluate(axe);
  const menu = page.locator("article", { hasText: "Tokyo and Seoul" }).locator("details.menu");
  await menu.locator("summary").click();
  assert.deepEqual(await violationsOf(page), [], "with an open menu");
  await menu.getByRole("combobox").selectOption({ label: "For a week" });
  await menu.getByRole("button", { name: "Mute Harbour Financial" }).click();
  assert.equal(await page.locator("article:visible", { hasText: "Harbour Financial ·" }).count(), 0);
  assert.match((await page.getByRole("status").textContent())!, /Muted: Harbour Financial/);
  await page.evaluate("document.activeElement.blur()");
  for (const key of ["j", "j", "s", "k", "m", "?"]) await page.keyboard.press(key);
  await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  assert.deepEqual(await violationsOf(page), [], "with the list of keys");
  await page.keyboard.press("Escape");
  assert.deepEqual([await page.locator(".read").count(), await page.locator(".saved").count()], [1, 1]);
  await page.keyboard.press("g");
  await page.keyboard.press("w");
  await page.getByText("This browser keeps these choices.").waitFor();
  assert.match(page.url(), /\/wire\/1[\w-]+$/);
  assert.equal(await page.locator("#kept li").count(), 1);
  assert.equal(await page.locator(".read").count(), 1);
  await page.locator(".chooser summary").click();
  await page.getByRole("checkbox", { name: "Politics" }).check();
  await page.getByRole("button", { name: "Make this my wire" }).click();
  await page.getByText("2 followed, 1 muted").waitFor();
  await page.getByText("This browser keeps these choices.").waitFor();
  await page.context().close();
});

test("ages move on while a page is open, and nothing moves with them", async () => {
  const page = await browser!.open("about:blank");
  await page.clock.install();
  await page.goto(`${served!.address}/tags/JapanRelations`);
  const age = page.locator("article time").first();
  const before = (await page.locator("article h2").first().boundingBox())!;
  assert.equal(await age.textContent(), "12 minutes ago");
  await page.clock.runFor(5 * 60_000);
  assert.equal(await age.textContent(), "17 minutes ago");
  assert.deepEqual(await page.locator("article h2").first().boundingBox(), before);
});
