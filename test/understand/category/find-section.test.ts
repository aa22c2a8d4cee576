import assert from "node:assert/strict";
import { test } from "node:test";
import type { Category } from "../../../src/domain/category.ts";
import { findSection } from "../../../src/understand/category/find-section.ts";

/** By category: names in the language that the article has. */
const wanted: Partial<Record<Category | "none", Record<string, string[]>>> = {
  Politics: {
    en: [
      "Politics",
      "US Politics",
      "POLITICS",
      "News / Politics",
      "Policy & Politics",
      "Elections",
      "Crime",
      "Law",
    ],
    de: ["Politik", "Innenpolitik", "Politik > Inland", "Justiz"],
    fr: ["Politique", "Élections", "Elections"],
    es: ["Política", "politica"],
    pt: ["Política", "Eleições"],
    it: ["Politica"],
    nl: ["Politiek"],
    pl: ["Polityka"],
    ru: ["Политика"],
    tr: ["Siyaset"],
    ar: ["سياسة", "السياسة"],
    ja: ["政治", "選挙"],
    ko: ["정치", "외교·안보", "북한"],
    zh: ["政治", "时政", "軍事"],
  },
  Business: {
    en: [
      "Business",
      "Business News",
      "News | Business",
      "Business > Markets",
      "Economy",
      "Money",
      "Personal Finance",
    ],
    de: ["Wirtschaft", "Finanzen", "Wirtschaft & Finanzen", "Börse"],
    fr: ["Économie", "Economie", "Entreprises", "Bourse"],
    es: ["Economía", "Negocios"],
    pt: ["Economia", "Negócios"],
    it: ["Economia", "Economia e Finanza"],
    nl: ["Economie"],
    sv: ["Näringsliv", "Ekonomi"],
    pl: ["Gospodarka", "Biznes"],
    ru: ["Экономика", "Бизнес"],
    tr: ["Ekonomi"],
    ar: ["اقتصاد", "مال وأعمال"],
    ja: ["経済", "ビジネス", "経済・ビジネス"],
    ko: ["경제", "증권", "부동산"],
    zh: ["财经", "財經", "经济"],
  },
  Technology: {
    en: ["Technology", "Tech", "Cyber Security", "Gaming", "Business » Tech"],
    de: ["Netzwelt", "Digital", "Technik"],
    fr: ["High-Tech", "Technologies"],
    es: ["Tecnología"],
    pt: ["Tecnologia"],
    ru: ["Технологии"],
    tr: ["Teknoloji"],
    ja: ["テクノロジー", "IT", "デジタル"],
    ko: ["IT", "IT·과학", "IT/과학"],
    zh: ["科技", "數位"],
  },
  Science: {
    en: ["Science", "Science & Environment", "Science & Technology", "Space", "science-and-health"],
    de: ["Wissenschaft", "Wissen", "Natur"],
    fr: ["Sciences"],
    es: ["Ciencia"],
    ru: ["Наука"],
    ja: ["科学", "サイエンス"],
    ko: ["과학"],
    zh: ["科学", "科學"],
  },
  Health: {
    en: ["Health", "Health News", "Coronavirus"],
    de: ["Gesundheit"],
    fr: ["Santé"],
    es: ["Salud"],
    pt: ["Saúde"],
    ja: ["医療・健康"],
    ko: ["건강"],
    zh: ["健康"],
  },
  Sports: {
    en: ["Sport", "Sports", "Sport | Football", "NFL", "Formula 1", "Sports: Tennis"],
    de: ["Sport", "Fußball", "Fussball"],
    fr: ["Sports", "Football"],
    es: ["Deportes", "Fútbol"],
    pt: ["Esporte", "Desporto", "Futebol"],
    it: ["Calcio"],
    nl: ["Voetbal"],
    pl: ["Piłka nożna"],
    ru: ["Спорт", "Футбол"],
    tr: ["Spor"],
    ar: ["رياضة", "كرة القدم"],
    ja: ["スポーツ", "プロ野球", "大相撲"],
    ko: ["스포츠", "프로야구"],
    zh: ["体育", "體育"],
  },
  Entertainment: {
    en: ["Entertainment", "Arts & Culture", "Movies", "TV & Radio", "Entertainment > Music", "Books"],
    de: ["Kultur", "Feuilleton", "Kino"],
    fr: ["Culture", "Cinéma"],
    es: ["Cultura", "Espectáculos"],
    it: ["Spettacoli"],
    sv: ["Kultur & Nöje"],
    tr: ["Magazin"],
    ja: ["エンタメ", "芸能", "文化"],
    ko: ["연예", "문화"],
    zh: ["娱乐", "娛樂"],
  },
  Lifestyle: {
    en: ["Lifestyle", "Life & Style", "Food", "Travel", "Fashion"],
    de: ["Reise", "Mode", "Stil"],
    fr: ["Cuisine", "Voyage"],
    es: ["Gastronomía", "Viajes"],
    ja: ["ライフスタイル", "グルメ", "旅行"],
    ko: ["생활·문화", "여행"],
    zh: ["旅游", "美食"],
  },
  Environment: {
    en: ["Environment", "Climate Change", "Weather", "energy-environment"],
    de: ["Umwelt", "Klima", "Wetter"],
    fr: ["Planète", "Météo", "Nature"],
    es: ["Medio Ambiente", "Clima"],
    sv: ["Natur", "Miljö"],
    ja: ["環境", "気象"],
    ko: ["환경", "날씨"],
    zh: ["环境", "天氣"],
  },
  General: {
    en: ["Education", "Religion", "Society"],
    de: ["Panorama", "Gesellschaft", "Bildung"],
    fr: ["Société", "Faits divers"],
    es: ["Sociedad"],
    ja: ["社会"],
    ko: ["사회"],
    zh: ["社会"],
  },
  none: {
    en: [
      "News",
      "World",
      "International",
      "Opinion",
      "Latest News",
      "Video",
      "",
      "   ",
      "constructor",
      "__proto__",
    ],
    de: ["Ausland", "Startseite", "Meinung"],
    fr: ["À la une", "Monde"],
    ja: ["ニュース", "国際"],
    ko: ["국제", "속보"],
    zh: ["新闻", "国际"],
  },
};

for (const [category, languages] of Object.entries(wanted))
  for (const [language, names] of Object.entries(languages))
    for (const name of names)
      test(`${language}: "${name}" is ${category}`, () => {
        assert.equal(findSection(name, language) ?? "none", category);
      });

test("a name in another language than the article's is known too", () => {
  assert.equal(findSection("Wirtschaft", "en"), "Business");
  assert.equal(findSection("Sports", "ko"), "Sports");
});

test("an endless section is no exception and no section", () => {
  assert.equal(findSection("x".repeat(1_000_000), "en"), undefined);
  assert.equal(findSection("/".repeat(1_000_000), "en"), undefined);
});
