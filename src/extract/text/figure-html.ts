import { type Element, isTag } from "domhandler";
import { resolveUrl } from "../resolve-url.ts";
import { lineOf } from "./element-text.ts";
import { escapeHtml } from "./escape-html.ts";

/** A picture with its caption as a figure; "" for a figure without a picture that can be shown. */
export function figureHtml(element: Element, base: string): string {
  const image = findAll(element, isImage).find((candidate) => sourceOf(candidate, base));
  if (!image) return "";
  const { alt, width, height } = image.attribs;
  if (isTiny(width) || isTiny(height)) return "";
  const source = sourceOf(image, base) ?? "";
  const attributes = [
    `src="${escapeHtml(source)}"`,
    `alt="${escapeHtml(alt ?? "")}"`,
    ...sizeAttributes({ width, height }),
  ];
  const caption = findAll(element, isCaption).map(lineOf).find(Boolean);
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

/** Whether an element that is no figure holds a picture with its caption, as WordPress writes them. */
export function isCaptionedPicture(element: Element): boolean {
  return (
    /^(?:div|p|dl|span)$/.test(element.name) &&
    captionName.test(element.attribs.class ?? "") &&
    findAll(element, isImage).length === 1
  );
}

const captionName = /(?:^|[\s_-])caption/i;

function isImage({ name }: Element): boolean {
  return name === "img" || name === "amp-img";
}

function isCaption(element: Element): boolean {
  if (element.name === "figcaption") return true;
  return !isImage(element) && captionName.test(element.attribs.class ?? "");
}

/** The innermost of the wanted elements: a caption within a captioned picture, not the whole. */
function findAll(element: Element, wanted: (element: Element) => boolean): Element[] {
  const within = element.children.flatMap((child) => (isTag(child) ? findAll(child, wanted) : []));
  if (element.name === "figcaption" && wanted(element)) return [element];
  return within.length === 0 && wanted(element) ? [element] : within;
}
