import { tagKey } from "../../domain/tag-key.ts";
import { lineOf } from "../text/element-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import { asList, isJsonObject, type Json, type JsonObject, typesOf } from "./read-json-ld.ts";
import { metaOf, propertyOf, type Source } from "./source.ts";

/** The section: article:section, JSON-LD's articleSection, microdata, then the breadcrumb. */
export function readSection(source: Source, title: string): string | undefined {
  const { facts, article } = source;
  const voices = [
    metaOf(facts, "article:section", "og:article:section"),
    asList(article?.articleSection)[0],
    propertyOf(facts, "articlesection"),
    metaOf(facts, "parsely-section", "section", "dc.subject.section", "cxenseparse:section"),
    breadcrumbSection(source, title),
  ];
  for (const voice of voices) {
    const section = typeof voice === "string" ? firstOfList(decodeEntities(voice)) : "";
    if (section && section.length <= 60 && !/^https?:/.test(section)) return section;
  }
  return undefined;
}

/** "News, Politics, Europe" is a list and its first entry the section; "Arts, Culture" may be a name. */
function firstOfList(section: string): string {
  const parts = section.split(/\s*,\s+/);
  return parts.length > 2 ? (parts[0] ?? section) : section;
}

/** The first crumb that is neither the home page nor the article itself. */
function breadcrumbSection({ things, article }: Source, title: string): string | undefined {
  const inline = article?.breadcrumb;
  const list = [...things, ...(isJsonObject(inline) ? [inline] : [])].find((thing) =>
    typesOf(thing).includes("BreadcrumbList"),
  );
  const crumbs = asList(list?.itemListElement).map(crumbName);
  return crumbs.find(
    (crumb, index) =>
      crumb &&
      tagKey(crumb) !== tagKey(title) &&
      !(index === 0 && (crumbs.length > 2 || isHome(crumb))) &&
      !isHome(crumb),
  );
}

function isHome(crumb: string): boolean {
  return /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|главная|ホーム|トップ|首页|首頁|홈)$/i.test(
    crumb,
  );
}

function crumbName(crumb: Json): string {
  if (!isJsonObject(crumb)) return "";
  const item = crumb.item;
  const name = crumb.name ?? (isJsonObject(item) ? item.name : undefined);
  return typeof name === "string" ? decodeEntities(name) : "";
}

/** Labels of JSON-LD, news_keywords, keywords, article:tag and rel=tag links, each once, as first written. */
export function readKeywords({ facts, article }: Source): string[] {
  const found = new Map<string, string>();
  const voices = [
    ...asList(article?.keywords).flatMap(keywordTexts),
    ...[
      "news_keywords",
      "article:tag",
      "og:article:tag",
      "keywords",
      "parsely-tags",
      "sailthru.tags",
    ].flatMap((name) => facts.meta.get(name) ?? []),
    ...facts.tagLinks.map(lineOf),
  ];
  for (const voice of voices) {
    for (const part of decodeEntities(voice).split(/[,;、，]/)) {
      const label = part.replace(/^\s*#/, "").trim();
      const key = tagKey(label);
      if (key && label.length <= 80 && !found.has(key)) found.set(key, label);
    }
  }
  return [...found.values()].slice(0, 50);
}

function keywordTexts(keyword: Json): string[] {
  if (typeof keyword === "string") return [keyword];
  const name = isJsonObject(keyword) ? (keyword as JsonObject).name : undefined;
  return typeof name === "string" ? [name] : [];
}
