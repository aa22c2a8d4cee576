import { chooseVoice, type Voice } from "./choose-voice.ts";
import { decodeEntities } from "./decode-entities.ts";
import { asList, isJsonObject, typesOf } from "./read-json-ld.ts";
import { metaOf, type Source } from "./source.ts";

/** The publisher's name: og:site_name, then JSON-LD's publisher, then the site that JSON-LD describes. */
export function readPublisher(source: Source): string | undefined {
  const { facts, article, things } = source;
  const siteName = metaOf(facts, "og:site_name");
  const site = things.find((thing) => typesOf(thing).some((type) => /^WebSite$|Organization$/.test(type)));
  const voices: Voice[] = [
    ["og:site_name", siteName && /^https?:/.test(siteName) ? undefined : siteName],
    ...asList(article?.publisher).map((value): Voice => ["JSON-LD publisher", value]),
    ["JSON-LD site", site],
    ["meta", metaOf(facts, "application-name", "dc.publisher", "publisher")],
  ];
  return chooseVoice("publisher", voices, (said) => nameOf(said, things), source.recorder);
}

/** The name of a person or organization in JSON-LD, which may stand elsewhere in the graph under its @id. */
export function nameOf(value: unknown, things: Source["things"]): string | undefined {
  if (typeof value === "string") return decodeEntities(value).trim() || undefined;
  if (!isJsonObject(value)) return undefined;
  const name = asList(value.name)[0];
  if (typeof name === "string" && name.trim()) return decodeEntities(name).trim();
  const target = value["@id"] && things.find((thing) => thing["@id"] === value["@id"] && thing !== value);
  return target ? nameOf({ name: target.name }, []) : undefined;
}
