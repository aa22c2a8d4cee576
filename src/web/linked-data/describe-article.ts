import { articleAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import { isWebAddress } from "../../domain/is-web-address.ts";
import type { PageSetting } from "../page-setting.ts";
import type { Thing } from "./data-block.ts";
import { pictureOf } from "./picture-of.ts";

/** Google cuts headlines there. */
const longestHeadline = 110;

/**
 * The article as schema.org knows it. It belongs to its publisher: the address and the publisher are theirs, and the
 * page here only shows it.
 */
export function describeArticle(article: ListedArticle, setting: PageSetting): Thing {
  const page = `${setting.origin}${articleAddress(article.id)}`;
  const image = pictureOf(article, setting);
  const own = isWebAddress(article.url) ? { url: article.url, isBasedOn: article.url } : undefined;
  return {
    "@type": "NewsArticle",
    "@id": `${page}#article`,
    mainEntityOfPage: page,
    ...own,
    headline: [...article.title].slice(0, longestHeadline).join(""),
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt ?? article.publishedAt,
    ...(article.language !== "und" && { inLanguage: article.language }),
    ...(article.authors.length > 0 && {
      author: article.authors.map((name) => ({ "@type": "Person", name })),
    }),
    publisher: {
      "@type": "NewsMediaOrganization",
      name: article.publisherName,
      ...(own && { url: new URL("/", own.url).href }),
    },
    articleSection: article.category,
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
    ...(article.summary && { description: article.summary }),
    ...(image && { image: { "@type": "ImageObject", ...image } }),
  };
}
