/** What stands before a name in a byline. */
export const bylineLeads =
  /^\s*(?:(?:(?:article|written|words|posted|published|reported|reviewed|authored|created|story|text|photos?|content|this (?:post|article) was written)\s+by|(?:geschrieben|verfasst) von|écrit par|escrito por|scritto da|geschreven door|skre?vet av|skrevet af|by|von|vom|par|por|di|da|door|av|af|od|przez|oleh|автор|текст|authors?|autor|autora|auteur|autore|penulis|szerző|írta|kirjoittaja|tác giả|text|texte|testo|tekst|teksti|foto|بقلم|מאת|γράφει (?:ο|η)|συντάκτης|लेखक)(?:\s*[:：/]\s*|\s+|$)|(?:كتبت?|โดย|ผู้เขียน)\s*[:：]\s*|(?:(?:取材・)?文|作者|著者|筆者|(?:本[报報])?(?:記者|记者)|編輯)\s*[:：/／・]?\s*)/iu;

/** Labels of any language that stand before a name with a colon between. */
export const labelledByline =
  /^(?:[Tt]exte?|TEXTE?|[Tt]esto|[Tt]eksti?|[Tt]exto|[Тт]екст|[Oo]leh|[Pp]enulis|[Rr]eporter|[Yy]azan|[Mm]uhabir|[Ss]zerző|[Íí]rta|[Kk]irjoittaja|[Tt]ác giả|[Rr]edacción|[Ss]krevet av|بقلم|كتبت?|מאת|[Γγ]ράφει|[Σσ]υντάκτης|โดย|ผู้เขียน|लेखक|著者|筆者|取材・文)\s?[:：]\s?\p{L}[\p{L}\p{M}.'’ -]{2,60}$|^(?:بقلم|מאת) \p{L}[\p{L}\p{M}.'’ -]{2,40}$|^(?:Oleh|OLEH|Penulis) \p{Lu}[\p{L}.'’-]+ \p{Lu}/u;

/** A lead that has grown together with the name: "BySummer Swann". */
export const gluedLead = /^(?:[Ww]ritten |[Pp]osted |[Ww]ords )?[Bb]y(?=\p{Lu}\p{Ll})/u;

/** A line that begins as a byline does, by words that begin little else. */
export const bylineLead =
  /^(?:(?:[Aa]rticle|[Ww]ritten|[Ww]ords|[Pp]osted|[Rr]eported|[Aa]uthored|[Ss]tory|This (?:post|article) was written)\s+[Bb][Yy]|[Bb][Yy])[\s:]*\p{Lu}|^(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Аа]втор|[Aa]uth?or(?:in|a|es)?|[Aa]uteur|[Aa]utore)(?:\s*:\s*|\s+)\p{Lu}[\p{L}.'’-]+\s+(?:(?:d[aeiou]s?|del|van|von|den|der|la|ter) ){0,2}\p{Lu}|^(?:文|作者|記者|记者)\s*[:：/／]/u;

/** Lines at the end of a text that say who wrote it. */
export const signature =
  /^(?:Written|Words|Article|Posted|Story|This (?:post|article) was written) [Bb]y:?(?: |$)/;

/** A line that only says that a name follows. */
export const bareLead =
  /^(?:(?:written|posted|words|authored|article)\s+)?by:?$|^(?:author|autor|auteur|writer|作者|著者)s?:?$/iu;

/** A line that says that the author's name follows, and stands over no teaser. */
export const authorLabel = /^(?:written by|author|autor|auteur|writer|作者|著者):?$/iu;

/** "홍길동 기자", "山田太郎 記者". */
export const eastAsianByline =
  /^(?:\p{Script=Hangul}{2,4}(?:\s?[·,]\s?\p{Script=Hangul}{2,4}){0,4}\s?(?:기자|특파원)|[\p{Script=Han}\p{Script=Hiragana}]{2,6}\s?(?:記者|记者)|(?:記者|记者)\s?\p{Script=Han}{2,4}\s?[／/]|本[报報](?:記者|记者)\s?\p{Script=Han}{2,4}$)/u;

/** What a Chinese byline says after the name: from where it was reported. */
export const reportedFrom = /\s?[／/]\s?\p{Script=Han}{2,6}(?:報導|报道|報道)$/u;

/** Offices that follow a name in Korean, Japanese and Chinese. */
export const eastAsianOffice =
  /(?<=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}])\s?(?:기자|특파원|記者|记者|編集委員|論説委員)$/u;

