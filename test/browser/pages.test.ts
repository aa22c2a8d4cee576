import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { fitClass } from "../../src/web/parts/fit-class.ts";
import { writeWireCode } from "../../src/web/wire/wire-code.ts";
import { wire } from "../web/sample-wire.ts";
import type { View } from "./open-browser.ts";
import { openSampleSite, type SampleSite } from "./open-sample-site.ts";
import { violationsOf } from "./violations-of.ts";

let site: SampleSite | undefined;
before(async () => {
  site = await openSampleSite();
});
after(() => site?.close());

async function open(path: string, view?: View): Promise<Page> {
  return site!.browser.open(site!.address + path, view);
}

const story = wire[0]!.article.id;
const kinds: Record<string, string> = {
  "the front page": "/",
  "the tag directory": "/tags",
  "the tags that rise": "/tags?order=rising",
  "the tags of one letter": "/tags?letter=j",
  "the tags of one kind": "/tags?kind=person",
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
  "a wire that cannot be read": "/wire/1!",
  "a blocked tag": "/tags/Øresund",
  "a page that broke": "/publishers/broken.example",
  "what is shown without a connection": "/offline",
  "an unknown tag": "/tags/JapanRelays",
  "an unknown page": "/nowhere",
};

/** A computed style of the first element that matches. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector("${selector}")).${property}`);
}

let looker: Page | undefined;
for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} is open to everybody, light and dark, and fits a phone`, async () => {
    looker ??= await open("/");
    const page = looker;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(site!.address + path);
    assert.deepEqual(await violationsOf(page), []);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await violationsOf(page, ["color-contrast"]), [], "dark");
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
    assert.deepEqual(await violationsOf(page, ["color-contrast", "target-size"]), [], "on a phone");
  });
}

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
      await page.goto(site!.address + path);
      assert.equal(await page.locator("html").getAttribute("lang"), locale);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360, path);
    }
    assert.deepEqual(await violationsOf(page), []);
    await page.context().close();
  });
}

test("ages move on in the language of the page", async () => {
  const page = await site!.browser.open("about:blank", { locale: "ja" });
  await page.clock.install();
  await page.goto(`${site!.address}/tags/JapanRelations`);
  const age = page.locator("article time").first();
  assert.equal(await age.textContent(), "12分前");
  await page.clock.runFor(5 * 60_000);
  assert.equal(await age.textContent(), "17分前");
  await page.context().close();
});

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

test("nothing that the pages ask for is refused by their own policy", async () => {
  const page = await site!.browser.open("about:blank");
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  for (const path of Object.values(kinds)) await page.goto(site!.address + path);
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

test("ages move on while a page is open, and nothing moves with them", async () => {
  const page = await site!.browser.open("about:blank");
  await page.clock.install();
  await page.goto(`${site!.address}/tags/JapanRelations`);
  const age = page.locator("article time").first();
  const before = (await page.locator("article h2").first().boundingBox())!;
  assert.equal(await age.textContent(), "12 minutes ago");
  await page.clock.runFor(5 * 60_000);
  assert.equal(await age.textContent(), "17 minutes ago");
  assert.deepEqual(await page.locator("article h2").first().boundingBox(), before);
});
