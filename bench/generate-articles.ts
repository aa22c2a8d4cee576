import type { StoryInput } from "../src/stories/create-story-index.ts";
import { createRandom } from "./generate-filings.ts";

/** Most events have one article, a few have dozens. */
const aloneShare = 0.65;
const largestEvent = 60;
const vocabularySize = 400_000;
const nameCount = 60_000;
const topicCount = 150;
const topicWords = 400;
const eventWords = 25;
const words = 260;

interface Event {
  topic: number;
  names: string[];
  own: string[];
  left: number;
}

/**
 * An endless stream of made-up articles as a wire has them: words by Zipf's law over a vocabulary in which many stand
 * once, topics that share words, events that share names with other events, and hours that mix all of them. `perDay`
 * articles a day.
 */
export function* generateArticles(perDay: number): Generator<StoryInput & { event: number }, never> {
  const random = createRandom(11);
  const zipf = (size: number) => Math.min(size - 1, Math.floor(size ** random()) - 1);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const running: { number: number; event: Event }[] = [];
  let events = 0;

  function start(): Event {
    const topic = zipf(topicCount);
    return {
      topic,
      names: Array.from({ length: 6 }, () => nameOf(zipf(nameCount))),
      own: Array.from({ length: eventWords }, () => wordOf(Math.floor(random() * vocabularySize))),
      left: random() < aloneShare ? 1 : 1 + zipf(largestEvent),
    };
  }

  function next(): { number: number; event: Event } {
    if (running.length < 500 || random() < 0.5) running.push({ number: events++, event: start() });
    const at = Math.floor(random() * running.length);
    const chosen = running[at]!;
    chosen.event.left -= 1;
    if (chosen.event.left <= 0) {
      running[at] = running.at(-1)!;
      running.pop();
    }
    return chosen;
  }

  function word({ topic, names, own }: Event): string {
    const kind = random();
    if (kind < 0.1) return pick(names);
    if (kind < 0.22) return pick(own);
    if (kind < 0.45) return wordOf(5_000 + topic * topicWords + zipf(topicWords));
    return wordOf(zipf(vocabularySize));
  }

  for (let number = 0; ; number += 1) {
    const { number: eventNumber, event } = next();
    const title = `${pick(event.names)} ${pick(event.own)} ${pick(event.own)} ${word(event)} ${pick(event.names)}`;
    const text = Array.from({ length: words }, () => word(event)).join(" ");
    const publishedAt = new Date(1_750_000_000_000 + (number / perDay) * 86_400_000).toISOString();
    yield { id: `article-${number}`, language: "en", title, text, publishedAt, event: eventNumber };
  }
}

const syllables = [
  "ba",
  "co",
  "del",
  "fi",
  "gra",
  "hon",
  "ju",
  "ka",
  "lem",
  "mo",
  "nu",
  "pra",
  "ri",
  "sto",
  "tu",
  "ven",
];

/** A word for each number: its digits to the base of sixteen, as syllables. */
function wordOf(number: number): string {
  let rest = number + 16;
  let word = "";
  for (; rest > 0; rest >>= 4) word += syllables[rest & 15];
  return word;
}

function nameOf(number: number): string {
  const word = wordOf(number);
  return `${word[0]!.toUpperCase()}${word.slice(1)}sen`;
}
