import type { StoryArticle, StoryFact } from "../domain/story.ts";
import { type ReadSentence, readSentences } from "./read-sentences.ts";

const mostFacts = 5;
/** A fact has to bring a name or a number, and more than that alone. */
const leastScore = 3;
/** Words of the event itself that a sentence must have, to be about it. */
const leastOfEvent = 3;
const facts = { names: 2, numbers: 1.5, words: 0.25, ofEvent: 0.5 };
const mostWords = 8;
const mostOfEvent = 4;
/** A sentence that leans on the one before it tells less when it stands alone; one of years long past is background. */
const [leaning, past] = [0.5, 0.4];
/** News stands at the front: what the last sentence of an article loses. */
const atTheEnd = 0.5;
/** In an article of so few sentences all stand at the front. */
const few = 20;

interface ScoredSentence {
  sentence: string;
  score: number;
}

/**
 * What is new: the sentences by which later articles of a story added a name or number that no earlier one had, at
 * most five, those of the newest articles first. Sentences are compared with all that earlier articles say, and quoted
 * only where one of these is in the same language. Copies of wire text add nothing. `articles` come oldest first.
 */
export function findNews(articles: readonly StoryArticle[]): StoryFact[] {
  const told = articles.filter(({ duplicateOf }) => duplicateOf === undefined);
  if (told.length < 2) return [];
  const read = told.map((article) => ({ article, sentences: readSentences(article) }));
  const ofEvent = wordsOfEvent(read.map(({ sentences }) => sentences));
  const known = new Set<string>();
  const languages = new Set<string>();
  const found: StoryFact[] = [];
  for (const { article, sentences } of read) {
    const best = languages.has(article.language) ? findBest(sentences, known, ofEvent) : undefined;
    if (best) found.unshift(factOf(article, best));
    languages.add(article.language);
    for (const { words } of sentences) for (const word of words) known.add(word);
  }
  return found.slice(0, mostFacts);
}

/** The words that at least a third of the articles have, and two. */
function wordsOfEvent(articles: readonly ReadSentence[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const sentences of articles) {
    const own = new Set(sentences.flatMap(({ telling }) => telling));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const least = Math.max(2, articles.length / 3);
  return new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word));
}

function findBest(
  sentences: readonly ReadSentence[],
  known: ReadonlySet<string>,
  ofEvent: ReadonlySet<string>,
): ScoredSentence | undefined {
  let best: ScoredSentence | undefined;
  for (const [at, one] of sentences.entries()) {
    const score = scoreOf(one, known, ofEvent) * (1 - (atTheEnd * at) / Math.max(few, sentences.length));
    if (score >= leastScore && score > (best?.score ?? 0)) best = { sentence: one.sentence, score };
  }
  return best;
}

function scoreOf(one: ReadSentence, known: ReadonlySet<string>, ofEvent: ReadonlySet<string>): number {
  if (!one.quotable) return 0;
  const shared = one.telling.filter((word) => ofEvent.has(word)).length;
  const isNew = (word: string) => !known.has(word);
  const names = one.names.filter(isNew).length;
  const numbers = one.numbers.filter(isNew).length;
  if (shared < leastOfEvent || names + numbers === 0) return 0;
  const words = Math.min(mostWords, one.telling.filter(isNew).length);
  const score =
    facts.names * Math.min(2, names) +
    facts.numbers * Math.min(2, numbers) +
    facts.words * words +
    facts.ofEvent * Math.min(mostOfEvent, shared);
  return score * (one.leans ? leaning : 1) * (one.isPast ? past : 1);
}

function factOf(
  { id, publisherName, publishedAt, language }: StoryArticle,
  { sentence }: ScoredSentence,
): StoryFact {
  return { sentence, articleId: id, publisherName, publishedAt, language };
}
