import iconv from "iconv-lite";

/** A sentence or two of news in each language. */
export const texts = {
  en: "The prime minister said on Thursday that talks – “difficult ones” – would go on next week in Zürich.",
  fr: "Le Premier ministre a déclaré jeudi que les négociations se poursuivront la semaine prochaine à Genève, malgré l'échec de février.",
  pl: "Premier powiedział w czwartek, że rozmowy będą kontynuowane w przyszłym tygodniu w Łodzi i Żywcu. Źródła rządowe twierdzą, że ostateczną decyzję podejmą później.",
  ru: "Премьер-министр заявил в четверг, что переговоры будут продолжены на следующей неделе в Женеве.",
  tr: "Başbakan perşembe günü yaptığı açıklamada görüşmelerin gelecek hafta İstanbul'da süreceğini söyledi. Bakanlığın açıklaması bekleniyor.",
  ar: "قال رئيس الوزراء يوم الخميس إن المحادثات ستستمر الأسبوع المقبل في جنيف",
  ja: "首相は木曜日、来週もジュネーブで協議を続けると述べた。政府筋によると、最終的な決定は来月になる見通しだ。",
  zh: "总理星期四表示,会谈将于下周在日内瓦继续举行。政府消息人士说,最后决定将在下个月作出。",
  tw: "總理星期四表示,會談將於下週在日內瓦繼續舉行。政府消息人士說,最後決定將在下個月作出。",
  ko: "총리는 목요일 다음 주 제네바에서 회담을 계속할 것이라고 말했다. 최종 결정은 다음 달에 내려질 전망이다.",
};

/** Seventeen encodings, what is written in them, and a wrong name that is often given to them. */
export const encodings: { encoding: string; language: keyof typeof texts; wrong: string }[] = [
  { encoding: "utf-8", language: "fr", wrong: "iso-8859-1" },
  { encoding: "utf-16le", language: "ja", wrong: "utf-8" },
  { encoding: "utf-16be", language: "ru", wrong: "utf-8" },
  { encoding: "shift_jis", language: "ja", wrong: "utf-8" },
  { encoding: "euc-jp", language: "ja", wrong: "iso-8859-1" },
  { encoding: "iso-2022-jp", language: "ja", wrong: "utf-8" },
  { encoding: "euc-kr", language: "ko", wrong: "iso-8859-1" },
  { encoding: "big5", language: "tw", wrong: "utf-8" },
  { encoding: "gb18030", language: "zh", wrong: "iso-8859-1" },
  { encoding: "windows-1250", language: "pl", wrong: "utf-8" },
  { encoding: "windows-1251", language: "ru", wrong: "iso-8859-1" },
  { encoding: "windows-1252", language: "en", wrong: "utf-8" },
  { encoding: "windows-1254", language: "tr", wrong: "utf-8" },
  { encoding: "windows-1256", language: "ar", wrong: "iso-8859-1" },
  { encoding: "iso-8859-2", language: "pl", wrong: "utf-8" },
  { encoding: "iso-8859-15", language: "fr", wrong: "utf-8" },
  { encoding: "koi8-r", language: "ru", wrong: "windows-1251" },
];

/** iconv-lite cannot write ISO-2022-JP: its two-byte codes are EUC-JP's without the top bits (RFC 1468). */
export function encode(text: string, encoding: string): Buffer {
  if (encoding !== "iso-2022-jp") return iconv.encode(text, encoding);
  const parts = text.split(/([^\p{ASCII}]+)/u).map((part) => {
    if (/^\p{ASCII}*$/u.test(part)) return Buffer.from(part);
    const codes = iconv.encode(part, "euc-jp").map((byte) => byte & 0x7f);
    return Buffer.concat([Buffer.from("\x1b$B"), codes, Buffer.from("\x1b(B")]);
  });
  return Buffer.concat(parts);
}
