/** What stands before a name in a byline. */
export const bylineLeads =
  /^\s*(?:(?:written|words|posted|published|reported|reviewed|story|text|photos?|by:?)\s+by|by|von|vom|par|por|di|da|door|av|af|od|przez|автор|текст|author|authors|autor|autora|auteur|autore|text|foto|文|作者|記者|记者|編輯)(?:\s*[:：/]\s*|\s+|(?<=[文者]))/iu;

/** Titles and degrees that follow a name. */
export const credentials =
  /,?\s+(?:M\.?D\.?|Ph\.?\s?D\.?|M\.?A\.?|M\.?Sc\.?|MBA|R\.?N\.?|R\.?D\.?N?\.?|CPA|CFP®?|Esq\.?|E-RYT(?: \d+)?|J\.?D\.?|LCSW|DDS|DVM|MPH|MS|BSc|PharmD)(?=,|\s|$)/gu;

/** Parts of a byline that say what someone does, not who it is. */
export const jobs =
  /\b(?:editors?(?:-in-chief)?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|contributing|producers?|photographers?|analysts?|experts?|specialists?|managers?|directors?|officers?|founders?|co-founder|presidents?|chiefs?|ceo|cto|cmo|coo|professors?|researchers?|consultants?|attorneys?|head of|senior|redakteurin?|redaktion|korrespondentin?|journaliste|rédaction|redacción|redazione|redactie|giornalista|periodista|editor|bureau|updated|published|min read|minutes? read|read more|follow|inc|llc|ltd|gmbh)\b|(?:記者|记者|編集|編集部|기자|특파원)$/iu;

/** Agencies: whose copy it is, not who wrote it. */
export const agencies =
  /^(?:the )?(?:reuters|ap|associated press|afp|agence france-presse|dpa|ansa|efe|xinhua|tass|bloomberg|kyodo(?: news)?|jiji(?: press)?|yonhap(?: news agency)?|pti|ani|ians|upi|apa|sda|pap|lusa|belga|anp|ritzau|ntb|tt|dapd|epa|cnn|bbc(?: news)?|共同通信|時事通信|時事|新华社|聯合ニュース|연합뉴스)$/iu;

/** Accounts that stand for nobody. */
export const nobodies =
  /^(?:admin(?:istrator)?|web ?master|root|user|guest|unknown|none|null|undefined|author|authors|default|n\/a|posts?|home|share|twitter|facebook|linkedin|email|view all posts|about the author|more)$/i;
