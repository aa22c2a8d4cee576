import type { ArticleTag } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import type { Names } from "../entities/create-entity-finder.ts";
import { readText } from "../text/read-text.ts";
import type { Reading } from "../text/reading.ts";
import { findWholeTheme } from "./find-whole-theme.ts";
import { tagName } from "./tag-name.ts";

/** Tags from the publisher's keywords: the known thing or theme that a keyword names, else the keyword itself. */
export function tagKeywords(
  labels: string[],
  reading: Reading,
  names: Names,
  find: (reading: Reading) => Names,
): ArticleTag[] {
  const text = reading.text.toLowerCase();
  const title = text.slice(0, reading.sentences.find(({ part }) => part !== "title")?.start ?? text.length);
  return labels.flatMap((label) => {
    const tag = tagOf(label, reading, names, find);
    if (!tag) return [];
    const low = label.toLowerCase();
    const score = 0.55 + (title.includes(low) ? 0.3 : text.includes(low) ? 0.2 : 0);
    return [
      { ...tag, score: Math.round(score * 100) / 100, evidence: [`the publisher's keyword "${label}"`] },
    ];
  });
}

function tagOf(
  label: string,
  reading: Reading,
  names: Names,
  find: (reading: Reading) => Names,
): Pick<ArticleTag, "name" | "kind"> | undefined {
  const own = readText({ title: label, text: "", language: reading.language });
  const whole = find(own).things.find(
    ({ known, mentions }) => known && mentions[0]!.end - mentions[0]!.start >= label.length,
  );
  const known = whole && (whole.tag ?? tagName(whole.type === "person" ? label : whole.name));
  if (whole && known) return { name: known, kind: whole.type };
  const theme = findWholeTheme(own, label);
  if (theme) return { name: theme, kind: "theme" };
  const name = tagName(label);
  if (name === undefined) return undefined;
  const same = names.things.find((thing) => tagKey(thing.name) === tagKey(label));
  return { name, kind: same?.type ?? "theme" };
}
