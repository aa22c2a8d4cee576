import { type Document, DomHandler, type Element } from "domhandler";
import { Parser } from "htmlparser2";
import { TagwireError } from "../domain/tagwire-error.ts";

/** Real pages reach a depth of 56 and 50,000 elements; what lies far above is an attack or no article. */
const limits = { characters: 6_000_000, depth: 200, elements: 250_000 };

/** Characters that mean nothing in a text and that XML forbids (XML 1.0 §2.2): NUL bytes among them. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Builds the tree and gives up on the first element that is too deep or one too many. */
class BoundedHandler extends DomHandler {
  private depth = 0;
  private elements = 0;
  private readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.depth > limits.depth) {
      throw new TagwireError(
        "too-large",
        `${this.url} nests its elements more than ${limits.depth} deep; no article does, so it was not read.`,
      );
    }
    if (++this.elements > limits.elements) {
      throw new TagwireError(
        "too-large",
        `${this.url} has more than ${limits.elements} elements; it was not read.`,
      );
    }
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.depth--;
    super.onclosetag();
  }
}

/**
 * The tree of a page. Throws TagwireError `too-large` for a page of over 6 M characters, 250,000 elements or a
 * depth of 200, `not-html` for one without any element.
 */
export function parsePage(html: string, url: string): Document {
  if (html.length > limits.characters) {
    throw new TagwireError(
      "too-large",
      `${url} has ${html.length} characters; pages over ${limits.characters} are not read.`,
    );
  }
  const handler = new BoundedHandler(url);
  const parser = new Parser(handler, { lowerCaseTags: true, decodeEntities: true });
  // Where there is one control there mostly is a NUL, and looking for that alone costs next to nothing.
  parser.write(html.includes("\0") ? html.replace(controls, "") : html);
  parser.end();
  const document = handler.root as Document;
  if (!document.children.some((child) => "name" in child && (child as Element).name !== "!doctype")) {
    throw new TagwireError("not-html", `${url} gave no HTML: the answer is empty or plain text.`);
  }
  return document;
}
