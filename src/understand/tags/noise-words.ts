/** Keywords that sort a site and say nothing of an article: section names and SEO noise, folded (see `tagKey`). */
export const noiseKeywords = new Set(
  (
    "news world politics business sport sports technology tech science health entertainment lifestyle opinion general home top topstories latest latestnews breaking breakingnews " +
    "headlines article articles story stories video videos photo photos gallery live blog liveblog international national local us uk usnews uknews worldnews asia europe newsletter " +
    "premium subscribers paid featured editorspick editorspicks wire reuters ap afp dpa associatedpress kyodo newsagency website homepage online media english default uncategorized other misc " +
    "nachrichten politik wirtschaft sport kultur wissen gesundheit panorama ausland inland meinung aktuell aktuelles startseite schlagzeilen eilmeldung welt " +
    "actualites actualite politique economie monde societe culture sciences sante france direct infos actu une " +
    "noticias politica economia deportes cultura ciencia salud sociedad internacional nacional mundo portada actualidad ultimahora tecnologia esporte esportes saude brasil mundo ultimasnoticias " +
    "ニュース 国際 国内 政治 経済 社会 スポーツ 速報 新聞 文化 エンタメ 뉴스 정치 경제 사회 국제 문화 스포츠 연예 속보 新闻 國際 国际 政治 经济 社会 体育 娱乐 科技 财经 要闻 中国 滚动新闻"
  ).split(" "),
);