/** A Korean desk before a name: "산업부 홍길동". */
export const koreanDesk = /^\p{Script=Hangul}{1,5}부\s(?=\p{Script=Hangul}{2,4}$)/u;

/** From where someone reports, after a name of two words or more: "Ann Lee in Paris". */
export const reportingPlace = /\s(?<=\S\s\S+\s)(?:in|at|from|aus|à)\s\p{Lu}.*$/u;

/** Names that stand for several people who are not told apart. */
export const groups =
  /\b(?:team|staff|desk|newsroom|newsdesk|editorial|editors|contributors?|redaktion|rédaction|redacción|redazione|redactie)\b|編集部|편집부|编辑部/iu;

/** A group that is told apart from others: "Sports Desk", "Our Editors", "Daily Staff". */
export const namedGroup = /^(?:\S+\s+){1,4}(?:team|staff|desk|newsroom|editors|contributors?)$/iu;

/** Titles and degrees that follow a name. */
export const credentials =
  /,?\s+(?:M\.?D\.?|Ph\.?\s?D\.?|M\.?A\.?|M\.?Sc\.?|MBA|R\.?N\.?|R\.?D\.?N?\.?|CPA|CFP®?|Esq\.?|E-RYT(?: \d+)?|J\.?D\.?|LCSW|DDS|DVM|MPH|MS|BSc|PharmD|RDN|LD)\*?(?=,|\s|$)/gu;

/** Parts of a byline that say what someone does, not who it is. */
export const jobs =
  /\b(?:editors?(?:-in-chief)?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|contributing|producers?|photographers?|analysts?|experts?|specialists?|managers?|directors?|officers?|founders?|co-founder|(?:community |business )?development|marketing|communications|public relations|operations|research|presidents?|chiefs?|ceo|cto|cmo|coo|professors?|researchers?|consultants?|attorneys?|head of|senior|redakteurin?|redaktion|korrespondentin?|journaliste|rédaction|redacción|redazione|redactie|giornalista|periodista|editor|bureau|updated|published|min read|minutes? read|read more|follow|inc|llc|ltd|gmbh)\b|(?:編集|編集部)$/iu;

/** What someone does, in languages whose letters no word boundary knows, at a part's beginning. */
export const foreignJobs =
  /^(?:(?:специальный |собственный )?корреспондент|обозреватель|редактор|журналист|кореспондент|оглядач|redaktor(?:ka)?|dziennikar[zk]|muhabir|editör|wartawan|jurnalis|novinář|újságíró|repórter|correspondante?|envoyée? spéciale?|corrispondente|inviat[oa]|verslaggever|redacteur|toimittaja|volontär|chefredakteur)(?!\p{L})/iu;

/** Agencies: whose copy it is, not who wrote it. */
export const agencies =
  /^(?:the )?(?:reuters|ap|associated press|afp|agence france-presse|dpa|ansa|efe|xinhua|tass|bloomberg|kyodo(?: news)?|jiji(?: press)?|yonhap(?: news agency)?|pti|ani|ians|upi|apa|sda|pap|lusa|belga|anp|ritzau|ntb|tt|dapd|epa|cnn|bbc(?: news)?|aap|pa(?: media)?|(?:the )?canadian press|europa press|agência brasil|adnkronos|keystone-ats|čtk|mti|tasr|agerpres|hina|anadolu(?: ajansı| agency)?|antara|bernama|ukrinform|укринформ|тасс|риа новости|интерфакс|共同通信|共同|時事通信|時事|新华社|新華社|中央社|聯合ニュース|연합뉴스|뉴시스|뉴스1)$/iu;

/** Accounts that stand for nobody. */
export const nobodies =
  /^(?:(?:full|view|see|about|meet|follow|read|visit|all|more)\b.*|admin(?:istrator)?|web ?master|root|user|guest|unknown|none|null|undefined|author|authors|default|n\/a|posts?|home|share|twitter|facebook|linkedin|email|bluesky|mastodon|instagram|youtube|threads|substack|github|name ?\*?|(?:mon|tues?|wed|thu|thurs|fri|sat|sun)(?:day)?|view all posts|about the author|view more posts|more|staff only)$/i;
