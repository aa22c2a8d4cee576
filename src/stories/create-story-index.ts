import { createActiveWindow } from "./active-window.ts";
import { type Copy, createCopyIndex } from "./copy-index.ts";
import { shingleText } from "./shingle-text.ts";
import { createStoryBoard, type Match, type Pinned } from "./story-board.ts";
import type { StoryInput } from "./story-input.ts";
import { createVocabulary } from "./vocabulary.ts";
import { weighTerms } from "./weigh-terms.ts";

export type { StoryInput } from "./story-input.ts";

export interface StoryAssignment {
  /** The id of the article that started the story. */
  storyId: string;
  /** Id of the first article with the same wire text. */
  duplicateOf?: string;
  /** Why, in words: shared terms and likeness, or how much of a text is copied. */
  reason: string;
}

/** Groups articles into stories as they arrive, in one pass: an answer once given stays. */
export interface StoryIndex {
  /** The story that an article belongs to; the same id asked again, while it is in the window, gets the same answer. */
  assign(article: StoryInput): StoryAssignment;
  /** Takes back what was assigned before a restart, in any order. */
  restore(articles: (StoryInput & { storyId: string; duplicateOf?: string })[]): void;
}

/** The likeness from which two articles are about one event; tuned for the balance of joining and keeping apart. */
const leastLikeness = 0.15;

/**
 * Makes an empty index. Articles more than `windowDays` apart never meet. What it knows depends only on the articles
 * that are active, not on the order in which they came: so a restart changes nothing.
 */
export function createStoryIndex({ windowDays = 14 }: { windowDays?: number } = {}): StoryIndex {
  const vocabulary = createVocabulary();
  const board = createStoryBoard(vocabulary, windowDays);
  const copies = createCopyIndex();
  const window = createActiveWindow(windowDays);
  const answers = new Map<string, StoryAssignment>();
  const pinned = new Map<string, Pinned>();

  function forget(id: string): void {
    answers.delete(id);
    const article = pinned.get(id);
    if (!article) return;
    board.unpin(article);
    vocabulary.uncount(article.vector);
    copies.remove(id);
    pinned.delete(id);
  }

  function keepAnswer(id: string, at: number, answer: StoryAssignment): StoryAssignment {
    answers.set(id, answer);
    for (const leaving of window.enter(id, at)) forget(leaving);
    return answer;
  }

  function pin(input: StoryInput, article: Pinned, shingles: Uint32Array): void {
    vocabulary.count(article.vector);
    board.pin(article);
    copies.add(input.id, shingles);
    pinned.set(input.id, article);
  }

  return {
    assign(input) {
      const known = answers.get(input.id);
      if (known) return known;
      const at = momentOf(input);
      const shingles = shingleText(input.text);
      const copy = copies.find(shingles);
      const original = copy && answers.get(copy.id);
      // Copies are remembered but not counted: the same text twice is one voice.
      if (copy && original) return keepAnswer(input.id, at, answerCopy(copy, original));
      const vector = vocabulary.vectorOf(weighTerms(input));
      const match = board.findLikest(vector, at, window.start());
      const answer = match && match.score >= leastLikeness ? answerMatch(match) : answerNew(input.id, match);
      pin(input, { storyId: answer.storyId, vector, at }, shingles);
      return keepAnswer(input.id, at, answer);
    },
    restore(articles) {
      for (const { storyId, duplicateOf, ...input } of articles) {
        if (answers.has(input.id)) continue;
        const at = momentOf(input);
        if (duplicateOf === undefined) {
          const vector = vocabulary.vectorOf(weighTerms(input));
          pin(input, { storyId, vector, at }, shingleText(input.text));
        }
        const reason = "assigned before the restart";
        keepAnswer(input.id, at, { storyId, ...(duplicateOf && { duplicateOf }), reason });
      }
    },
  };
}

function momentOf({ publishedAt }: StoryInput): number {
  return publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
}

function answerCopy({ id, share }: Copy, { storyId }: StoryAssignment): StoryAssignment {
  return { storyId, duplicateOf: id, reason: `${Math.round(share * 100)} % of its text is that of ${id}` };
}

function answerMatch({ story, score, shared }: Match): StoryAssignment {
  return { storyId: story.id, reason: `likeness ${score.toFixed(2)}: shares ${shared.join(", ")}` };
}

function answerNew(id: string, match: Match | undefined): StoryAssignment {
  const reason = match
    ? `starts a story: likeness to the likest, ${match.story.id}, is only ${match.score.toFixed(2)}`
    : "starts a story: it shares nothing with any other";
  return { storyId: id, reason };
}
