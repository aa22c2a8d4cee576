import type { TagSuggestion } from "../../domain/tag.ts";
import type { Store } from "../../store/store.ts";

const mostWords = 4;
const mostTags = 6;

/** Tags that somebody may have meant whose search has found nothing: those that begin as its words do. */
export async function nearTags(store: Store, query: string): Promise<TagSuggestion[]> {
  const words = query.replace(/\b[a-z]+:/gi, " ").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const lists = await Promise.all(words.slice(0, mostWords).map((word) => startingLike(store, word)));
  const byName = new Map(lists.flat().map((tag) => [tag.name, tag]));
  return [...byName.values()].sort((a, b) => b.articles - a.articles).slice(0, mostTags);
}

/** A mistake in spelling mostly stands behind the first letters. */
async function startingLike(store: Store, word: string): Promise<TagSuggestion[]> {
  const whole = await store.tags.suggest(word, mostTags);
  if (whole.length > 0 || word.length < 5) return whole;
  return store.tags.suggest(word.slice(0, Math.ceil(word.length / 2)), mostTags);
}
