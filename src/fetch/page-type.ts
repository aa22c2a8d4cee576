import { TagwireError } from "../domain/tagwire-error.ts";

/** What may hold a page. Text too: some servers call their pages that. Nothing at all: the body must tell. */
const pageTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml|)$/;

/** Throws not-html for an answer that says it is an image, a PDF, a video, a feed … */
export function refuseOtherTypes(contentType: string, name: string): void {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (!pageTypes.test(type)) throw notHtml(name, type);
}

/** The first bytes of files that servers send without saying what they are. */
const signatures: [string, string][] = [
  ["%PDF-", "application/pdf"],
  ["\u0089PNG", "image/png"],
  ["\u00ff\u00d8\u00ff", "image/jpeg"],
  ["GIF8", "image/gif"],
  ["PK\u0003\u0004", "application/zip"],
];

/** Throws not-html for bytes that are plainly a file of another kind, whatever the server calls them. */
export function refuseOtherBytes(bytes: Buffer, name: string): void {
  const start = bytes.subarray(0, 8).toString("latin1");
  const found = signatures.find(([signature]) => start.startsWith(signature));
  if (found) throw notHtml(name, found[1]);
}

function notHtml(name: string, type: string): TagwireError {
  return new TagwireError("not-html", `${name} is no web page: its type is ${type}.`);
}
