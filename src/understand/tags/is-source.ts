import type { NamedThing } from "../entities/resolve-names.ts";
import type { Reading } from "../text/reading.ts";

const speaks =
  /^(?:,? (?:who|also|later|then))?[,"”’]? ?(?:said|says|told|added|adds|explained|argued|argues|wrote|writes|tweeted|noted|notes|recalled|sagte|sagt|erklärte|betonte|teilte|dijo|dice|afirmó|afirma|explicó|explica|señaló|declaró|disse|afirmou|explicou|a déclaré|a dit|explique|estime|affirme|заявил|сказал|рассказал)/u;
const spoken =
  /(?:\b(?:said|says|told|added|explained|argued|wrote|according to|sagte|sagt|erklärte|so|laut|dijo|dice|afirma|explica|señala|según|disse|afirma|explicou|segundo|déclare|explique|estime|selon|заявил|сказал)|["”»],?)\s(?:[\p{L}-]+ ){0,3}$/u;
const leastPart = 0.5;
const mostMentions = 5;

/** Whether a person is only there to be quoted: an expert, a spokesman, a witness; whom tables know is none. */
export function isSource(thing: NamedThing, reading: Reading): boolean {
  if (thing.type !== "person" || thing.known || thing.mentions.length > mostMentions) return false;
  const quoted = thing.mentions.filter(
    ({ start, end }) =>
      speaks.test(reading.text.slice(end, end + 24)) ||
      spoken.test(reading.text.slice(Math.max(0, start - 48), start)),
  );
  return quoted.length >= thing.mentions.length * leastPart;
}
