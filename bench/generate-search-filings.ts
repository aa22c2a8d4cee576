import type { Filing } from "../src/domain/article.ts";
import { createRandom, generateFilings } from "./generate-filings.ts";

/** Characters of everyday Japanese news. */
const characters =
  "日本国会政府首相大統領経済市場株価円安貿易関税交渉選挙投票議員与党野党法案予算税制電力原発地震台風大雨被害救助警察裁判判決事件事故会社工場新車技術研究宇宙医療病院患者感染高校野球優勝監督";
const particles = ["は", "が", "を", "に", "の", "で", "と", "から", "した。", "する", "として"];
const vocabularySize = 6_000;
const japaneseWords = 420;
const languages = ["en", "en", "ja", "de", "en", "ja", "fr", "en", "de", "en"];

/** Few words are written often and many seldom (Zipf). */
function skewed(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** random()) - 1);
}

function createVocabulary(random: () => number): string[] {
  const one = () => characters[Math.floor(random() * characters.length)]!;
  return Array.from({ length: vocabularySize }, () => one() + one() + (random() < 0.4 ? one() : ""));
}

/** The generated archive in four languages, a fifth of it Japanese, unspaced; one article in three has a picture. */
export function* generateSearchFilings(newest: Date): Generator<Filing> {
  const random = createRandom(11);
  const vocabulary = createVocabulary(random);
  const write = (words: number) =>
    Array.from({ length: words }, () => {
      const word = vocabulary[skewed(random, vocabulary.length)]!;
      return word + particles[Math.floor(random() * particles.length)]!;
    }).join("");
  let number = 0;
  for (const filing of generateFilings(newest)) {
    const { article } = filing;
    article.language = languages[number % languages.length]!;
    if (article.language === "ja")
      Object.assign(article, { title: write(8), text: write(japaneseWords), summary: write(20) });
    if (number % 3 === 0) article.image = { url: `https://pictures.example/${number}.jpg` };
    number += 1;
    yield filing;
  }
}
