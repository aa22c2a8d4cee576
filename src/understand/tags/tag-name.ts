const longestName = 60;
const spaced = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;

/**
 * A hashtag's name: CamelCase in ASCII for names in Latin letters ("Lee Jae-myung" → LeeJaeMyung, "Côte d'Ivoire" →
 * CotedIvoire), the script's own letters otherwise. Undefined where nothing follows or it grows over 60 characters.
 */
export function tagName(name: string): string | undefined {
  const plain = spaced.test(name) ? toAscii(name) : name.normalize("NFKC");
  const joined = plain
    .replace(/['’]s\b/g, "s")
    .split(/[^\p{L}\p{M}\p{N}'’&]+/u)
    .filter((word) => word !== "")
    .map(capitalize)
    .join("")
    .replace(/&/g, "And")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  if (joined === "" || joined.length > longestName || /^\p{N}+$/u.test(joined)) return undefined;
  return joined;
}

function toAscii(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøØłŁđĐæÆœŒðÐþÞı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
};

/** The elided article of "d'Ivoire" stays small. */
function capitalize(word: string): string {
  const elided = /^([dl])['’](.+)$/.exec(word);
  if (elided) return elided[1]! + capitalize(elided[2]!);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
