import { articleAddress } from "../../domain/addresses.ts";
import type { ListedArticle } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";
import type { PageBody } from "../parts/layout.ts";
import type { Thing } from "./data-block.ts";
import { describeArticle } from "./describe-article.ts";

/** A page above the one that is shown, or that page itself: its name and its path. */
export interface Step {
  name: string;
  path: string;
}

/** What a page is, for programs: an article, a list of articles, or just a page; and where it stands. */
export function describePage(setting: PageSetting, body: PageBody): Thing[] {
  if (body.path === undefined) return [];
  const address = `${setting.origin}${body.path}`;
  const page: Thing = {
    "@type": body.articles ? "CollectionPage" : "WebPage",
    "@id": address,
    url: address,
    name: body.title,
    inLanguage: setting.words.locale,
    isPartOf: { "@id": `${setting.origin}/#site` },
    ...(body.description && { description: body.description }),
    ...(body.articles && { mainEntity: listOf(body.articles, setting) }),
    ...(body.article && { mainEntity: { "@id": `${address}#article` } }),
  };
  return [
    page,
    siteOf(setting),
    ...(body.article ? [describeArticle(body.article, setting)] : []),
    ...(body.trail ? [trailOf(body.trail, setting)] : []),
  ];
}

function listOf(articles: readonly ListedArticle[], { origin }: PageSetting): Thing {
  return {
    "@type": "ItemList",
    numberOfItems: articles.length,
    itemListElement: articles.map(({ id, title }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: `${origin}${articleAddress(id)}`,
      ...(title && { name: title }),
    })),
  };
}

function siteOf({ origin }: PageSetting): Thing {
  return {
    "@type": "WebSite",
    "@id": `${origin}/#site`,
    url: `${origin}/`,
    name: "Tagwire",
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${origin}/search?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

/** From the front page down to this one. */
function trailOf(steps: readonly Step[], { origin }: PageSetting): Thing {
  const all = [{ name: "Tagwire", path: "/" }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${origin}${path}`,
    })),
  };
}
