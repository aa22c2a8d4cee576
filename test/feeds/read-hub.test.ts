import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { readHubHeader } from "../../src/feeds/read-hub.ts";

const url = "https://daily.example/feed.xml";
const found = { hub: "https://hub.example/", topic: "https://daily.example/self.xml" };
const links = `<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="/self.xml"/>`;
const atom = "http://www.w3.org/2005/Atom";

describe("a feed names its hub and its own address", () => {
  const feeds: Record<string, string> = {
    rss: `<rss version="2.0" xmlns:atom="${atom}"><channel><title>D</title>${links}<item><title>A</title></item></channel></rss>`,
    atom: `<feed xmlns="${atom}"><title>D</title>${links.replaceAll("atom:", "")}<entry><title>A</title></entry></feed>`,
    rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:atom="${atom}"><channel><title>D</title>${links}</channel><item><title>A</title></item></rdf:RDF>`,
    json: JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "D",
      feed_url: "https://daily.example/self.xml",
      hubs: [
        { type: "rssCloud", url: "https://cloud.example/" },
        { type: "WebSub", url: "https://hub.example/" },
      ],
      items: [{ id: "1", content_text: "A" }],
    }),
  };
  for (const [kind, text] of Object.entries(feeds))
    test(kind, () => assert.deepEqual(parseFeed(text, { url }).hub, found));

  test("without a hub there is nothing", () => {
    const text = feeds.rss!.replace('rel="hub"', 'rel="related"');
    assert.equal(parseFeed(text, { url }).hub, undefined);
  });
});

test("Link headers are read in all their spellings", () => {
  const headers = [
    `<https://hub.example/>; rel="hub", </self.xml>; rel=self`,
    `</self.xml>;type="application/rss+xml";rel="self",<https://hub.example/>;rel="preconnect HUB"`,
    `</next>; rel=next; title="a, b; rel=hub", <https://hub.example/> ; rel=hub, </self.xml>; rel='self'; rel=self`,
  ];
  assert.deepEqual(readHubHeader(headers[0]!, url), found);
  assert.deepEqual(readHubHeader(headers[1]!, url), found);
  assert.equal(readHubHeader(headers[2]!, url)?.hub, found.hub);
  for (const header of ["", "nonsense", "<javascript:alert(1)>; rel=hub", `<x>; rel=self`])
    assert.equal(readHubHeader(header, url), undefined);
});
