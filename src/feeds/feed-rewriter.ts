import type { Handler } from "htmlparser2";
import { resolveAddress } from "./resolve-address.ts";

interface OpenElement {
  name: string;
  written: string;
  base: string | undefined;
  /** Its text is in base64. */
  coded: boolean;
}

const roots = new Set(["rss", "feed", "rdf"]);
const itemNames = new Set(["item", "entry"]);
/** Elements that hold text alone: one of the parts beginning inside shows that their end is missing. */
const leaves = new Set("title link guid pubdate id updated published category comments language".split(" "));
const parts = new Set(
  "title link guid pubdate id updated published category comments description summary content encoded author creator".split(
    " ",
  ),
);
const addressAttributes = new Set(["href", "src", "url", "uri"]);
const addressElements = new Set(["link", "url", "id", "uri", "icon", "logo", "comments"]);
const markupElements = new Set(["title", "subtitle", "summary", "content", "description", "encoded", "div"]);
/** Elements of HTML that have no end, where a feed holds HTML without escaping it. */
const voidElements = new Set(["br", "hr", "img", "wbr"]);
/** Feeds nest some ten levels deep; what is deeper loses its tags, not its words. */
const deepest = 60;

/** Takes the events of a lenient parser and writes well-formed XML; see `mendXml`. */
export class FeedRewriter implements Partial<Handler> {
  readonly #written: string[] = [];
  readonly #open: OpenElement[] = [];
  readonly #url: string | undefined;
  #root = "";
  #inCdata = false;
  #coded = "";

  constructor(url?: string) {
    this.#url = url;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const local = localName(name);
    if (this.#root === "" && (roots.has(local) || local === "channel")) this.#startRoot(local);
    else if (roots.has(local) || this.#isRepeatedChannel(local)) return;
    if (itemNames.has(local)) this.#closeOpenItem();
    if (parts.has(local) && leaves.has(this.#open.at(-1)?.name.toLowerCase() ?? ""))
      this.#closeFrom(this.#open.length - 1);
    if (this.#open.length >= deepest || this.#root === "") return;
    const base = this.#baseUnder(attributes["xml:base"]);
    const written = this.#nameFor(name, attributes);
    const coded = markupElements.has(local) && isCoded(attributes);
    const kept = writeAttributes(coded ? { type: "html" } : attributes, base);
    if (voidElements.has(local)) {
      this.#written.push(`<${written}${kept}/>`);
      return;
    }
    this.#open.push({ name, written, base, coded });
    this.#written.push(`<${written}${kept}>`);
  }

  ontext(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    if (element.coded) this.#coded += text;
    else if (this.#inCdata) this.#written.push(`<![CDATA[${resolveText(element, text)}]]>`);
    else this.#written.push(resolveText(element, text).replaceAll("<", "&lt;"));
  }

  oncdatastart(): void {
    this.#inCdata = true;
  }

  oncdataend(): void {
    this.#inCdata = false;
  }

  onclosetag(name: string): void {
    if (this.#staysOpen(name)) return;
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index >= 0) this.#closeFrom(index);
  }

  /** The whole document; everything still open is closed. */
  result(): string {
    this.#closeFrom(0);
    return this.#written.join("");
  }

  #startRoot(local: string): void {
    this.#root = local === "channel" ? "rss" : local;
    if (local === "channel") {
      this.#open.push({ name: "rss", written: "rss", base: undefined, coded: false });
      this.#written.push('<rss version="2.0">');
    }
  }

  #isRepeatedChannel(local: string): boolean {
    return local === "channel" && this.#root === "rss" && this.#open.length > 1;
  }

  /** Root and channel end with the text, so that a second root joins the first. */
  #staysOpen(name: string): boolean {
    const local = localName(name);
    return roots.has(local) || (local === "channel" && this.#root === "rss");
  }

  #closeOpenItem(): void {
    const index = this.#open.findLastIndex((element) => itemNames.has(localName(element.name)));
    if (index >= 0) this.#closeFrom(index);
  }

  #closeFrom(index: number): void {
    for (const element of this.#open.splice(index).reverse()) {
      if (element.coded) this.#writeCoded();
      this.#written.push(`</${element.written}>`);
    }
  }

  #writeCoded(): void {
    const text = Buffer.from(this.#coded, "base64").toString("utf8");
    this.#written.push(escapeText(text));
    this.#coded = "";
  }

  #baseUnder(ownBase: string | undefined): string | undefined {
    const outer = this.#open.at(-1)?.base;
    if (!ownBase) return outer;
    return resolveAddress(decodeAmpersands(ownBase), outer ?? this.#url) || outer;
  }

  /** In RSS, links as in Atom and the author that Dublin Core does not have go where they are understood. */
  #nameFor(name: string, attributes: Record<string, string>): string {
    if (this.#root === "feed") return name;
    if (name.toLowerCase() === "link" && attributes.href !== undefined) return "atom:link";
    return name === "dc:author" ? "author" : name;
  }
}

/** Atom 0.3 says mode="base64"; Atom 1.0 leaves it to types that are no text (RFC 4287 §4.1.3.3). */
function isCoded({ mode, type }: Record<string, string>): boolean {
  return mode?.toLowerCase() === "base64" || type?.toLowerCase() === "application/octet-stream";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function writeAttributes(attributes: Record<string, string>, base: string | undefined): string {
  let written = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^[\w.:-]+$/.test(name) || name === "xml:base") continue;
    const address = base && addressAttributes.has(name) ? relativeTo(base, value) : value;
    written += ` ${name}="${address.replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
  }
  return written;
}

function resolveText(element: OpenElement, text: string): string {
  const { base, name } = element;
  if (!base) return text;
  const local = localName(name);
  if (addressElements.has(local) && !isTag(local, text)) return relativeTo(base, text);
  return markupElements.has(local) ? resolveMarkup(text, base) : text;
}

/** An atom:id of the form "tag:" or "urn:" is a name, not an address. */
function isTag(local: string, text: string): boolean {
  return local === "id" && /^\s*[a-z][a-z\d+.-]*:/i.test(text);
}

function relativeTo(base: string, value: string): string {
  const resolved = resolveAddress(decodeAmpersands(value), base);
  return resolved ? resolved.replaceAll("&", "&amp;") : value;
}

function resolveMarkup(html: string, base: string): string {
  return html.replace(
    /(\s(?:href|src)\s*=\s*)("|'|&quot;|&#34;|&#39;|&apos;)(.*?)\2/gi,
    (_, start: string, quote: string, address: string) =>
      `${start}${quote}${resolveAddress(address, base) || address}${quote}`,
  );
}

function decodeAmpersands(value: string): string {
  return value.replaceAll("&amp;", "&");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
