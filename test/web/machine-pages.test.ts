import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { readSitemap } from "../../src/feeds/read-sitemap.ts";
import { robotsSitemaps } from "../../src/feeds/robots-sitemaps.ts";
import { sitemapChildren } from "../../src/feeds/sitemap-children.ts";
import { proxyPictures } from "../../src/web/images/proxy-pictures.ts";
import { openSampleWeb, type SampleWeb, sampleImages } from "./open-sample-web.ts";
import { filing, now, wire } from "./sample-wire.ts";

const blocked = filing({ path: "blocked", publisher: 0, minutes: 30, access: "blocked", text: "", html: "" });
const hostile = filing({
  path: "end",
  publisher: 0,
  minutes: 20,
  title: "</script><script>alert(1)</script> & \u2028“done”",
  text: "A text & more.",
  html: '<p>A text.</p><img src="https://daily.example/in-text.png?a=1&amp;b=2" alt="Sea" loading="lazy" />',
});
const [leaders] = wire;
const storyId = leaders!.article.id;
const origin = "https://wire.example";

let site: SampleWeb;
before(async () => {
  site = await openSampleWeb({
    filings: [...wire, blocked, hostile],
    settings: { birth: { publishers: 3, articles: 3, idleDays: 180 } },
  });
});
after(() => site.close());

async function addressesIn(path: string): Promise<string[]> {
  return readSitemap(await site.page(path)).map((entry) => entry.get("loc") ?? "");
}

test("robots.txt leads to the index, and the index to all sitemaps", async () => {
  const [index, ...more] = robotsSitemaps(await site.page("/robots.txt"), `${origin}/robots.txt`);
  assert.deepEqual([index, more], [`${origin}/sitemap.xml`, []]);
  const text = await site.page("/sitemap.xml");
  const children = sitemapChildren(text, index!).map((child) => child.slice(`${origin}/sitemaps/`.length));
  assert.deepEqual(children.sort(), [
    "articles-0.xml",
    "news.xml",
    "pages.xml",
    "stories-0.xml",
    "tags-0.xml",
  ]);
  for (const entry of readSitemap(text)) {
    const response = await site.get(new URL(entry.get("loc")!).pathname);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "application/xml; charset=utf-8");
    assert.doesNotMatch(response.headers.get("vary") ?? "", /Language|Cookie/);
    const moment = entry.get("lastmod");
    assert.ok(moment === undefined || Date.parse(moment) <= now.getTime());
  }
});

test("sitemaps list what search engines may show, by absolute addresses that answer", async () => {
  const tags = await addressesIn("/sitemaps/tags-0.xml");
  assert.deepEqual(tags, [`${origin}/tags/JapanRelations`]);
  assert.deepEqual(await addressesIn("/sitemaps/stories-0.xml"), [`${origin}/stories/${storyId}`]);
  const articles = await addressesIn("/sitemaps/articles-0.xml");
  const copies = wire.filter(({ article }) => article.duplicateOf || article.access === "blocked");
  assert.equal(articles.length, wire.length - copies.length + 1);
  assert.ok(!articles.includes(`${origin}/articles/${blocked.article.id}`));
  const pages = await addressesIn("/sitemaps/pages.xml");
  assert.ok(pages.includes(`${origin}/publishers/127.0.0.1:4000/manara`));
  for (const address of [...tags, ...articles, ...pages])
    assert.equal((await site.get(address.slice(origin.length))).status, 200, address);
});

test("there are no sitemaps beyond the last, nor of other kinds", async () => {
  for (const name of ["tags-1.xml", "articles-99.xml", "users-0.xml", "tags-0000000.xml", "tags-x.xml"])
    assert.equal((await site.get(`/sitemaps/${name}`)).status, 404, name);
});

test("the news sitemap holds two days by Google's schema, and can be read as a feed", async () => {
  const text = await site.page("/sitemaps/news.xml");
  const recent = [...wire, hostile].filter(
    ({ article }) =>
      Date.parse(article.publishedAt) >= now.getTime() - 2 * 86_400_000 &&
      !article.duplicateOf &&
      article.access === "full",
  );
  const read = parseFeed(text, { url: `${origin}/sitemaps/news.xml` });
  assert.deepEqual(
    read.items.map(({ title }) => title).sort(),
    recent.map(({ article }) => article.title.replace(/\s+/g, " ")).sort(),
  );
  for (const entry of readSitemap(text)) {
    for (const name of ["publication.name", "language", "publication_date", "title"])
      assert.ok(entry.get(name), name);
    assert.match(entry.get("language")!, /^[a-z]{2,3}$/);
  }
});

interface Thing {
  "@type": string;
  [property: string]: unknown;
}

async function dataOf(path: string): Promise<{ things: Thing[]; text: string }> {
  const text = await site.page(path);
  const blocks = [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  assert.equal(blocks.length, 1, `${path} has ${blocks.length} data blocks`);
  const data = JSON.parse(blocks[0]![1]!) as { "@context": string; "@graph": Thing[] };
  assert.equal(data["@context"], "https://schema.org");
  return { things: data["@graph"], text };
}

function one(things: Thing[], type: string): Thing {
  const found = things.filter((thing) => thing["@type"] === type);
  assert.equal(found.length, 1, type);
  return found[0]!;
}

function metaOf(text: string): Map<string, string> {
  const found = text.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g);
  return new Map([...found].map((match) => [match[1]!, match[2]!]));
}

