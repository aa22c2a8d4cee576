import type { EntityType } from "../../domain/entity.ts";
import type { Reading } from "../text/reading.ts";
import type { NameMention } from "./name-mention.ts";

interface Rule {
  pattern: RegExp;
  type: EntityType;
  titled?: boolean;
}

/** Titles behind a person's name. */
const jaTitles =
  "首相|大統領|総理|外相|防衛相|財務相|経産相|国家主席|主席|氏|さん|長官|官房長官|会長|社長|知事|市長|議員|容疑者|被告|選手|監督|教授|代表|幹事長|総裁|大臣|書記長|国務長官|報道官|王子|女王|国王|教皇|投手|関|横綱";
const koTitles =
  "대통령|총리|장관|의원|대표|회장|후보|씨|감독|교수|위원장|주석|국무장관|외상|사장|지사|시장|대변인|국무위원장|선수|대사|총재|원장|실장|차관";
const zhTitles =
  "总统|總統|首相|总理|總理|主席|国家主席|外长|外長|外相|部长|部長|先生|女士|书记|议员|議員|市长|教授|发言人|發言人|国务卿|总裁|局长|大使";

const titlesBehind = new RegExp(`^(.{2,}?)(?:前|元|新)? ?(?:${jaTitles}|将軍|博士|${koTitles})$`, "u");

/** A person's name without the title that stands behind it: 이시바 총리 is 이시바. */
export function withoutTitle(name: string): string {
  return titlesBehind.exec(name)?.[1] ?? name;
}

/** Names by script and title: 石破茂首相, ドナルド・トランプ, 이재명 대통령, 总统李在明; organizations by what they end in. */
const rules: Record<string, Rule[]> = {
  ja: [
    {
      pattern: new RegExp(
        `(?<![\\p{Script=Han}])([\\p{Script=Han}]{2,5}?)(?:前|元|新)?(?:${jaTitles})`,
        "gu",
      ),
      type: "person",
      titled: true,
    },
    {
      pattern: new RegExp(
        `([\\p{Script=Katakana}ー]{2,}(?:[・＝][\\p{Script=Katakana}ー]{2,}){0,3})(?:前|元|新|次期|・)?(?:${jaTitles})`,
        "gu",
      ),
      type: "person",
      titled: true,
    },
    { pattern: /([\p{Script=Katakana}ー]{2,}(?:[・＝][\p{Script=Katakana}ー]{2,}){1,3})/gu, type: "person" },
    {
      pattern:
        /(?<![\p{Script=Han}])([\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:党|省|庁|銀行|大学|新聞|委員会|機構|協会|連合|研究所|裁判所|製作所|自動車|電力|電機|重工))(?![\p{Script=Han}])/gu,
      type: "organization",
    },
    {
      pattern: /(?<![\p{Script=Han}])([\p{Script=Han}]{2,3}[都道府県市])(?![\p{Script=Han}])/gu,
      type: "place",
    },
  ],
  ko: [
    {
      pattern: new RegExp(
        `(?<![\\p{Script=Hangul}])([\\p{Script=Hangul}]{2,4}) (?:전 |신임 |차기 )?(?:[\\p{Script=Hangul}]{2,6} )?(?:${koTitles})`,
        "gu",
      ),
      type: "person",
      titled: true,
    },
    {
      pattern:
        /(?<![\p{Script=Hangul}])([\p{Script=Hangul}]{2,8}(?:은행|대학교|위원회|협회|연구소|전자|자동차|신문|재판소|법원))/gu,
      type: "organization",
    },
    {
      pattern: /(?<![\p{Script=Hangul}])([\p{Script=Hangul}]{2}(?:시|도|군|구))(?=[에의는,. ])/gu,
      type: "place",
    },
  ],
  zh: [
    { pattern: /([\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,6}){1,3})/gu, type: "person" },
    {
      pattern: new RegExp(
        `(?:${zhTitles})([王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟譚谭陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\\p{Script=Han}]{1,2})(?=[\\p{P}\\s在表说將将与和对率于出称會会也今]|$)`,
        "gu",
      ),
      type: "person",
      titled: true,
    },
    {
      pattern:
        /([\p{Script=Han}]{2,8}(?:大学|委员会|集团|公司|协会|研究所|法院|银行))(?![\p{Script=Han}]{0,1}长)/gu,
      type: "organization",
    },
  ],
};

/** Words that the patterns take for names though they name nothing. */
const never =
  /^(?:相互|[日米中韓朝露英仏独印豪台]{2,4}$|暫定|次期|臨時|副|当時|同|日本|米国|韓国|中国|北朝鮮|同国|両国|米|前|新|両|各国|同氏|政府|現地|地元|担当|報道|関係|女性|男性|専門|今回|국가|정부|미국|일본|한국|중국|외교부|국방부|관련|이번|당시|전직|현직|공동|해당|대한|양국|신임|국제|지난|위해|통해|따르면|대해|이날|그러나|하지만)/;

/** Finds names in Japanese, Korean and Chinese; `taken` holds the places of names that tables know. */
export function findDenseNames(reading: Reading, taken: ReadonlySet<number>): NameMention[] {
  const names: NameMention[] = [];
  const seen = new Set<number>(taken);
  for (const rule of rules[reading.language] ?? [])
    for (const match of reading.text.matchAll(rule.pattern)) {
      const text = match[1]!;
      const start = match.index + match[0].indexOf(text);
      if (never.test(text) || text.length > 30 || isTaken(seen, start, text.length)) continue;
      for (let at = start; at < start + text.length; at++) seen.add(at);
      names.push({
        text,
        start,
        end: start + text.length,
        sentence: sentenceAt(reading, start),
        type: rule.type,
        titled: rule.titled ?? false,
      });
    }
  return names;
}

function isTaken(seen: ReadonlySet<number>, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if (seen.has(at)) return true;
  return false;
}

/** Number of the sentence that holds an offset, by bisection. */
function sentenceAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reading.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
