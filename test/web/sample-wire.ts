import type { Article, Filing } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/article-id.ts";
import type { Publisher } from "../../src/domain/publisher.ts";
import type { ArticleTag } from "../../src/domain/tag.ts";

/** The moment at which the tests look at the pages. */
export const now = new Date("2026-06-20T12:00:00.000Z");

/** A moment so many minutes before `now`. */
function minutesAgo(minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString();
}

export const publishers: Publisher[] = [
  publisher("tideline.example", "Tideline Post", "en", "AU"),
  publisher("towa.example", "東和新聞", "ja", "JP"),
  publisher("127.0.0.1:4000/manara", "المنارة", "ar", "JO"),
  publisher("harbour.example", "Harbour Financial", "en", "SG"),
];

function publisher(key: string, name: string, language: string, country: string): Publisher {
  return { key, name, host: key.split("/")[0]!, homepage: `http://${key}/`, language, country, demo: false };
}

const japan: ArticleTag = {
  name: "JapanRelations",
  kind: "relation",
  score: 0.9,
  evidence: ["Japan", "president"],
  aliases: ["Japan relations"],
};
const ishiba: ArticleTag = {
  name: "石破茂",
  kind: "person",
  score: 0.8,
  evidence: ["石破茂"],
  aliases: ["Ishiba"],
};
const oresund: ArticleTag = { name: "Øresund", kind: "place", score: 0.7, evidence: ["Øresund"] };

/** What a test says of an article; the rest is filled in. */
export type Draft = Partial<Article> & {
  path: string;
  publisher: number;
  minutes: number;
  tags?: ArticleTag[];
};

/** An article of a made-up publisher, ready to be filed. */
export function filing({ path, publisher: index, minutes, tags = [], ...facts }: Draft): Filing {
  const { key, name } = publishers[index]!;
  const url = `http://${key}/${path}`;
  const text = facts.text ?? "One paragraph about it.";
  const publishedAt = minutesAgo(minutes);
  const article: Article = {
    id: articleId(url),
    url,
    publisherKey: key,
    publisherName: name,
    title: path,
    authors: [],
    publishedAt,
    firstSeenAt: publishedAt,
    language: "en",
    category: "General",
    summary: text.split("\n")[0]!,
    text,
    html: text
      .split("\n\n")
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join(""),
    keywords: [],
    access: "full",
    storyId: articleId(url),
    ...facts,
  };
  return { article, entities: [], tags };
}

const first = filing({
  path: "leaders-meet",
  publisher: 0,
  minutes: 5 * 1440,
  title: "Leaders of Japan and South Korea agree to keep visiting each other",
  authors: ["Ana Ruiz", "K. Lindqvist"],
  category: "Politics",
  text: "The two leaders met for half an hour.\n\nThey agreed to go on.",
  html: "<p>The two leaders met for half an hour.</p><h2>What was said</h2><p>They agreed to <em>go on</em>.</p><h4>What was not</h4><p>Nothing on the islands.</p>",
  image: {
    url: "http://tideline.example/meeting.jpg",
    caption: "A handshake in the rain",
    credit: "T. Post",
    width: 900,
    height: 600,
  },
  tags: [japan, ishiba],
});
const storyId = first.article.id;

/** Ten articles: a story of three, a copy of wire text, right-to-left, a long title, one without its text, others. */
export const wire: Filing[] = [
  first,
  filing({
    path: "shuttle",
    publisher: 1,
    minutes: 3 * 1440,
    title: "日韓首脳、シャトル外交の継続で一致",
    language: "ja",
    category: "Politics",
    text: "石破茂首相は、韓国の大統領と初めて会談した。\n\n両首脳は往来を続けることで一致した。",
    storyId,
    tags: [japan, ishiba],
  }),
  filing({
    path: "leaders-meet-copy",
    publisher: 3,
    minutes: 5 * 1440 - 30,
    title: "Leaders of Japan and South Korea agree to keep visiting each other",
    category: "Politics",
    text: "The two leaders met for half an hour.\n\nThey agreed to go on.",
    storyId,
    duplicateOf: storyId,
    tags: [japan],
  }),
  filing({
    path: "ziyara",
    publisher: 2,
    minutes: 180,
    title: "اليابان وكوريا الجنوبية تتفقان على مواصلة الزيارات",
    language: "ar",
    category: "Politics",
    text: "اتفق الجانبان على مواصلة الزيارات.",
    tags: [japan],
  }),
  filing({
    path: "swap",
    publisher: 3,
    minutes: 12,
    title: "Tokyo and Seoul weigh a currency swap",
    category: "Business",
    text: "",
    html: "",
    summary: "Talks may begin in July.",
    access: "blocked",
    accessReason: "The publisher asks for a subscription.",
    tags: [japan],
  }),
  filing({
    path: "old-treaty",
    publisher: 0,
    minutes: 12 * 1440,
    title: `A very long headline ${"that goes on and on ".repeat(15)}to its end`,
    text: "Sixty years of it.",
    tags: [japan],
  }),
  filing({
    path: "markup",
    publisher: 3,
    minutes: 60,
    title: `<script>alert("1")</script> & "quotes" in a headline`,
    text: "Nothing runs.",
    tags: [oresund],
  }),
  filing({
    path: "bridge",
    publisher: 0,
    minutes: 200,
    title: "A bridge over the sound turns twenty-six",
    text: "It still sings in a north wind.",
    category: "Lifestyle",
    tags: [oresund],
  }),
];
