import type { RdfFeed } from "feedsmith";
import type { Item, ParsedFeed } from "../domain/item.ts";
import { chooseImage } from "./choose-image.ts";
import { alternateLink } from "./choose-link.ts";
import { finishItem, finishTitle, type Reading } from "./finish-item.ts";
import { withoutMail } from "./map-rss.ts";
import { readHub } from "./read-hub.ts";
import { readPace } from "./read-pace.ts";
import { resolveAddress } from "./resolve-address.ts";

/** RSS 0.90 and 1.0 (RDF), whose facts stand mostly in Dublin Core. */
export function mapRdf(feed: RdfFeed.Feed<string>, given: Reading): ParsedFeed {
  const language = feed.dc?.languages?.[0] ?? feed.xml?.lang;
  const home = resolveAddress(alternateLink(feed.atom?.links) ?? feed.link, given.base);
  const title = finishTitle(feed.title ?? feed.dc?.titles?.[0], given);
  const hub = readHub(feed.atom?.links, given.base);
  const pace = readPace({ sy: feed.sy });
  const reading = { ...given, base: home || given.base, language: language ?? given.language };
  return {
    kind: "rdf",
    ...(title && { title }),
    ...(home && { url: home }),
    ...(language && { language }),
    ...(pace && { pace }),
    ...(hub && { hub }),
    items: (feed.items ?? []).map((item) => mapItem(item, reading)),
  };
}

function mapItem(item: RdfFeed.Item<string>, reading: Reading): Item {
  const { dc, dcterms, atom, media } = item;
  const content = item.content?.encoded;
  return finishItem(
    {
      id: item.rdf?.about ?? dc?.identifiers?.[0],
      url: alternateLink(atom?.links) ?? item.link ?? item.rdf?.about,
      title: item.title ?? dc?.titles?.[0],
      summary: item.description ?? dc?.descriptions?.[0],
      content,
      published: [dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]],
      updated: dcterms?.modified?.[0] ?? atom?.updated,
      authors: (dc?.creators ?? []).map(withoutMail),
      categories: dc?.subjects ?? [],
      image: chooseImage({ media, html: content ?? item.description }),
    },
    reading,
  );
}
