import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Locator, Page } from "playwright-core";
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

/** A computed style of the first element that matches. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector("${selector}")).${property}`);
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
  assert.equal(page.url(), `${site!.address}/tags/JapanRelations?lang=ja`);
  assert.equal(await page.locator("article").count(), 1);
  await page.getByRole("link", { name: "Without Japanese" }).click();
  assert.equal(page.url(), `${site!.address}/tags/JapanRelations`);
  assert.equal(await page.locator("article").count(), 5);
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

test("a reader follows, mutes, marks and goes on by the keyboard; all of it stays in the browser", async () => {
  const page = await open("/tags/JapanRelations");
  await page.getByRole("button", { name: "Follow #JapanRelations in my wire", pressed: false }).click();
  await page.getByRole("button", { name: "Follow #JapanRelations in my wire", pressed: true }).waitFor();
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

test("without JavaScript a reader goes from the front page to a tag, a story, an article, a search and a wire", async () => {
  const page = await open("/", { script: false, width: 360 });
  const go = async (link: Locator) => {
    await link.first().click();
    await page.waitForLoadState();
    return decodeURIComponent(new URL(page.url()).pathname);
  };
  assert.equal(await go(page.locator('main a[href="/tags/JapanRelations"]')), "/tags/JapanRelations");
  assert.match(await go(page.locator('article a[href^="/stories/"]')), /^\/stories\//);
  assert.match(await go(page.locator('main a[href^="/articles/"]')), /^\/articles\//);
  assert.match((await page.locator("article .text").textContent())!, /half an hour|往来/);
  const field = page.getByRole("searchbox", { name: "Search the news" });
  await field.fill("首脳 lang:ja");
  await Promise.all([page.waitForURL(/\/search\?/), field.press("Enter")]);
  assert.equal(await page.locator("main article").count(), 1);
  await page.goto(`${site!.address}/wire`);
  await page.getByRole("checkbox", { name: "#JapanRelations" }).check();
  await page.locator("input[name=mute]").fill("currency");
  await Promise.all([
    page.waitForURL(/\/wire\/1/),
    page.getByRole("button", { name: "Make this my wire" }).click(),
  ]);
  assert.ok((await page.locator("main article").count()) > 2);
  assert.equal(await page.locator("main article", { hasText: "currency swap" }).count(), 0);
  await page.context().close();
});

test("a reader subscribes: a page's feeds, and those of a wire, are feeds", async () => {
  const page = await open("/tags/JapanRelations");
  await page.getByRole("button", { name: "Follow #JapanRelations in my wire" }).click();
  await page.getByRole("button", { name: "Follow #JapanRelations in my wire", pressed: true }).waitFor();
  const feeds = async () => {
    for (const [name, begins] of [
      ["RSS", /<rss version="2\.0"/],
      ["Atom", /<feed [^>]*"http:\/\/www\.w3\.org\/2005\/Atom"/],
      ["JSON", /"https:\/\/jsonfeed\.org\/version\/1\.1"/],
    ] as const) {
      const target = await page.locator(".follow .feeds a", { hasText: name }).getAttribute("href");
      const text = await (await fetch(new URL(target!, page.url()))).text();
      assert.match(text, begins, target!);
      assert.match(text, /Leaders of Japan and South Korea/, target!);
    }
  };
  await feeds();
  await page.locator("a.my-wire").click();
  await page.waitForURL(/\/wire\/1/);
  await feeds();
  await page.context().close();
});

test("by the keyboard alone a reader sees where they are at every stop, opens an article and searches", async () => {
  const page = await open("/tags/JapanRelations");
  const ring = `(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    const { width, height } = document.activeElement.getBoundingClientRect();
    return document.activeElement === document.body || (outlineStyle === "solid" && outlineWidth === "2px" && width * height > 0);
  })()`;
  for (let stop = 1; stop <= 30; stop += 1) {
    await page.keyboard.press("Tab");
    assert.ok(
      await page.evaluate(ring),
      `stop ${stop}: ${await page.locator(":focus").first().evaluate("(one) => one.outerHTML")}`,
    );
  }
  await page.evaluate("document.activeElement.blur()");
  await page.keyboard.press("j");
  const [paper] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("v")]);
  await paper.close();
  await Promise.all([page.waitForURL(/\/articles\//), page.keyboard.press("o")]);
  await page.keyboard.press("/");
  await page.keyboard.type("north wind");
  await Promise.all([page.waitForURL(/\/search\?/), page.keyboard.press("Enter")]);
  assert.equal(await page.locator("main article").count(), 1);
  await page.context().close();
});
