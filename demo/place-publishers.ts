import type { DemoArticle, DemoPublisher, PlacedArticle, PlacedPublisher } from "./demo-publisher.ts";
import { moveDates } from "./move-dates.ts";

/** Gives publishers and articles their addresses below `origin`, and moves the dates near to `now`. */
export function placePublishers(
  publishers: readonly DemoPublisher[],
  origin: string,
  now: Date,
): PlacedPublisher[] {
  const moments = publishers.flatMap(({ articles }) => articles.map(({ publishedAt }) => publishedAt));
  const move = moveDates(moments, now);
  return publishers.map((publisher) => {
    const homepage = `${origin}/${publisher.slug}/`;
    const placed = publisher.articles.map((article) => placeArticle(article, publisher, homepage, move));
    return {
      ...publisher,
      homepage,
      feedUrl: `${homepage}feed`,
      logoUrl: `${homepage}logo.svg`,
      articles: placed.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()),
    };
  });
}

/** Articles without a section live here. */
const unsorted = "news";

function placeArticle(
  article: DemoArticle,
  publisher: DemoPublisher,
  homepage: string,
  move: (moment: string) => Date,
): PlacedArticle {
  const { publishedAt, image, ...rest } = article;
  const section = article.section === undefined ? unsorted : publisher.sections[article.section];
  if (!section) throw new TypeError(`${publisher.name} has no section "${article.section}" (${article.id})`);
  return {
    ...rest,
    url: `${homepage}${section}/${article.id}`,
    publishedAt: move(publishedAt),
    credits: article.agency ? [article.agency] : article.authors,
    ...(image && { image: { ...image, url: `${homepage}pictures/${article.id}.png` } }),
  };
}
