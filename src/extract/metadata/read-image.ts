import { type AnyNode, type Document, type Element, isTag } from "domhandler";
import type { Image } from "../../domain/article.ts";
import { resolveUrl } from "../resolve-url.ts";
import { lineOf } from "../text/element-text.ts";
import { chooseVoice, type Voice } from "./choose-voice.ts";
import { decodeEntities } from "./decode-entities.ts";
import { asList, isJsonObject, type Json } from "./read-json-ld.ts";
import { nameOf } from "./read-publisher.ts";
import { metaOf, type Source } from "./source.ts";
import { splitCredit } from "./split-credit.ts";

/** The lead picture, from og:image or JSON-LD, with the caption that its figure in the page gives it. */
export function readImage(source: Source, document: Document): Image | undefined {
  const { facts, base, article, things, recorder } = source;
  const thing = asList(article?.image)
    .map((value) => imageThing(value, things))
    .find(Boolean);
  const voices: Voice[] = [
    ["og:image", metaOf(facts, "og:image", "og:image:url", "og:image:secure_url")],
    ["JSON-LD image", thing?.url],
    ["meta twitter:image", metaOf(facts, "twitter:image", "twitter:image:src")],
  ];
  const resolve = (said: unknown) => (typeof said === "string" ? resolveUrl(said, base) : undefined);
  const url = chooseVoice("picture", voices, resolve, recorder);
  if (!url) return undefined;
  const width = size(metaOf(facts, "og:image:width"));
  const height = size(metaOf(facts, "og:image:height"));
  const shown = captionFrom(document.children, fileOf(url));
  const caption = shown?.caption ?? thing?.caption;
  const credit = shown?.credit ?? thing?.credit;
  return {
    url,
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(width && { width }),
    ...(height && { height }),
  };
}

interface ImageThing extends Legend {
  url: string;
}

interface Legend {
  caption?: string;
  credit?: string;
}

function imageThing(value: Json, things: Source["things"]): ImageThing | undefined {
  if (typeof value === "string") return { url: value };
  if (!isJsonObject(value)) return undefined;
  const url = asList(value.url ?? value.contentUrl)[0];
  if (typeof url === "string") {
    const legend = typeof value.caption === "string" ? splitCredit(decodeEntities(value.caption)) : {};
    const credit = [value.creditText, value.creator, value.author, value.copyrightHolder]
      .map((name) => nameOf(asList(name)[0], things))
      .find(Boolean);
    return { url, ...legend, ...(credit && { credit }) };
  }
  const target = value["@id"] && things.find((thing) => thing["@id"] === value["@id"] && thing !== value);
  return target ? imageThing(target, []) : undefined;
}

function size(value: string | undefined): number | undefined {
  const pixels = Number.parseInt(value ?? "", 10);
  return pixels > 0 ? pixels : undefined;
}

/** The file's name without size marks: what the same picture keeps at its many addresses. */
function fileOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? "";
  return (path.split("/").at(-1) ?? "").replace(/(?:[-_]\d{2,4}x\d{2,4})?\.\w+$/, "");
}

function captionFrom(nodes: readonly AnyNode[], file: string): Legend | undefined {
  if (file.length < 4) return undefined;
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const caption = node.name === "figure" ? figureCaption(node, file) : captionFrom(node.children, file);
    if (caption) return caption;
  }
  return undefined;
}

function figureCaption(figure: Element, file: string): Legend | undefined {
  const image = find(figure, (element) => /^(?:img|source)$/.test(element.name) && holds(element, file));
  const caption = image && find(figure, (element) => element.name === "figcaption");
  return caption && legendOf(caption, figure);
}

const creditName = /(?:^|[\s_-])(?:credits?|copyright|photographer|attribution|photo-?by)(?=$|[\s_-])/i;

/** The credit is what is marked so, in the caption or beside it, else what the caption's end says. */
function legendOf(figcaption: Element, figure: Element): Legend | undefined {
  const marked = find(figure, ({ attribs }) => creditName.test(attribs.class ?? ""));
  const line = lineOf(figcaption);
  const credit = marked && lineOf(marked);
  if (!credit) return line ? splitCredit(line) : undefined;
  const caption = line
    .replace(credit, "")
    .replace(/[\s|(–—-]+$/, "")
    .trim();
  return { ...(caption && { caption }), credit: splitCredit(credit).credit ?? credit };
}

function holds(element: Element, file: string): boolean {
  return Object.values(element.attribs).some((value) => value.includes(file));
}

function find(element: Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (!isTag(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
