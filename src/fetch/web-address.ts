import { TagwireError } from "../domain/tagwire-error.ts";

/** An address as a URL without its fragment. Throws bad-input for what is none. */
export function webAddress(address: string): URL {
  const url = URL.parse(address);
  if (!url) throw new TagwireError("bad-input", `"${address}" is no web address.`);
  url.hash = "";
  return url;
}
