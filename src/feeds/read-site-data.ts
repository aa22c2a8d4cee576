/** A site or organization that JSON-LD describes. */
export interface SiteData {
  type: string;
  name?: string;
  logo?: string;
  /** ISO 3166-1 alpha-2, where the address gives one. */
  country?: string;
}

type Json = Record<string, unknown>;

const types = /^(?:WebSite|NewsMediaOrganization|Organization|Corporation|Newspaper)$/;
/** Graphs nest a few levels; deeper ones are no description of a site. */
const deepest = 6;

/** Sites and organizations in a JSON-LD text, outermost first; none where it is no JSON. */
export function readSiteData(text: string): SiteData[] {
  const found: SiteData[] = [];
  try {
    collect(JSON.parse(text), found, 0);
  } catch {
    return [];
  }
  return found;
}

/** Only where sites describe themselves: lists, graphs and the publisher of a page; not authors or members. */
function collect(value: unknown, found: SiteData[], depth: number): void {
  if (depth > deepest || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, found, depth + 1);
    return;
  }
  const thing = value as Json;
  const type = [thing["@type"]].flat().find((name) => typeof name === "string" && types.test(name));
  if (typeof type === "string") found.push(describe(thing, type));
  for (const key of ["@graph", "publisher", "mainEntity", "isPartOf"]) collect(thing[key], found, depth + 1);
}

function describe(thing: Json, type: string): SiteData {
  const name = textOf(thing.name);
  const logo = textOf(thing.logo) ?? textOf((thing.logo as Json | undefined)?.url);
  const country = textOf((thing.address as Json | undefined)?.addressCountry);
  return {
    type,
    ...(name && { name }),
    ...(logo && { logo }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim() : undefined;
}
