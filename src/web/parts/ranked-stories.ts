import type { ListedArticle } from "../../domain/article.ts";
import type { Category } from "../../domain/category.ts";
import type { Story } from "../../domain/story.ts";
import type { PageSetting } from "../page-setting.ts";

/** Enough that every category has some, where anything happens in it. */
const mostRanked = 150;
const [mostOnFront, mostInCategory] = [9, 3];
const [few, many] = [2, 30];
const dayLength = 86_400_000;

export interface StoryWithArticles {
  story: Story;
  articles: ListedArticle[];
}

/** Stories with news in so many days, by newsrooms, freshness and rise. Ranked once a minute. */
function rankedStories({ store, now, memory }: PageSetting, days: number): Promise<Story[]> {
  return memory.recall(`stories of ${days} days`, async () => {
    const since = new Date(now.getTime() - days * dayLength).toISOString();
    const stories = await store.stories.ranked({ now: now.toISOString(), since, limit: mostRanked });
    return stories.filter((story) => story.articles > 0);
  });
}

/** What the front page holds above the latest: the stories of two days; in a quiet time, of thirty. */
export function pickTopStories(setting: PageSetting): Promise<StoryWithArticles[]> {
  return setting.memory.recall("top stories", async () => {
    const lately = await rankedStories(setting, few);
    const stories = lately.length > 0 ? lately : await rankedStories(setting, many);
    return withArticles(stories.slice(0, mostOnFront), setting);
  });
}

/** The first stories of one category that several articles tell: others stand among its latest. */
export function pickStoriesOf(category: Category, setting: PageSetting): Promise<StoryWithArticles[]> {
  return setting.memory.recall(`stories of ${category}`, async () => {
    const stories = (await storiesToChoose(setting)).filter(
      (story) => story.category === category && story.articles > 1,
    );
    return withArticles(stories.slice(0, mostInCategory), setting);
  });
}

/** The first story of each category that does not stand above already. */
export async function firstOfCategories(
  setting: PageSetting,
  above: ReadonlySet<string>,
): Promise<Map<Category, Story>> {
  const firsts = new Map<Category, Story>();
  for (const story of await storiesToChoose(setting))
    if (!above.has(story.id) && !firsts.has(story.category)) firsts.set(story.category, story);
  return firsts;
}

/** Those of two days first; a category in which nothing happened lately has older ones. */
async function storiesToChoose(setting: PageSetting): Promise<Story[]> {
  const lately = await rankedStories(setting, few);
  const known = new Set(lately.map(({ id }) => id));
  const older = await rankedStories(setting, many);
  return [...lately, ...older.filter(({ id }) => !known.has(id))];
}

function withArticles(stories: readonly Story[], { store }: PageSetting): Promise<StoryWithArticles[]> {
  return Promise.all(
    stories.map(async (story) => ({ story, articles: await store.articles.byStory(story.id) })),
  );
}
