/** Places and compounds whose mere name is about two countries at once: code+code | names in any language. */
export const relationPlaces = `
JP+CN|Senkaku*,Diaoyu*,尖閣,钓鱼岛,釣魚島,釣魚台,댜오위다오,센카쿠,Senkaku-Inseln
JP+KR|Dokdo,Takeshima,Liancourt Rocks,独島,竹島,独岛,獨島,독도,다케시마
JP+RU|Kuril*,Kurilen*,Kouriles,Kuriles,Northern Territories,北方領土,北方四島,北方四岛,쿠릴,Курил*
CN+TW|Taiwan Strait,Taiwanstraße,Taiwan-Straße,détroit de Taïwan,estrecho de Taiwán,台湾海峡,台海,대만해협
`;

/** One sign a country, as headlines in Japanese, Korean and Chinese write pairs: 日韓, 한일, 中美. */
export const pairSigns: Record<string, Record<string, string>> = {
  ja: {
    日: "JP",
    米: "US",
    中: "CN",
    韓: "KR",
    朝: "KP",
    露: "RU",
    ロ: "RU",
    英: "GB",
    仏: "FR",
    独: "DE",
    印: "IN",
    豪: "AU",
    台: "TW",
    伊: "IT",
    比: "PH",
    越: "VN",
  },
  ko: {
    한: "KR",
    일: "JP",
    중: "CN",
    미: "US",
    북: "KP",
    러: "RU",
    남: "KR",
    영: "GB",
    불: "FR",
    독: "DE",
    호: "AU",
  },
  zh: {
    日: "JP",
    美: "US",
    中: "CN",
    韩: "KR",
    韓: "KR",
    朝: "KP",
    俄: "RU",
    英: "GB",
    法: "FR",
    德: "DE",
    印: "IN",
    澳: "AU",
    台: "TW",
    欧: "EU",
    歐: "EU",
    菲: "PH",
    越: "VN",
  },
};

/** What must follow a pair of signs, so that 日中 (daytime) or 중일 in another word is none. */
export const afterPair: Record<string, string> = {
  ja: "首相|通貨|合意|首脳|関係|両|外相|会談|間|協議|貿易|同盟|交渉|国交|共同|防衛|対立|経済|軍|企業|財務|通商|領|安保|実務|戦略|友好|漁業|平和|次官|局長|、|・|が|は|の|と|双方|摩擦|投資|高官|条約|政府",
  ko: "정상|관계|양국|외교|회담|간|협력|협상|무역|동맹|갈등|공동|국방|안보|경제|외무|고위|군사|연합|장관|전략|통상|우호|합의| 정상| 관계| 양국| 외교| 회담| 간| 협력| 협상| 외무| 공동|전|이 |은 |의 |과 |,",
  zh: "经贸|經貿|元首|领袖|首脑|关系|關係|两|兩|外长|外長|会谈|會談|之间|协议|协定|贸易|貿易|同盟|交涉|建交|共同|防|争端|经济|經濟|军|战略|友好|渔业|和平|外交|峰会|峰會|领导|双方|摩擦|投资|高层|条约|政府|合作|谈判|三国|、",
};
