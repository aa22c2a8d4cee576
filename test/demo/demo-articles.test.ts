import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DemoArticle } from "../../demo/demo-publisher.ts";
import events from "../../demo/events.json" with { type: "json" };
import pages from "../../demo/expected-pages.json" with { type: "json" };
import { publishers } from "../../demo/publishers.ts";

const articles = new Map<string, DemoArticle>();
for (const publisher of publishers) {
  for (const article of publisher.articles) articles.set(`${publisher.slug}/${article.id}`, article);
}

describe("the demo articles", () => {
  it("have ids of their own, moments of May and June 2025 and known sections", () => {
    const count = publishers.reduce((sum, publisher) => sum + publisher.articles.length, 0);
    assert.equal(articles.size, count);
    for (const publisher of publishers) {
      for (const { id, publishedAt, section, withoutMetadata } of publisher.articles) {
        assert.match(id, /^[a-z0-9-]+$/);
        assert.match(publishedAt, /^2025-0[56]-\d\dT\d\d:\d\d:00Z$/, id);
        assert.ok(withoutMetadata ? section === undefined : section! in publisher.sections, id);
      }
    }
  });

  it("are as long as a short news article", () => {
    for (const publisher of publishers) {
      const cjk = /^(?:ja|ko)/.test(publisher.language);
      for (const { id, paragraphs } of publisher.articles) {
        const length = cjk ? paragraphs.join("").length : paragraphs.join(" ").split(/\s+/).length;
        const [least, most] = cjk ? [300, 600] : [120, 260];
        assert.ok(length >= least && length <= most, `${id}: ${length}`);
      }
    }
  });

  it("include one without metadata, one with a long headline, and some with pictures", () => {
    const all = [...articles.values()];
    assert.equal(all.filter(({ withoutMetadata }) => withoutMetadata).length, 1);
    assert.ok(all.some(({ title }) => title.length > 150));
    assert.ok(all.filter(({ image }) => image).length >= 10);
  });

  it("include the same wire text under two headlines, with the agency's credit", () => {
    const wires = [...articles.values()].filter(({ agency }) => agency);
    const texts = Map.groupBy(wires, ({ paragraphs }) => paragraphs.join("\n"));
    assert.equal(texts.size, 2);
    for (const copies of texts.values()) {
      assert.equal(copies.length, 2);
      assert.notEqual(copies[0]!.title, copies[1]!.title);
    }
  });

  it("cover at least fifteen events by two or more publishers each", () => {
    assert.ok(events.length >= 15);
    const grouped = events.flatMap((event) => event.articles);
    assert.equal(new Set(grouped).size, grouped.length, "an article stands in two events");
    for (const { event, articles: names, tags } of events) {
      for (const name of names) assert.ok(articles.has(name), `${event}: ${name}`);
      assert.ok(new Set(names.map((name) => name.split("/")[0])).size >= 2, event);
      assert.ok(tags.length > 0, event);
    }
  });

  it("make #JapanRelations a page of all publishers, beside what does not belong there", () => {
    const { holds, holdsNot } = pages.JapanRelations;
    for (const name of [...holds, ...holdsNot]) assert.ok(articles.has(name), name);
    assert.ok(holds.length >= 10);
    assert.equal(new Set(holds.map((name) => name.split("/")[0])).size, publishers.length);
    assert.deepEqual(
      holds.filter((name) => holdsNot.includes(name)),
      [],
    );
  });
});
