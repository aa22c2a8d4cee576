/** Places and compounds whose mere name is about two countries at once: code+code | names in any language. */
export const relationPlaces = `
JP+CN|Senkaku*,Diaoyu*,尖閣,钓鱼岛,釣魚島,釣魚台,댜오위다오,센카쿠,Senkaku-Inseln
JP+KR|Tsushima Strait,Korea Strait,対馬海峡,Dokdo,Takeshima,Liancourt Rocks,独島,竹島,独岛,獨島,독도,다케시마
JP+RU|Kuril*,Kurilen*,Kouriles,Kuriles,Northern Territories,北方領土,北方四島,北方四岛,쿠릴,Курил*
CN+TW|Taiwan Strait,Taiwanstraße,Taiwan-Straße,détroit de Taïwan,estrecho de Taiwán,台湾海峡,台海,대만해협
`;

/**
 * Matters between certain countries: naming one of the two (or of three, each one that is named: "JP+KR+CN!") and the
 * matter tells the other. Code+code | phrases in any language; with a capital they count only as names.
 */
export const relationIssues = `
JP+KP|abductee*,abduction issue,abduction victim*,abducted Japanese,Japanese abducted,Megumi Yokota,Sakie Yokota,拉致問題,拉致被害者,横田めぐみ,横田早紀江,일본인 납치,납치 문제,绑架问题,綁架問題,被绑架日本人,secuestrados japoneses,japonais enlevés,entführte Japaner,entführten Japaner,похищенн* японц*
JP+KR|comfort wom*,wartime brothel*,girl statue*,Statue of Peace,Trostfrau*,Friedensstatue,Mädchenstatue,femmes de réconfort,mujeres de consuelo,mulheres de conforto,donne di conforto,женщин* для утешения,慰安婦,慰安妇,少女像,위안부,소녀상,徴用工,강제징용,강제동원,强征劳工,wartime forced labour*,wartime forced labor*,wartime labour*,wartime labor*,Murayama statement,村山談話,무라야마 담화,1965 treaty,1965 accord,treaty of 1965,accord of 1965,日韓請求権,請求権協定,청구권협정,청구권 협정,사도광산,군함도,佐渡金山の追悼,過去史,과거사,Takeshima Day,다케시마의 날,竹島の日,한일협정
JP+KR!|Sado,Sado-Mine*,mine de Sado,mina de Sado,佐渡,forced labour*,forced labor*,Zwangsarbeit*,travail forcé,travailleurs forcés,trabajo forzado,trabajos forzados,trabalhos forçados,принудительн* труд*,強制労働,強制動員,강제노동,강제 노동,colonial rule,colonial-era,Kolonialherrschaft,domination coloniale,dominio colonial,植民地支配,식민지배,식민 지배,殖民统治,longliner*
JP+KR+CN!|Yasukuni*,靖国,靖國,야스쿠니,ясукуни,history textbook*,教科書検定,歴史教科書,역사 교과서,历史教科书,Murayama,村山富市,村山谈话
JP+KP!|kidnap*,abducted,abduct*,拉致,납치,похищен*,secuestrad*,enlevés,entführt*
JP+KR!|annexation,Annexion,併合,병합,Chosei,Joseon Dynasty
JP+RU!|four islands,former islanders,disputed islands,Nemuro,根室
JP+RU|Kunashir*,Iturup,Etorofu,Shikotan,Habomai,国後,択捉,Итуруп*,Кунашир*,Шикотан*,northern territor*,Northern Territories,Nordterritorien,territoires du Nord,territorios del Norte,северн* территори*,北方墓参
JP+CN!|existential threat,survival-threatening,存立危機,존립위기,treated water,Fukushima water,処理水,核污染水,核污水,오염수,seafood ban*,panda*,パンダ,熊猫,판다,Taiwan remark*,涉台言论,East China Sea,東シナ海,东海,Ostchinesisch*,mer de Chine orientale,mar de China Oriental
JP+ASEAN|Asia Zero Emission Community,アジア・ゼロエミッション共同体
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
  ja: "外交|国防|外務|政府|議員|次官|局長|漁|租税|青少年|ビザ|往来|交流|冷|改善|悪化|首相|通貨|合意|首脳|関係|両|外相|会談|間|協議|貿易|同盟|交渉|国交|共同|防衛|対立|経済|軍|企業|財務|通商|領|安保|実務|戦略|友好|漁業|平和|次官|局長|、|・|が|は|の|と|双方|摩擦|投資|高官|条約|政府",
  ko: " 국방| 국방장관| 국방부| 방위| 경제| 의원| 국민| 교류| 재무| 통상| 어업| 역사| 갈등| 협력| 군사| 해경| 안보| 청년| 고위| 차관| 국장|정상|관계|양국|외교|회담|간|협력|협상|무역|동맹|갈등|공동|국방|안보|경제|외무|고위|군사|연합|장관|전략|통상|우호|합의| 정상| 관계| 양국| 외교| 회담| 간| 협력| 협상| 외무| 공동|전|이 |은 |의 |과 |,",
  zh: "经贸|經貿|元首|领袖|首脑|关系|關係|两|兩|外长|外長|会谈|會談|之间|协议|协定|贸易|貿易|同盟|交涉|建交|共同|防|争端|经济|經濟|军|战略|友好|渔业|和平|外交|峰会|峰會|领导|双方|摩擦|投资|高层|条约|政府|合作|谈判|三国|、",
};

/** Pairs that are no other word, whatever follows: 日中 (daytime) and 북미 (North America) are not among them. */
export const surePairs: Record<string, RegExp> = {
  ja: /(?<!\p{Script=Han})(?:日米韓|日中韓|日韓中|日韓|韓日|日朝|日露|日ロ|日米|米中|中韓|米韓|米朝|中朝|朝露|露朝|日豪|日比|日台|日英|日仏|日独|日印)(?!戦争|共催|学|通算|野球|対抗|合作|共同製作)/gu,
  ko: /(?<!\p{Script=Hangul})(?:한미일|한일중|한중일|한·미·일|한·중·일|한일|한·일|한중|한·중|한미|한·미|한러|미중|미·중|중일|중·일|미일|미·일|북일|북·일|북중|북러|러일|러·일|중러|일중)(?!\p{Script=Hangul}{0,2}(?:월드컵|시멘트|은행))(?=[\s,.·"'”’…]|\p{Script=Hangul}{1,4}(?:[\s,.]|$))/gu,
  zh: /(?:中日韩|中日韓|日中韩|日中韓|韩日中|美日韩|美日韓|韩美日|中日|日中|日韩|日韓|韩日|韓日|中韩|中韓|日俄|俄日|日朝|朝日|日美|美日|中美|美中|日菲|日印|日澳|日台|韩美|韓美)(?!龙|龍|洲|新闻|新聞|世界杯|战争|戰爭|甲午|友好医院)/gu,
};
