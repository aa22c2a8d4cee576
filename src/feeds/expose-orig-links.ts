import { escapeBareAmpersands } from "./tidy-xml.ts";

/** Feeds declare their namespaces at their start. */
const declarationsLength = 16_000;

const origLink =
  /<feedburner:origLink>\s*(?:<!\[CDATA\[)?\s*([^\s<>\]"]+)\s*(?:\]\]>)?\s*<\/feedburner:origLink>/g;

/**
 * FeedBurner puts its own counting address into <link> and the article's into feedburner:origLink, which no parser
 * reads: it becomes a link that `alternateLink` prefers.
 */
export function exposeOrigLinks(xml: string, linkName: "link" | "atom:link"): string {
  if (!xml.slice(0, declarationsLength).includes("xmlns:feedburner")) return xml;
  return xml.replace(
    origLink,
    (_, address: string) => `<${linkName} rel="origlink" href="${escapeBareAmpersands(address)}"/>`,
  );
}
