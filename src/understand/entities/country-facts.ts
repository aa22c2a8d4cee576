/** What one country or bloc is called in tags. */
export interface CountryNames {
  /** Tag of the country itself: "UnitedStates". */
  tag: string;
  /** Short form in relation tags: "US" in USTariffs. */
  short: string;
}

/** Names that world-countries spells otherwise than news does. */
export const countryNames: Record<string, CountryNames> = {
  US: { tag: "UnitedStates", short: "US" },
  GB: { tag: "UnitedKingdom", short: "UK" },
  AE: { tag: "UnitedArabEmirates", short: "UAE" },
  CD: { tag: "DRCongo", short: "DRCongo" },
  CG: { tag: "Congo", short: "Congo" },
  CZ: { tag: "Czechia", short: "Czechia" },
  TR: { tag: "Turkey", short: "Turkey" },
  CI: { tag: "CotedIvoire", short: "CotedIvoire" },
  MM: { tag: "Myanmar", short: "Myanmar" },
  PS: { tag: "Palestine", short: "Palestine" },
  EU: { tag: "EuropeanUnion", short: "EU" },
  ASEAN: { tag: "ASEAN", short: "ASEAN" },
  NATO: { tag: "NATO", short: "NATO" },
};

/** English short forms, letter for letter: "us" is a pronoun, "un" a French article. */
export const exactAbbreviations: Record<string, readonly string[]> = {
  US: ["US", "U.S", "USA", "U.S.A", "EEUU", "EE.UU", "EE UU", "EUA"],
  GB: ["Britain", "Great Britain", "British", "Briton", "Britons", "United Kingdom"],
  AE: ["UAE", "U.A.E"],
  KR: ["ROK"],
  KP: ["DPRK"],
  CN: ["PRC"],
  CD: ["DRC"],
};

/** Further English names. "Korea" alone is the South, as wires write it. */
export const englishNames: Record<string, readonly string[]> = {
  US: ["United States", "America", "White House", "American", "Americans", "Pentagon"],
  GB: [
    "Britain",
    "Great Britain",
    "British",
    "Briton",
    "Britons",
    "United Kingdom",
    "England",
    "Scotland",
    "Wales",
    "Northern Ireland",
  ],
  KR: [
    "Korea",
    "South Korea",
    "Korean",
    "Koreans",
    "South Korean",
    "South Koreans",
    "Republic of Korea",
    "Blue House",
  ],
  KP: ["North Korea", "North Korean", "North Koreans", "Democratic People's Republic of Korea"],
  TR: ["Turkey", "Türkiye", "Turk", "Turks", "Turkish"],
  NL: ["Netherlands", "Holland", "Dutch"],
  CZ: ["Czech Republic", "Czech"],
  RU: ["Russia", "Russian", "Russians"],
  DK: ["Danish", "Dane", "Danes"],
  ES: ["Spanish", "Spaniard", "Spaniards"],
  SE: ["Swedish", "Swede", "Swedes"],
  FI: ["Finnish", "Finn", "Finns"],
  PL: ["Polish", "Pole", "Poles"],
  PH: ["Philippines", "Philippine", "Filipino", "Filipinos"],
  TH: ["Thai", "Thais"],
  AE: ["Emirati", "United Arab Emirates"],
  IE: ["Irish"],
  FR: ["French"],
  IS: ["Icelandic"],
  PS: ["Palestinian territories", "Palestinian", "Palestinians", "Palestinian Authority"],
  MM: ["Burma", "Burmese"],
  CD: ["Congolese", "Democratic Republic of Congo"],
  VN: ["Viet Nam"],
  VA: ["Vatican", "Holy See"],
  SA: ["Saudi", "Saudis"],
  CN: ["China", "Chinese"],
  JP: ["Japanese", "Nippon"],
  CI: ["Ivory Coast"],
  CY: ["Cypriot", "Cypriots"],
  AR: ["Argentine", "Argentinian"],
};

/** Those of them that are names, not adjectives or peoples. */
export const englishNouns: ReadonlySet<string> = new Set([
  "United States",
  "America",
  "Britain",
  "Great Britain",
  "United Kingdom",
  "Korea",
  "South Korea",
  "Republic of Korea",
  "North Korea",
  "Democratic People's Republic of Korea",
  "Turkey",
  "Türkiye",
  "Netherlands",
  "Holland",
  "Czech Republic",
  "Russia",
  "Philippines",
  "United Arab Emirates",
  "Palestinian territories",
  "Burma",
  "Democratic Republic of Congo",
  "Viet Nam",
  "Vatican",
  "Holy See",
  "China",
  "Nippon",
  "Ivory Coast",
]);

/** Blocs that hold talks and treaties as countries do; a country's names in any language, then exact ones. */
export const blocs: Record<string, { names: readonly string[]; exact: readonly string[] }> = {
  EU: {
    names: [
      "European Union",
      "European Commission",
      "Brussels",
      "Europäische Union",
      "Europäischen Union",
      "EU-Kommission",
      "Brüssel",
      "Union européenne",
      "Commission européenne",
      "Bruxelles",
      "Unión Europea",
      "Comisión Europea",
      "Bruselas",
      "União Europeia",
      "Bruxelas",
      "Unione europea",
      "Europese Unie",
      "Европейский союз",
      "Евросоюз*",
      "欧州連合",
      "欧盟",
      "歐盟",
      "유럽연합",
      "欧州委員会",
    ],
    exact: ["EU", "E.U"],
  },
  ASEAN: {
    names: [
      "Association of Southeast Asian Nations",
      "アセアン",
      "東南アジア諸国連合",
      "东盟",
      "東協",
      "아세안",
    ],
    exact: ["ASEAN", "Asean", "ＡＳＥＡＮ"],
  },
  NATO: {
    names: [
      "North Atlantic Treaty Organization",
      "北大西洋条約機構",
      "北约",
      "北約",
      "나토",
      "北大西洋公约组织",
    ],
    exact: ["NATO", "Nato", "OTAN", "ＮＡＴＯ", "НАТО"],
  },
};

/** Capitals among the words that country-words.ts gives for Japanese, Korean and Chinese. */
export const denseCapitals: ReadonlySet<string> = new Set(
  (
    "東京 ソウル 平壌 ピョンヤン 北京 台北 モスクワ ワシントン ロンドン パリ ベルリン ローマ リスボン マドリード ウィーン キーウ テヘラン ニューデリー バンコク ハノイ マニラ ジャカルタ " +
    "クアラルンプール オタワ 도쿄 서울 평양 베이징 타이베이 모스크바 워싱턴 런던 파리 베를린 로마 마드리드 키이우 테헤란 뉴델리 방콕 하노이 마닐라 자카르타 东京 首尔 首爾 平壤 臺北 莫斯科 " +
    "华盛顿 華盛頓 伦敦 倫敦 巴黎 柏林 罗马 里斯本 马德里 維也納 基辅 德黑兰 新德里 曼谷 河内 马尼拉 雅加达"
  ).split(" "),
);
