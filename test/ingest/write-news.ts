const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export interface NewsItem {
  url: string;
  title: string;
  guid?: string;
  summary?: string;
  /** ISO 8601. */
  date?: string;
}

/** An RSS feed; `more` is put into its channel as it is. */
export function rssOf(items: NewsItem[], more = ""): string {
  const entries = items.map(
    ({ url, title, guid, summary, date }) =>
      `<item><title>${escapeXml(title)}</title><link>${escapeXml(url)}</link><guid isPermaLink="false">${escapeXml(guid ?? url)}</guid>${
        date ? `<pubDate>${new Date(date).toUTCString()}</pubDate>` : ""
      }<description>${escapeXml(summary ?? title)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>The Daily</title>${more}${entries.join("")}</channel></rss>`;
}

/** An article's page of some length, whose text names `about`; `head` is put into its head. */
export function pageOf(title: string, about: string, head = ""): string {
  const paragraphs = Array.from(
    { length: 6 },
    (_, at) =>
      `<p>The ${about} was the talk of the town on day ${at + 1}, said people who were there, because nobody had expected that so much would be decided in so short a time by so few of them.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${escapeXml(title)}</title>${head}</head><body><article><h1>${escapeXml(title)}</h1>${paragraphs.join("")}</article></body></html>`;
}
