import type { ToldStory } from "../../domain/story.ts";
import type { Sql } from "./create-sql.ts";
import type { NotedTag } from "./list-articles.ts";

const mostTags = 8;
/** Of a story that goes on for weeks its newest articles tell what it is about. */
const mostArticles = 200;

/** The tags that most articles of a story have; what only one of several has is not the story's. */
export function sharedTags(sql: Sql, storyId: string): ToldStory["tags"] {
  const rows = sql.all<{ tags: string }>(
    `SELECT n.tags FROM articles AS a JOIN article_notes AS n ON n.seq = a.seq
      WHERE a.story_id = ? ORDER BY a.published_at DESC LIMIT ?`,
    ...[storyId, mostArticles],
  );
  const least = rows.length > 1 ? 2 : 1;
  const byId = new Map<number, ToldStory["tags"][number] & { scores: number }>();
  for (const row of rows) {
    for (const [id, name, kind, score] of JSON.parse(row.tags) as NotedTag[]) {
      const known = byId.get(id) ?? { name, kind, articles: 0, scores: 0 };
      byId.set(id, { ...known, articles: known.articles + 1, scores: known.scores + score });
    }
  }
  return [...byId.values()]
    .filter(({ articles }) => articles >= least)
    .sort((one, other) => other.articles - one.articles || other.scores - one.scores)
    .slice(0, mostTags)
    .map(({ name, kind, articles }) => ({ name, kind, articles }));
}
