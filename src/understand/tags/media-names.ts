/** News media, folded (see `tagKey`): named as a source in half of all articles, a subject only where the title says so. */
export const mediaNames: ReadonlySet<string> = new Set(
  (
    "cnn foxnews fox nbc nbcnews cbs cbsnews abc abcnews msnbc cnbc bbc bbcnews npr pbs newyorktimes thenewyorktimes nytimes washingtonpost thewashingtonpost wallstreetjournal thewallstreetjournal " +
    "usatoday politico thehill bloomberg bloombergnews reuters associatedpress ap afp agencefrancepresse guardian theguardian telegraph dailytelegraph times thetimes financialtimes economist " +
    "dailymail themirror sun thesun skynews itv channel4 aljazeera yonhap yonhapnews kyodo kyodonews nhk asahi asahishimbun yomiurishimbun mainichishimbun nikkeiasia japantimes koreatimes " +
    "koreaherald xinhua globaltimes peoplesdaily cctv scmp southchinamorningpost tass rianovosti interfax spiegel derspiegel bild zeit diezeit faz suddeutschezeitung welt ard zdf dpa tagesschau " +
    "lemonde lefigaro liberation bfmtv franceinfo elpais elmundo abcnews efe folhadespaulo oglobo estadao corrieredellasera larepubblica ansa 朝日新聞 読売新聞 毎日新聞 日経新聞 産経新聞 共同通信 時事通信 " +
    "연합뉴스 조선일보 중앙일보 동아일보 한겨레 新华社 人民日报 环球时报 中央社"
  ).split(" "),
);
