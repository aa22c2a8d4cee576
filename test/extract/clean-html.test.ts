import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TagwireError } from "../../src/domain/tagwire-error.ts";
import { extractArticle } from "../../src/extract/extract-article.ts";
import { readFragment } from "../../src/extract/read-fragment.ts";

const url = "https://daily.example/story";

const allowed =
  /^<\/?(?:p|h3|h4|ul|ol|li|blockquote|figure|figcaption|em|strong|table|tbody|tr|th|td|pre|code|sup|sub)>$|^<br \/>$|^<\/a>$|^<a href="https?:[^"<>]*" rel="noopener nofollow">$|^<img src="https?:[^"<>]*"(?: (?:alt|width|height|loading)="[^"<>]*")* \/>$/;

/** Every tag of clean HTML is one of those that the allow-list can write: so there is no script, handler or other scheme. */
function assertClean(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) assert.match(tag, allowed);
}

const payload = fc.constantFrom(
  "<script>alert(1)</script>",
  "<scr<script>ipt>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '<img src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\tscript:alert(1)">x</a>',
  '<a href="//evil.example/x" onclick=x()>x</a>',
  '<a href="https://ok.example/\'%22><script>x</script>">x</a>',
  "<svg><script>x</script></svg>",
  '<svg onload="x()">',
  "<math><mtext><img src=x onerror=x()></mtext></math>",
  '<iframe srcdoc="<script>x</script>"></iframe>',
  '<div style="background:url(javascript:x)" onmouseover=x()>text of the story</div>',
  '<table background="javascript:x"><tr><td onclick=x>a</td><td>b</td></tr></table>',
  '<noscript><p title="</noscript><img src=x onerror=x>">',
  "<textarea><script>x</script></textarea>",
  "<pre><script>x</script>&lt;script&gt;x&lt;/script&gt;</pre>",
  '<figure onload=x><img data-src="data:text/html,x" srcset="https://a.example/b.jpg 2x"><figcaption onclick=x>c<script>x</script></figcaption></figure>',
  "&lt;img src=x onerror=x&gt;",
  '<p id="a" class="b">words that are long enough to be prose, and some more of them</p>',
  "<",
  '"',
  "'>",
  "]]>",
  "<!--",
  "-->",
);
const name = fc.constantFrom(
  "p",
  "div",
  "a",
  "b",
  "table",
  "tr",
  "td",
  "ul",
  "li",
  "h1",
  "blockquote",
  "pre",
  "figure",
  "em",
);
const piece = fc.oneof(
  { weight: 4, arbitrary: payload },
  { weight: 3, arbitrary: name.map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60, unit: "binary" }) },
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

test("clean HTML never holds script, handlers or other schemes, whatever the page", () => {
  fc.assert(
    fc.property(soup, (html) => {
      assertClean(readFragment(html, url).html);
      assertClean(extractArticle(`<main><article>${html}</article></main>`, url).html);
    }),
    { numRuns: 400 },
  );
});

test("extracting throws nothing but TagwireError, whatever it is given", () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: "binary" })), fc.webUrl(), (html, address) => {
      try {
        extractArticle(html, address);
      } catch (error) {
        assert.ok(error instanceof TagwireError);
      }
    }),
    { numRuns: 300 },
  );
});

test("an address that is none does no harm", () => {
  const article = extractArticle('<h1>Title</h1><p>Text <a href="/x">link</a></p>', "no address");
  assert.equal(article.title, "Title");
});
