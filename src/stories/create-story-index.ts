import type { Regrouping, StoryMove } from "../domain/regrouping.ts";
import { createActiveWindow } from "./active-window.ts";
import { type Copy, createCopyIndex, type Sketch, sketchShingles } from "./copy-index.ts";
import { createFurniture } from "./furniture.ts";
import { listSuccessions } from "./list-successions.ts";
import { type Change, createLookBack } from "./look-back.ts";
import { pickTerms } from "./pick-terms.ts";
import { shingleText } from "./shingle-text.ts";
import { type BoardArticle, createStoryBoard, type Match } from "./story-board.ts";
import type { StoryInput } from "./story-input.ts";
import { hashTerm } from "./term-kind.ts";
import { languageOf, weighTerms } from "./weigh-terms.ts";
import { createWordMemory } from "./word-memory.ts";

export type { StoryInput } from "./story-input.ts";

interface StoryAssignment {
  /** The id of the article that started the story. */
  storyId: string;
  /** Id of the first article with the same wire text. */
  duplicateOf?: string;
  /** Why, in words: shared terms and likeness, or how much of a text is copied. */
  reason: string;
}

/** Groups articles into stories as they arrive, in one pass; a look back mends what later articles show to be wrong. */
export interface StoryIndex {
  /** The story that an article belongs to; the same id asked again, while it is in the window, gets the same answer. */
  assign(article: StoryInput): StoryAssignment;
  /**
   * Looks back at the stories near what was assigned since the last time: merges those that have proved to be one,
   * splits those that are two, moves articles that fit another better. `assign` then answers accordingly. For after a
   * batch; the cost grows with what is new, not with the window.
   */
  regroup(): Regrouping;
  /** Takes back what was assigned before a restart, in any order. */
  restore(articles: (StoryInput & { storyId: string; duplicateOf?: string })[]): void;
}

/** The likeness from which two articles are about one event; tuned for the balance of joining and keeping apart. */
const leastLikeness = 0.142;

/**
 * Makes an empty index. Articles more than `windowDays` apart never meet. What it knows depends only on the articles
 * that are active, not on the order in which they came: so a restart changes nothing.
 */
