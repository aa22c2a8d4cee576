import { isJsonObject, type Json } from "../metadata/read-json-ld.ts";
import type { Source } from "../metadata/source.ts";
import { asHtml } from "./as-html.ts";
import { plainText } from "./element-text.ts";

/** Shorter texts are teasers and labels. */
const shortest = 300;
/** Keys whose strings are text for readers; others hold addresses, settings and code. */
const textKey =
  /^(?:(?:article)?body|content|text|html|value|paragraphs?|blocks?|story|copy|data|children|model|elements|nodes|\d+)/i;

/**
 * The article's text, as HTML or plain paragraphs, from JSON that the page's scripts carry: JSON-LD's articleBody, else
 * the longest text in data like Next.js's `__NEXT_DATA__`. Undefined where there is none.
 */
export function textFromScripts({ article, facts }: Source): string | undefined {
  const body = article?.articleBody;
  if (typeof body === "string" && body.length >= shortest) return asHtml(body);
  let longest = "";
  for (const script of facts.dataScripts) {
    const found = longestText(parseData(plainText(script)), 0);
    if (found.length > longest.length) longest = found;
  }
  return longest.length >= shortest ? longest : undefined;
}

function parseData(script: string): Json | undefined {
  const json = script
    .trim()
    .replace(/^(?:window|self|globalThis)[.[][^=]{1,60}=\s*/, "")
    .replace(/;\s*$/, "");
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

/** The longest text under a value; neighbours in a list are one text. */
function longestText(value: Json | undefined, depth: number): string {
  if (depth > 40) return "";
  if (typeof value === "string") return isProse(value) ? asHtml(value) : "";
  if (Array.isArray(value)) {
    const parts = value.map((entry) => longestText(entry, depth + 1));
    const joined = value.every((entry) => isPiece(entry)) ? parts.join("") : "";
    return [joined, ...parts].reduce(longer, "");
  }
  if (!isJsonObject(value)) return "";
  return Object.entries(value)
    .filter(([key, entry]) => typeof entry !== "string" || textKey.test(key))
    .map(([, entry]) => longestText(entry, depth + 1))
    .reduce(longer, "");
}

/** A list is one text if its entries are its paragraphs: strings, or things that say of what kind they are. */
function isPiece(value: Json): boolean {
  if (typeof value === "string") return true;
  return (
    isJsonObject(value) &&
    ["type", "__typename", "kind", "nodeType", "tag"].some((key) => typeof value[key] === "string") &&
    !("url" in value && "title" in value) &&
    !("headline" in value)
  );
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

function isProse(text: string): boolean {
  if (text.length < 40 || /^(?:https?:|data:|[{[])/.test(text)) return false;
  return /\s/.test(text) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text);
}
