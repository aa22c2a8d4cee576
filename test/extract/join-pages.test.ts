import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtractedArticle } from "../../src/domain/article.ts";
import { joinPages } from "../../src/extract/join-pages.ts";

const lead = "The lead that stands on every page of this article, so that readers know where they are.";

function page(number: number, more: Partial<ExtractedArticle> = {}): ExtractedArticle {
  const paragraph = `Page ${number} goes on.`;
  return {
    url: `https://d.example/s/${number}`,
    title: number === 1 ? "Story" : `Story - ${number}`,
    authors: number === 1 ? ["Ann Lee"] : [],
    keywords: ["harbour", `k${number}`],
    text: `${lead}\n\n${paragraph}`,
    html: `<p>${lead}</p>\n<p>${paragraph}</p>`,
    access: "full",
    ...more,
  };
}

test("pages become one article with the first page's facts and each page's text once", () => {
  const { title, url, authors, text, html, keywords, access } = joinPages([page(1), page(2), page(3)]);
  assert.deepEqual(
    { title, url, authors, access },
    { title: "Story", url: "https://d.example/s/1", authors: ["Ann Lee"], access: "full" },
  );
  assert.equal(text, `${lead}\n\nPage 1 goes on.\n\nPage 2 goes on.\n\nPage 3 goes on.`);
  assert.equal(
    html,
    `<p>${lead}</p>\n<p>Page 1 goes on.</p>\n<p>Page 2 goes on.</p>\n<p>Page 3 goes on.</p>`,
  );
  assert.deepEqual(keywords, ["harbour", "k1", "k2", "k3"]);
});

test("one page stays as it is, and what repeats within it stays", () => {
  const repeated = page(1, { text: `${lead}\n\n${lead}` });
  assert.equal(joinPages([repeated]), repeated);
  assert.equal(joinPages([repeated, page(2)]).text, `${lead}\n\n${lead}\n\nPage 2 goes on.`);
});

test("a later page that cannot be read makes the article partial and says why", () => {
  const joined = joinPages([
    page(1),
    page(2, { access: "blocked", accessReason: "A wall.", text: "", html: "" }),
  ]);
  assert.deepEqual([joined.access, joined.accessReason], ["partial", "A wall."]);
  assert.equal(joined.text, page(1).text);
});

test("a first page that is blocked is all there is", () => {
  const first = page(1, { access: "blocked", text: "", html: "" });
  assert.equal(joinPages([first, page(2)]), first);
});
