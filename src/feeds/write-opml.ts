import { generateOpml } from "feedsmith";
import { legalXml } from "./legal-xml.ts";

export interface OpmlToWrite {
  title: string;
  feeds: readonly { url: string; title?: string | undefined; homepage?: string | undefined }[];
}

/** A list of feeds as OPML 2.0 (http://opml.org/spec2.opml), to take to another reader. */
export function writeOpml({ title, feeds }: OpmlToWrite): string {
  const outlines = feeds.map(({ url, title: name, homepage }) => {
    const text = name || url;
    return { text, title: text, type: "rss", xmlUrl: url, ...(homepage && { htmlUrl: homepage }) };
  });
  return legalXml(generateOpml({ head: { title }, body: { outlines } }));
}
