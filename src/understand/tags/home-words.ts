/**
 * Words for the government at home, in languages whose newspapers name it without its country. A foreign one is named
 * before them (일본 정부, 米政府, 中国外交部).
 */
export const homeWords: Record<string, { code: string; pattern: RegExp }> = {
  ko: {
    code: "KR",
    pattern:
      /(?<![\p{Script=Hangul}\p{Script=Han}])(?<!(?:국|국가|일본|러시아|대만|북한|이란|인도|유럽|프랑스|영국|독일|호주|캐나다|연방|지방|양국|각국|양|美|日|中|두)\s)(?:우리 정부|정부(?=[는가도의]?\s)|외교부|국방부|해양수산부|통일부|외교부 장관|(?:이|이재명|윤|윤석열|李|尹|문)\s?대통령)/gu,
  },
  ja: {
    code: "JP",
    pattern:
      /(?<![\p{Script=Han}\p{Script=Katakana}ー・])(?<!(?:国|韓国|米国|中国|朝鮮|ロシア|台湾|連邦|各国|同国|双方|両国)の)(?:日本政府|政府(?=[はがもに、]|として)|外務省|防衛省|水産庁|首相|外相|防衛相|官房長官)/gu,
  },
  zh: {
    code: "CN",
    pattern: /(?<!\p{Script=Han})(?:外交部发言人|国台办|商务部发言人|我国政府|我方)/gu,
  },
};

/** Words for both parties together, where a text has named them: "the two governments", "their two countries". */
export const jointWords =
  /\b(?:(?:the|their|our|between|both)\s(?:two\s)?(?:governments|countries|capitals|neighbou?rs|nations|sides|leaders|foreign ministers)(?= )|(?:beide|beiden)\s(?:Regierungen|Länder|Ländern|Staaten|Seiten|Nachbarn)|(?:les|des|leurs|entre) deux (?:gouvernements|pays|capitales|parties|voisins|dirigeants)|(?:ambos|ambas|los dos|dos) (?:gobiernos|países|partes|mandatarios|vecinos)|(?:ambos os|os dois|dois) (?:governos|países|lados)|(?:i due|due|entrambi i) (?:governi|paesi|leader))\b|(?:двух|обеих|обе|двумя)\s(?:стран|страны|сторон|стороны|правительств|странами)|両国|両政府|両首脳|双方|両者|양국|양측|두 나라|두 정상|양국 정부|两国|兩國|双方|雙方/giu;
