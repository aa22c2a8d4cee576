import { TagwireError } from "./tagwire-error.ts";

const longestName = 60;

/** A tag's name that a person gives, without its "#". Throws bad-input for what cannot be one. */
export function readTagName(name: string): string {
  const bare = name
    .trim()
    .replace(/^[#＃]/, "")
    .normalize("NFC");
  if (/^[\p{L}\p{N}\p{M}_]+$/u.test(bare) && /\p{L}/u.test(bare) && [...bare].length <= longestName)
    return bare;
  const wanted = `letters and figures without spaces, ${longestName} at most ("SouthKorea")`;
  throw new TagwireError("bad-input", `"${name}" cannot be a tag's name: ${wanted} are wanted.`);
}