export function createStoryIndex({ windowDays = 14 }: { windowDays?: number } = {}): StoryIndex {
  const board = createStoryBoard(windowDays);
  const copies = createCopyIndex();
  const window = createActiveWindow(windowDays);
  const answers = new Map<string, StoryAssignment>();
  const numbers = createNumbers();
  const words = createWordMemory();
  const furniture = createFurniture();
  const lookBack = createLookBack(board, numbers.idOf);
  /** Numbers of the articles that came since the last look back. */
  const fresh = new Set<number>();
  /** The copies of an article, by its id. */
  const copiesOf = new Map<string, string[]>();

  function listCopy(original: string, id: string): void {
    const copies = copiesOf.get(original) ?? [];
    copies.push(id);
    copiesOf.set(original, copies);
  }

  function moveWithCopies(id: string, to: string, reason: string): StoryMove[] {
    return [id, ...(copiesOf.get(id) ?? [])].flatMap((one) => {
      const answer = answers.get(one);
      if (!answer) return [];
      const because = answer.duplicateOf === undefined ? flatten(reason) : answer.reason;
      answers.set(one, { ...answer, storyId: to, reason: because });
      return { id: one, from: answer.storyId, to, reason: because };
    });
  }

  function describeChange({ from, likest }: Change): string {
    if (!likest) return `looking back: too unlike the rest of ${from}`;
    const { article, likeness, shared } = likest;
    return `looking back: likeness ${likeness.toFixed(2)} to ${numbers.idOf(article)}, shares ${wordsOf(shared)}`;
  }

  const wordsOf = (terms: number[]) =>
    terms
      .map((hash) => words.wordOf(hash))
      .filter(Boolean)
      .join(", ");

  function describeMatch({ score, shared }: Match): string {
    return `likeness ${score.toFixed(2)}: shares ${wordsOf(shared)}`;
  }

  function boardArticle(input: StoryInput): BoardArticle {
    const { publisherKey: publisher } = input;
    const text = publisher === undefined ? input.text : furniture.clear(publisher, input.text);
    const weights = weighTerms({ ...input, text });
    const vector = pickTerms(weights);
    const kept = new Set(vector.terms);
    for (const term of weights.keys()) {
      const hash = hashTerm(term);
      if (kept.has(hash)) words.keep(hash, term);
    }
    return { vector, language: languageOf(input), publisher, at: momentOf(input) };
  }

  function forget(number: number): void {
    const id = numbers.free(number);
    answers.delete(id);
    copiesOf.delete(id);
    fresh.delete(number);
    lookBack.forget(number);
    if (!board.has(number)) return;
    board.unpin(number);
    copies.remove(number);
  }

  function keepAnswer(number: number, id: string, at: number, answer: StoryAssignment): StoryAssignment {
    answers.set(id, { ...answer, reason: flatten(answer.reason) });
    if (answer.duplicateOf) listCopy(answer.duplicateOf, id);
    for (const leaving of window.enter(number, at)) forget(leaving);
    return answer;
  }

  function pin(number: number, storyId: string, article: BoardArticle, sketch: Sketch): void {
    board.pin(number, storyId, article);
    copies.add(number, sketch);
  }

  /** Copies are remembered but not counted: the same text twice is one voice. */
  function answerCopy(sketch: Sketch): StoryAssignment | undefined {
    const copy = copies.find(sketch);
    if (!copy) return undefined;
    const original = numbers.idOf(copy.number);
    return describeCopy(copy, original, answers.get(original)!);
  }

  return {
    assign(input) {
      const known = answers.get(input.id);
      if (known) return known;
      const at = momentOf(input);
      const sketch = sketchShingles(shingleText(input.text));
      const copied = answerCopy(sketch);
      const number = numbers.take(input.id);
      if (copied) return keepAnswer(number, input.id, at, copied);
      const article = boardArticle(input);
      const match = board.findLikest(article, window.start());
      const answer =
        match && match.score >= leastLikeness
          ? { storyId: match.story.id, reason: describeMatch(match) }
          : answerNew(input.id, match);
      pin(number, answer.storyId, article, sketch);
      fresh.add(number);
      return keepAnswer(number, input.id, at, answer);
    },
    regroup() {
      const changes = lookBack.regroup([...fresh]);
      fresh.clear();
      const moves = changes.flatMap((change) =>
        moveWithCopies(numbers.idOf(change.article), change.to, describeChange(change)),
      );
      return { moves, ...listSuccessions(changes, board) };
    },
    restore(articles) {
      for (const { storyId, duplicateOf, ...input } of articles) {
        if (answers.has(input.id)) continue;
        const at = momentOf(input);
        const number = numbers.take(input.id);
        if (duplicateOf === undefined) {
          const article = boardArticle(input);
          pin(number, storyId, article, sketchShingles(shingleText(input.text)));
        }
        const reason = "assigned before the restart";
        keepAnswer(number, input.id, at, { storyId, ...(duplicateOf && { duplicateOf }), reason });
      }
    },
  };
}

/** Gives ids small numbers, and uses those that were freed again. */
function createNumbers() {
  const ids: string[] = [];
  const freed: number[] = [];
  return {
    idOf: (number: number) => ids[number]!,
    take(id: string): number {
      const number = freed.pop() ?? ids.length;
      ids[number] = id;
      return number;
    },
    /** Gives the id that it had. */
    free(number: number): string {
      const id = ids[number]!;
      ids[number] = "";
      freed.push(number);
      return id;
    },
  };
}

/** One string instead of the pieces that it was put together from: there are hundreds of thousands. */
function flatten(text: string): string {
  return Buffer.from(text).toString();
}

function momentOf({ publishedAt }: StoryInput): number {
  return publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
}

function describeCopy({ share }: Copy, original: string, { storyId }: StoryAssignment): StoryAssignment {
  return {
    storyId,
    duplicateOf: original,
    reason: `${Math.round(share * 100)} % of its text is that of ${original}`,
  };
}

function answerNew(id: string, match: Match | undefined): StoryAssignment {
  const reason = match
    ? `starts a story: only ${match.score.toFixed(2)} like ${match.story.id}`
    : "starts a story: it shares nothing with any other";
  return { storyId: id, reason };
}
