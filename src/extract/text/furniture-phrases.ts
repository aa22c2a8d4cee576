/** Whole short lines that are furniture wherever they stand. */
export const furnitureLine = new RegExp(
  `^(?:${[
    "advertisement(?: ?[-–].*)?|advert|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklam[ae]?|реклама|広告|広告の後に続く|광고|广告|廣告|إعلان|विज्ञापन",
    "(?:article |story )?continues? (?:reading )?(?:below|after).*|skip (?:to|past) .*|loading(?:\\.\\.\\.|…)?|please wait.*",
    "share(?: (?:this|on|via|the) ?.*)?|share save|save|print(?: this ?.*)?|email(?: this)?|copy(?: link)?|link copied.*|tweet|pin(?: it)?|share print|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|flipboard|rss|bluesky|threads|mastodon",
    "teilen|drucken|merken|partager|imprimer|compartir|compartilhar|condividi|stampa|delen|dela|del|поделиться|シェア(?:する)?|共有|印刷|ツイート|공유(?:하기)?|인쇄|分享|打印|مشاركة|طباعة|साझा करें",
    "(?:sign up|subscribe|register|join)(?: (?:now|today|here|free|for|to) ?.*)?|sign up .*|get (?:our|the) .*newsletter.*|enter your email.*|your email(?: address)?|subscribed?!?|log ?in|sign ?in",
    "follow (?:us|me)(?: on ?.*)?|like us on .*|read (?:more|next|also|full (?:story|article))|more|see more|view more|show more|load more|show less|learn more|find out more|click here.*|back to top|top|next|previous|prev|home|menu|close|search",
    "\\d+ ?(?:comments?|shares?|likes?|views?)|comments?(?: \\(?\\d*\\)?)?|leave a (?:comment|reply)|post a comment|no comments.*|reply|report",
    "(?:estimated )?(?:reading|read) ?time:? ?.*|\\d+ ?[-–]?\\d* ?(?:min(?:ute)?s?)(?:\\.| of)? ?read(?:ing)?(?: time)?|\\d+ min(?:ute)?s?|lesezeit.*|temps de lecture.*",
    "all rights reserved.*|©.*|copyright ©?.*|privacy policy|terms (?:of (?:use|service)|& conditions|and conditions)|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)|we (?:value|respect) your privacy",
    "table of contents|contents|in this article:?|jump to(?: section)?:?|on this page:?|inhaltsverzeichnis|sommaire|目次",
    "listen to (?:this )?(?:article|story).*|listen|watch|play|video|gallery|photos?|image|slideshow|view (?:gallery|image|slideshow).*|enlarge(?: image)?|open image.*|expand|tap to .*|toggle .*",
    "gift (?:this )?article|bookmark|add (?:us )?(?:as (?:a )?preferred|to favou?rites).*|was this (?:article |page |post )?helpful\\??.*|rate this.*|thank(?:s| you) for (?:your feedback|subscribing|reading).*",
    "written by|posted by|by|author|authors|posted (?:on|in).*|published(?: on)?:?|(?:last )?updated(?: on)?:?|tags?:?.*|filed under:?.*|topics?:?|categor(?:y|ies):?|related(?: topics)?:?",
  ].join("|")})$`,
  "iu",
);

/** Starts of short lines that lead elsewhere: "Read more: …", "Lesen Sie auch: …". */
export const pointerLine =
  /^(?:read (?:more|next|also|related|the full)|also read|see also|related(?: (?:article|story|stories|reading|post)s?)?|more (?:on|from)|recommended|must read|don['’]t miss|you (?:may|might) (?:also )?(?:like|enjoy)|watch(?: (?:now|also|more|live))?|listen(?: now)?|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|lire aussi|à lire(?: aussi)?|lea también|leer más|le(?:er|ia) (?:también|mais|também)|leggi anche|lees ook|läs (?:också|mer)|les også|читайте также|関連記事|あわせて読みたい|関連|相关阅读|相關新聞|延伸閱讀|관련기사|اقرأ أيضا|ये भी पढ़ें)\s*[:：|–—>»-]/iu;

/** Headings of sections that are not the article's. */
export const furnitureHeading =
  /^(?:related(?: (?:articles?|posts?|stories|content|reading|news|topics|links|resources))?|more (?:on|from|stories|articles|news|like|in)(?: .*)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested.*).*|also on .*|recommended(?: .*)?|read (?:next|more|also).*|up next|trending(?: .*)?|most (?:read|popular|viewed|shared)(?: .*)?|popular (?:posts?|stories|articles)|latest (?:news|posts?|stories|articles|from .*)|recent (?:posts?|articles|news|comments)|what to read next|keep reading|continue reading|editors?['’]? picks?|featured (?:articles?|posts?|stories)|other (?:articles|posts|stories)(?: .*)?|similar (?:articles|posts|stories)|explore more.*|don['’]t miss.*|join the (?:conversation|discussion)|(?:\d+ )?(?:comments?|responses|replies|thoughts on .*)|leave a (?:comment|reply).*|about the authors?|about (?:the )?(?:writer|contributor)s?|meet the author|author bio|written by.*|(?:sign up|subscribe)(?: .*)?|(?:our |free |the )?newsletters?(?: .*)?|stay (?:informed|connected|up to date|in the loop|updated).*|get (?:the )?(?:latest|our) .*|follow us.*|share(?: this)?(?: .*)?|connect with us.*|advertisement|sponsored(?: .*)?|table of contents|contents|in this article:?|tags|topics|categories|cookie .*|we (?:use cookies|value your privacy).*|post navigation|footer|mehr zum thema|das könnte sie auch interessieren|auch interessant|meistgelesen|à lire aussi|sur le même sujet|les plus lus|articles? (?:liés|similaires|connexes)|te puede interesar|noticias relacionadas|más leídas?|lo más leído|leia também|notícias relacionadas|mais lidas|leggi anche|potrebbe interessarti|articoli correlati|lees ook|gerelateerd|läs mer|читайте также|по теме|関連記事|関連ニュース|おすすめ(?:記事)?|あわせて読みたい|アクセスランキング|相关(?:新闻|阅读|文章)|相關(?:新聞|文章)|延伸閱讀|推荐阅读|热门(?:新闻|文章)?|관련\s?기사|많이 본 뉴스|추천\s?기사|مقالات ذات صلة|اقرأ أيضا|الأكثر قراءة|संबंधित खबरें|ข่าวที่เกี่ยวข้อง)$/iu;

/** Lines of consent and subscription boxes, however they go on. */
export const boxLine =
  /^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|by (?:clicking|continuing|signing up|subscribing|submitting|entering your)|sign up (?:for|to) (?:our|the|get|receive)|subscribe to (?:our|the|my|get)|get (?:the day['’]s|our best|the latest .{0,40}(?:inbox|email))|this (?:article|story|post) (?:originally|first) appeared|please enable javascript|you need to enable javascript|your browser does not support|(?:we|i) may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|download (?:our|the) app|follow us on|join (?:our|the) (?:newsletter|mailing list)|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies|usiamo i cookie|当サイトではcookie)/iu;