test("an article says whose it is: its publisher's page is the canonical one", async () => {
  const { things, text } = await dataOf(`/articles/${storyId}`);
  const article = one(things, "NewsArticle");
  const { url, title, authors, publishedAt } = leaders!.article;
  assert.match(text, new RegExp(`<link rel="canonical" href="${url}">`));
  assert.deepEqual([article.url, article.isBasedOn, article.headline], [url, url, title]);
  assert.equal(article.mainEntityOfPage, `${origin}/articles/${storyId}`);
  assert.deepEqual(article.publisher, {
    "@type": "NewsMediaOrganization",
    name: "Tideline Post",
    url: "http://tideline.example/",
  });
  assert.deepEqual([article.inLanguage, article.datePublished], ["en", publishedAt]);
  assert.deepEqual(
    (article.author as { name: string }[]).map(({ name }) => name),
    authors,
  );
  assert.deepEqual((article.image as Thing).width, 1200);
  const trail = one(things, "BreadcrumbList").itemListElement as { name: string; item: string }[];
  assert.deepEqual(
    trail.map(({ item }) => item),
    [`${origin}/`, `${origin}/categories/Politics`, `${origin}/articles/${storyId}`],
  );
  const meta = metaOf(text);
  assert.equal(meta.get("og:type"), "article");
  assert.equal(meta.get("article:published_time"), publishedAt);
  assert.equal(
    meta.get("og:image"),
    `${origin}${sampleImages.address("http://tideline.example/meeting.jpg")}`,
  );
  assert.equal(meta.get("twitter:card"), "summary_large_image");
});

const lists: Record<string, number> = {
  "/": 8,
  "/tags/JapanRelations": 5,
  "/categories/Politics": 3,
  "/publishers/tideline.example": 5,
  [`/stories/${storyId}`]: 3,
};
for (const [path, count] of Object.entries(lists)) {
  test(`${path} is a collection of ${count}, and says so`, async () => {
    const { things, text } = await dataOf(path);
    const page = one(things, "CollectionPage");
    assert.equal(page.url, `${origin}${path}`);
    const list = page.mainEntity as Thing & { itemListElement: { position: number; url: string }[] };
    assert.equal(list.numberOfItems, count);
    assert.deepEqual(
      list.itemListElement.map(({ position }) => position),
      Array.from({ length: count }, (_, at) => at + 1),
    );
    for (const { url } of list.itemListElement)
      assert.equal((await site.get(url.slice(origin.length))).status, 200);
    assert.match(text, new RegExp(`<link rel="canonical" href="${origin}${path}">`));
    for (const extension of ["rss", "atom", "json"])
      assert.match(
        text,
        new RegExp(
          `<link rel="alternate" type="application/[a-z]+\\+[a-z]+" title="[^"]+" href="/[^"]+\\.${extension}">`,
        ),
      );
  });
}

for (const path of ["/", "/tags", "/publishers", "/search", "/tags/JapanRelations", `/stories/${storyId}`]) {
  test(`${path} has what a link to it shows elsewhere`, async () => {
    const meta = metaOf(await site.page(path));
    assert.equal(meta.get("og:site_name"), "Tagwire");
    assert.equal(meta.get("og:url"), `${origin}${path}`);
    for (const name of ["og:title", "og:type", "og:locale", "twitter:card"]) assert.ok(meta.get(name), name);
  });
}

test("pages that search engines leave out can be shared all the same; errors have nothing to show", async () => {
  for (const path of ["/search?q=bridge", "/tags/%C3%98resund"]) {
    const { things, text } = await dataOf(path);
    assert.match(text, /<meta name="robots" content="noindex">/);
    assert.equal(metaOf(text).get("og:url"), origin + path);
    assert.equal(things[0]!.url, origin + path);
  }
  for (const path of ["/nowhere", "/tags/Unheard"])
    assert.doesNotMatch(await site.page(path), /ld\+json|og:title/);
});

test("no title leaves the data block", async () => {
  const { things, text } = await dataOf(`/articles/${hostile.article.id}`);
  assert.equal(one(things, "NewsArticle").headline, hostile.article.title);
  assert.doesNotMatch(text, /<script>alert/);
});

test("every picture of a page comes from here, and its place is kept", async () => {
  const text = await site.page(`/articles/${hostile.article.id}`);
  assert.match(
    text,
    /<img src="\/images\/SIGNATURE\?of=https%3A%2F%2Fdaily\.example%2Fin-text\.png%3Fa%3D1%26b%3D2" class="unsized" alt="Sea" loading="lazy" \/>/,
  );
  assert.doesNotMatch(text, /<img[^>]+src="(?!\/)/);
  const { headers } = await site.get("/");
  assert.match(headers.get("content-security-policy")!, /img-src 'self'(?:;|$)/);
});

test("a picture's own size goes before what its page told; the style sheet's is left alone", () => {
  const known = "https://daily.example/meeting.jpg";
  const image = (attributes: string) => proxyPictures(`<p><img ${attributes}></p>`, sampleImages);
  assert.match(image(`src="${known}" width="9" height="9" alt=""`), /width="1200" height="800"/);
  assert.match(image('src="https://a.example/b.png" width="30" height="20"'), /width="30" height="20"/);
  assert.match(image('src="https://a.example/b.png" width="30"'), /class="unsized"/);
  assert.match(
    image(`class="logo" src="${known}" width="22" height="22"`),
    /&amp;mark" width="22" height="22" class="logo"/,
  );
  assert.equal(proxyPictures('<img src="/static/a.png">', sampleImages), '<img src="/static/a.png">');
  assert.equal(proxyPictures(`<i><img src="${known}"></i>`, undefined), "<i></i>");
  assert.equal(
    proxyPictures("&lt;img src=&quot;https://a.example/b.png&quot;>", sampleImages),
    "&lt;img src=&quot;https://a.example/b.png&quot;>",
  );
});
