import { tagKey } from "../../domain/tag-key.ts";
import { lineOf } from "../text/element-text.ts";
import { chooseVoice, type Voice } from "./choose-voice.ts";
import { decodeEntities } from "./decode-entities.ts";
import { asList, isJsonObject, type Json, type JsonObject, typesOf } from "./read-json-ld.ts";
import { metaOf, metaVoices, propertyOf, type Source } from "./source.ts";

/** The section: article:section, JSON-LD's articleSection, microdata, then the breadcrumb. */
export function readSection(source: Source, title: string): string | undefined {
  const { facts, article, recorder } = source;
  const voices: Voice[] = [
    ["meta article:section", metaOf(facts, "article:section", "og:article:section")],
    ["JSON-LD articleSection", asList(article?.articleSection)[0]],
    ["microdata articleSection", propertyOf(facts, "articlesection")],
    ["meta", metaOf(facts, "parsely-section", "section", "dc.subject.section", "cxenseparse:section")],
    ["breadcrumb", breadcrumbSection(source, title)],
  ];
  return chooseVoice("section", voices, sectionName, recorder);
}

function sectionName(said: unknown): string | undefined {
  const section = typeof said === "string" ? firstOfList(decodeEntities(said)) : "";
  return section && section.length <= 60 && !/^https?:/.test(section) ? section : undefined;
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
export function readKeywords(source: Source): string[] {
  const found = new Map<string, { label: string; from: string }>();
  for (const [from, said] of keywordVoices(source)) {
    for (const part of decodeEntities(String(said)).split(/[,;、，]/)) {
      const label = part.replace(/^\s*#/, "").trim();
      const key = tagKey(label);
      if (key && label.length <= 80 && !found.has(key)) found.set(key, { label, from });
    }
  }
  const keywords = [...found.values()].slice(0, 50);
  for (const { label, from } of source.recorder ? keywords : []) {
    source.recorder?.decide("keyword", label, `${from} names it`);
  }
  return keywords.map(({ label }) => label);
}

const keywordNames = [
  "news_keywords",
  "article:tag",
  "og:article:tag",
  "keywords",
  "parsely-tags",
  "sailthru.tags",
];

function keywordVoices({ facts, article }: Source): Voice[] {
  return [
    ...asList(article?.keywords)
      .flatMap(keywordTexts)
      .map((said): Voice => ["JSON-LD keywords", said]),
    ...metaVoices(facts, ...keywordNames),
    ...facts.tagLinks.map((link): Voice => ["a link rel=tag", lineOf(link)]),
  ];
}

function keywordTexts(keyword: Json): string[] {
  if (typeof keyword === "string") return [keyword];
  const name = isJsonObject(keyword) ? (keyword as JsonObject).name : undefined;
  return typeof name === "string" ? [name] : [];
}
