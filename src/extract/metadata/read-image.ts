import { type AnyNode, type Document, type Element, isTag } from "domhandler";
import type { Image } from "../../domain/article.ts";
import { resolveUrl } from "../resolve-url.ts";
import { lineOf } from "../text/element-text.ts";
import { chooseVoice, type Voice } from "./choose-voice.ts";
import { asList, isJsonObject, type Json } from "./read-json-ld.ts";
import { metaOf, type Source } from "./source.ts";

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
  const caption = captionFrom(document.children, fileOf(url)) ?? thing?.caption;
  return { url, ...(caption && { caption }), ...(width && { width }), ...(height && { height }) };
}

function imageThing(value: Json, things: Source["things"]): { url: string; caption?: string } | undefined {
  if (typeof value === "string") return { url: value };
  if (!isJsonObject(value)) return undefined;
  const url = asList(value.url ?? value.contentUrl)[0];
  if (typeof url === "string") {
    const caption = value.caption;
    return { url, ...(typeof caption === "string" && caption && { caption }) };
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

function captionFrom(nodes: readonly AnyNode[], file: string): string | undefined {
  if (file.length < 4) return undefined;
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const caption = node.name === "figure" ? figureCaption(node, file) : captionFrom(node.children, file);
    if (caption) return caption;
  }
  return undefined;
}

function figureCaption(figure: Element, file: string): string | undefined {
  const image = find(figure, (element) => /^(?:img|source)$/.test(element.name) && holds(element, file));
  const caption = image && find(figure, (element) => element.name === "figcaption");
  return (caption && lineOf(caption)) || undefined;
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
