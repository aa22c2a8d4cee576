/**
 * What a government does to another, in languages that put the verb behind it: "Beijing demanded", "Tokyo bat". "by"
 * stands for what is done by it: "freed by Pyongyang". Beginnings of words.
 */
export const actVerbs: Record<string, { does: string; by?: string }> = {
  en: {
    does: "demand|ask|urge|summon|protest|accus|warn|condemn|reject|call(?:s|ed)? (?:on|in|for)|call(?:s|ed)? .{1,20} (?:act|action|move|visit|remark)|retaliat|recall|expel|denounc|complain|rebuk|rebuff|slam|criticis|criticiz|lodg|impos|lift|threaten|vow(?:s|ed)|apologi|barr(?:s|ed)|freed|releas|suspend|resum",
    by: "freed|released|detained|held|seized|expelled|summoned|urged|asked|barred|blacklisted|sanctioned|accused|condemned|rebuffed|rejected|imposed|claimed|annexed|invited",
  },
  de: {
    does: "forder|verlang|bat|bittet|protestier|bestell|kritisier|verurteil|wirft|warf|warn|droh|mahn|lehn|weist|wies|rief|ruft|verhäng|reagier|entschuldig|einig",
    by: "freigelassen|ausgewiesen|aufgefordert|kritisiert|verurteilt",
  },
  fr: {
    does: "demand|exig|protest|convoqu|condamn|accus|dénonc|rejett|rejet|réclam|menac|appell|suspend|somm|rappel|expuls|propos|refus",
    by: "libéré|expulsé|convoqué|détenu|accusé",
  },
  es: {
    does: "exig|pid|pidi|convoc|conden|acus|protest|rechaz|reclam|amenaz|advirti|advierte|suspend|llam|expuls|propus|propon",
    by: "liberad|expulsad|detenid|acusad|convocad",
  },
  pt: {
    does: "exig|ped|convoc|conden|acus|protest|rejeit|reclam|ameaç|advert|suspend|cham|expuls|propôs|propõe",
    by: "libertad|expuls|detid|acusad|convocad",
  },
  it: {
    does: "chied|chies|esig|convoc|condann|accus|protest|respin|minacc|sospen|richiam|espell|propon",
  },
  ru: {
    does: "потребова|требу|призва|призыва|осуди|осужда|обвини|обвиня|вызва|протест|отверг|пригрози|предупре|высла|приостанов|предложи",
  },
};

/** Behind a country's name or adjective, who acts for it. */
export const actingBodies =
  /^(?:['’]s)?\s(?:(?:the|foreign|defen[cs]e|trade|military|state|central)\s)*(?:government|ministry|ministries|authorities|officials|diplomats|cabinet|regime|regierung|außenministerium|behörden|gouvernement|ministère|autorités|diplomatie|gobierno|ministerio|cancillería|autoridades|governo|ministério|ministero|autorità|правительство|мид)(?:\s(?:in|à|en|im)\s\p{Lu}\p{L}+)?/iu;
