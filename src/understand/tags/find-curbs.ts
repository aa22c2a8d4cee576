import type { Found } from "../text/phrasebook.ts";
import type { Reading } from "../text/reading.ts";

/** A ban set or lifted, and what it is on, a few words apart: "halts, for the second time, purchases of seafood". */
const curbs: Record<string, RegExp> = {
  en: /\b(?:suspend|halt|stop(?:p|s)?|ban|bans|banned|bar|bars|barred|fr[eo]ez|lift|resum|restart|reopen|ease|eases|eased|tighten|restrict|curb)\w*\b[^.;!?]{0,48}\b(?:imports?|purchases?|buying|seafood|beef|fish|scallops?|shipments?|film releases|exports?|export licen[cs]es|(?:not )?to travel|from entering|flights to|visas?)\b|\bban on (?:\w+ ){0,3}(?:seafood|beef|fish|imports?|exports?|products?|films?|food)\b|\b(?:told|urged|warned|advised) (?:its|their) citizens (?:not|against|to avoid)\b/giu,
  de: /\b(?:stopp|verbiet|verbot|untersag|setzt?e?n?|heb|hob|lockert|nimmt|nehmen)\p{L}*\b[^.;!?]{0,60}(?:import|einfuhr|export|ausfuhr|meeresfrüchte|fisch|rindfleisch|einreise|visum|visa)\p{L}*/giu,
  fr: /\b(?:suspend|interd|lèv|lev|repren|repris|autoris|gèl|gel|bloqu)\p{L}*\b[^.;!?]{0,60}(?:importations?|exportations?|achats?|produits de la mer|poisson|bœuf|visas?)\b/giu,
  es: /\b(?:suspend|prohíb|prohib|vet|levant|reanud|congel|bloque|restring)\p{L}*\b[^.;!?]{0,60}(?:importaci|exportaci|compra|productos del mar|pescado|marisco|carne|visado|visas?|vuelos)\p{L}*/giu,
  pt: /\b(?:suspend|proíb|proib|vet|levant|retom|congel|bloque|restring)\p{L}*\b[^.;!?]{0,60}(?:importaç|exportaç|compra|frutos do mar|pescado|carne|vistos)\p{L}*/giu,
  ru: /(?:приостан|запре|возобнов|снял|отмен|ограничи)\p{L}*\s[^.;!?]{0,50}(?:импорт|экспорт|ввоз|вывоз|закуп|морепродукт|въезд|рыб)\p{L}*/giu,
  ja: /(?:輸入|輸出|購入|水産物|渡航|往来)[^。]{0,14}(?:停止|禁止|再開|解除|規制|自粛|見合わせ)/gu,
  ko: /(?:수입|수출|수산물|입국|여행)[^.]{0,14}(?:중단|금지|재개|해제|규제|자제)/gu,
  zh: /(?:停止|暂停|禁止|恢复|解除|限制|暫停|恢復)[^。，]{0,14}(?:进口|出口|进口|進口|水产品|海产品|采购|赴日|入境)/gu,
};

/** Finds limits that one country sets to another's goods and people; each counts as a strong word of the field. */
export function findCurbs(reading: Reading): Found<"strong">[] {
  const pattern = curbs[reading.language] ?? curbs.en!;
  const found: Found<"strong">[] = [];
  for (const [sentence, { start, end }] of reading.sentences.entries())
    for (const match of reading.text.slice(start, end).matchAll(pattern)) {
      const from = start + match.index;
      const text = match[0].replace(/\s+/g, " ");
      found.push({ value: "strong", text, start: from, end: from + match[0].length, sentence });
    }
  return found;
}
