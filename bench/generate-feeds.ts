/** Markup and words as feeds carry them; the numbers make each item another. */
const paragraph = (item: number, part: number) =>
  `<p>The harbour board of district ${item} said on day ${part} that the northern pier &amp; its ${item * 7 + part} berths stay closed until the works are paid for. <a href="https://news.example/topics/${part}">More on the harbour</a>.</p>`;

function itemOf(number: number, content: string): string {
  const day = String((number % 28) + 1).padStart(2, "0");
  return `<item><title>Pier ${number} stays closed &amp; ferries turn back</title>
<link>https://news.example/2026/11/${day}/pier-${number}</link><guid isPermaLink="false">pier:${number}</guid>
<pubDate>Mon, ${day} Jun 2026 0${number % 10}:15:00 GMT</pubDate><dc:creator>Ann Writer ${number % 40}</dc:creator>
<category>Harbour</category><category>District ${number % 90}</category>
<description>The board of district ${number} gave no date for the works, and the ferries turn back at the mole.</description>${content}</item>`;
}

const head = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title><link>https://news.example/</link><description>News of the harbour</description><language>en</language>`;

/** An RSS feed of at least `bytes` bytes with the whole text of each article: few items, much text. */
export function generateFullFeed(bytes: number): string {
  return generate(bytes, (item) => {
    const text = Array.from({ length: 30 }, (_, part) => paragraph(item, part)).join("\n");
    return `<content:encoded><![CDATA[${text}]]></content:encoded>`;
  });
}

/** An RSS feed of `items` items with headline and teaser only: little text, much markup. */
export function generateHeadlines(items: number): string {
  const body = Array.from({ length: items }, (_, number) => itemOf(number, ""));
  return `${head}${body.join("\n")}</channel></rss>`;
}

function generate(bytes: number, contentOf: (item: number) => string): string {
  const items: string[] = [];
  for (let size = 0; size < bytes; size += items.at(-1)!.length)
    items.push(itemOf(items.length, contentOf(items.length)));
  return `${head}${items.join("\n")}</channel></rss>`;
}
