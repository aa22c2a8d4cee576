import { type Element, isTag } from "domhandler";
import { lineOf } from "../metadata/page-facts.ts";
import { resolveUrl } from "../resolve-url.ts";
import { escapeHtml } from "./escape-html.ts";

/** A picture with its caption as a figure; "" for a figure without a picture that can be shown. */
export function figureHtml(element: Element, base: string): string {
  const image = findAll(element, "img").find((candidate) => sourceOf(candidate, base));
  if (!image) return "";
  const { alt, width, height } = image.attribs;
  if (isTiny(width) || isTiny(height)) return "";
  const source = sourceOf(image, base) ?? "";
  const attributes = [
    `src="${escapeHtml(source)}"`,
    `alt="${escapeHtml(alt ?? "")}"`,
    ...sizeAttributes({ width, height }),
  ];
  const caption = findAll(element, "figcaption").map(lineOf).find(Boolean);
  return `<figure><img ${attributes.join(" ")}>${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ""}</figure>`;
}

/** Counting pixels, icons and spacers are no pictures of the article. */
function isTiny(size: string | undefined): boolean {
  return size !== undefined && Number.parseInt(size, 10) < 60;
}

function sizeAttributes(sizes: Record<string, string | undefined>): string[] {
  return Object.entries(sizes)
    .filter(([, value]) => /^\d{1,5}$/.test(value ?? ""))
    .map(([name, value]) => `${name}="${value}"`);
}

/** Where the picture really is: pages that load it late keep a placeholder in src. */
function sourceOf(image: Element, base: string): string | undefined {
  const { attribs } = image;
  const candidates = [
    attribs["data-src"],
    attribs["data-lazy-src"],
    attribs["data-original"],
    attribs.src,
    (attribs["data-srcset"] ?? attribs.srcset)?.trim().split(/[\s,]+/)[0],
  ];
  for (const candidate of candidates) {
    const url = candidate && !candidate.startsWith("data:") ? resolveUrl(candidate, base) : undefined;
    if (url) return url;
  }
  return undefined;
}

function findAll(element: Element, name: string): Element[] {
  if (element.name === name) return [element];
  return element.children.flatMap((child) => (isTag(child) ? findAll(child, name) : []));
}
