/**
 * Words of the fields in which countries meet without it being about relations: sport, markets and companies,
 * entertainment, disasters, tourism. Where they outweigh diplomacy, an article gets no relation tag.
 */
export type Rival = "sport" | "market" | "entertainment" | "disaster" | "tourism" | "lifestyle" | "crime";

export const rivalWords: Record<string, Record<Exclude<Rival, "lifestyle" | "crime">, string>> = {
  en: {
    sport:
      "match, matches, goal, goals, scored, scoring, striker*, midfielder*, goalkeeper*, defender, penalty shootout, penalties, kickoff, halftime, half-time, equaliser, equalizer, inning*, pitcher*, home run*, homer*, baseball, football, soccer, basketball, volleyball, rugby, cricket, tennis, golf*, sumo, yokozuna, basho, wrestler*, wrestling, judo, boxing, boxer*, marathon, sprinter*, swimmer*, skater*, figure skating, skating, olympic*, paralympic*, world cup, asian cup, asian games, championship*, champion*, tournament*, league, semi-final*, semifinal*, quarter-final*, quarterfinal*, qualifier*, qualifying, medal*, medall*, gold medal, playoff*, coach, head coach, teammate*, squad, stadium, fans, fixture, referee, grand slam, world record, athlete*, winger, premier12, wbc, shutout, batter*, hitter*, bullpen, set point",
    market:
      "shares, share price*, stock, stocks, stock market*, index, nikkei, topix, kospi, hang seng, benchmark, investor*, trading, traders, analyst*, earnings, profit*, operating profit, net profit, net income, revenue*, sales, forecast*, quarter, quarterly, fiscal year, bond*, yields, yen, won, yuan, dollar, percentage point*, percent lower, percent higher, points, closed at, closed up, closed down, rally, rallied, wall street, market*, console*, video game*, game maker, units, ipo, dividend*, rate hike*, bank of japan, central bank, currency",
    entertainment:
      "film, films, movie*, director, festival*, actor*, actress*, screening*, premiere*, palme, box office, album*, concert*, band, singer*, k-pop, kpop, anime, manga, drama series, netflix, exhibition*, museum*, award*, oscar*, cinema*, jury, pop group, idol*, novel*, author*, streaming series",
    disaster:
      "outbreak*, virus, infection*, infected, vaccine*, earthquake*, quake*, magnitude, tsunami*, aftershock*, epicentre, epicenter, richter, seismic*, typhoon*, flood*, landslide*, volcano*, eruption*, erupted, heavy rain, meteorological agency, evacuat*, rubble, collapsed, hurricane*, wildfire*, storm*",
    tourism:
      "tourist*, tourism, visitor*, visitor arrivals, travel agenc*, hotel*, sightseeing, overtourism, inbound, travelers, travellers, airline*, holidaymakers, cruise*",
  },
  de: {
    sport:
      "spiel, spiele, *spiel, tor, tore, treffer, stürmer*, torwart, trainer*, fußball*, fussball*, baseball*, basketball*, handball*, volleyball*, tennis*, sumo*, judo*, boxer*, sieg, siegte, niederlage, *meisterschaft*, meister*, weltmeister*, *pokal, olympi*, paralympi*, turnier*, liga, bundesliga, halbfinale, viertelfinale, finale, qualifikation*, medaille*, *medaille, stadion, nationalmannschaft, mannschaft*, halbzeit, elfmeter*, schiedsrichter*, grand slam, weltrekord, wm, em",
    market:
      "aktie*, *aktien, börse*, index, nikkei, dax, kurs, kurse, anleger*, händler, gewinn, quartal*, umsatz*, geschäftsjahr, prognose*, anleihe*, rendite*, yen, dollar, prozentpunkt*, notenbank, zentralbank, leitzins*, konsole*, videospiel*, spielekonsole, analyst*, dividende*",
    entertainment:
      "film, filme, *film, regisseur*, filmfest*, festival*, schauspiel*, premiere*, album, konzert*, band, sänger*, anime*, manga*, ausstellung*, museum, kino*, jury, oscar*, roman, serie",
    disaster:
      "erdbeben*, *beben, beben, tsunami*, stärke, nachbeben, epizentrum, taifun*, überschwemm*, erdrutsch*, vulkan*, unwetter*, starkregen, wetterbehörde, evakuier*, hochwasser*",
    tourism:
      "tourist*, tourismus*, urlauber*, besucherzahl*, reisende*, hotel*, übernachtung*, besucherrekord, fluggesellschaft*",
  },
  fr: {
    sport:
      "match, matchs, but, buts, marqué, attaquant*, gardien, football*, baseball, basket*, rugby, tennis, sumo, judo*, boxe*, victoire, défaite, championnat*, champion*, coupe du monde, coupe d'asie, olympi*, jeux olympiques, tournoi*, ligue, demi-finale*, quart de finale, finale, qualification*, médaille*, stade, sélectionneur, entraîneur*, équipe nationale, mi-temps, penalty, arbitre, supporters, lutteur*, lanceur*",
    market:
      "action, actions, bourse, indice*, nikkei, cac, investisseur*, bénéfice*, chiffre d'affaires, trimestre*, exercice, prévision*, obligation*, yen, dollar, clôturé, clôture, points, banque centrale, banque du japon, taux directeur, console*, jeux vidéo, analyste*, marchés, dividende*",
    entertainment:
      "film, films, réalisateur*, réalisatrice*, festival*, acteur*, actrice*, palme, album, concert*, chanteu*, anime, manga*, exposition*, musée*, cinéma, jury, roman, projection*, série",
    disaster:
      "séisme*, tremblement de terre, magnitude, tsunami*, répliques, épicentre, typhon*, inondation*, glissement de terrain, volcan*, éruption*, agence météorologique, évacu*, pluies torrentielles",
    tourism:
      "touriste*, tourisme, visiteurs, voyageurs, hôtel*, fréquentation, compagnie aérienne, surtourisme",
  },
  es: {
    sport:
      "partido amistoso, gol, goles, delantero*, portero*, fútbol, béisbol, beisbol, baloncesto, rugby, tenis, sumo, judo*, boxe*, victoria, derrota*, campeonato*, campeón*, campeones, mundial, copa del mundo, copa asiática, olímpic*, torneo*, liga, semifinal*, cuartos de final, clasificación, medalla*, estadio, seleccionador, entrenador*, selección, penalti*, árbitro*, hinchas, luchador*, lanzador*",
    market:
      "acciones, bolsa, índice*, nikkei, ibex, inversor*, inversionista*, beneficio*, ganancias, ventas, ingresos, trimestre*, previsi*, bonos, yen, yenes, dólar, cerró, puntos, banco central, banco de japón, tipos de interés, consola*, videojuego*, analista*, mercados, dividendo*",
    entertainment:
      "película*, director, directora, festival*, actor*, actriz*, palma, álbum, concierto*, cantante*, anime, manga, exposición, museo*, cine, jurado, novela, estreno*, serie",
    disaster:
      "terremoto*, sismo*, seísmo*, magnitud, tsunami*, réplicas, epicentro, tifón*, inundaci*, deslizamiento*, volcán*, erupción, agencia meteorológica, evacu*, lluvias torrenciales",
    tourism:
      "turista*, turismo, turístic*, visitantes, viajeros, hotel*, aerolínea*, llegadas internacionales",
  },
  pt: {
    sport:
      "jogo, gol, gols, golo, golos, atacante*, goleiro*, futebol, beisebol, basquete*, ténis, tênis, sumô, judô, boxe*, vitória, derrota*, campeonato*, campe*, copa do mundo, olímpi*, torneio*, liga, semifinal*, quartas de final, medalha*, estádio, treinador*, técnico, seleção, pênalti*, árbitro*",
    market:
      "ações, bolsa, índice*, nikkei, ibovespa, investidor*, lucro*, vendas, receita*, trimestre*, previs*, iene*, dólar, fechou, pontos, banco central, banco do japão, juros, console*, videogame*, analista*, mercados",
    entertainment:
      "filme*, diretor, festival*, ator, atriz, palma, álbum, show, cantor*, anime, mangá, exposição, museu*, cinema, júri, romance, estreia*, série",
    disaster:
      "terremoto*, sismo*, magnitude, tsunami*, epicentro, tufão*, inundaç*, deslizamento*, vulc*, erupção, evacu*, chuvas",
    tourism: "turista*, turismo, turístic*, visitantes, viajantes, hotel*, hotéis",
  },
  it: {
    sport:
      "partita, gol, reti, attaccante, portiere, calcio, baseball, tennis, sumo, judo, vittoria, sconfitta, campionato*, campion*, mondiali, olimpi*, torneo*, lega, semifinal*, medagli*, stadio, allenatore, nazionale, rigore, arbitro",
    market:
      "azioni, borsa, indice, nikkei, investitor*, utili, ricavi, trimestre, previsioni, yen, dollaro, chiuso, punti, banca centrale, tassi, console, videogioc*, analist*, mercati",
    entertainment:
      "film, regist*, festival, attor*, attric*, palma, album, concert*, cantant*, anime, manga, mostra, museo, cinema, giuria, romanzo",
    disaster:
      "terremot*, sisma, magnitudo, tsunami, scosse, epicentro, tifone, alluvion*, frana, vulcan*, eruzione, evacu*",
    tourism: "turist*, turismo, visitatori, viaggiatori, hotel, albergh*",
  },
  ru: {
    sport:
      "матч*, гол, голы, гола, футбол*, бейсбол*, баскетбол*, теннис*, сумо, дзюдо, бокс*, побед*, поражен*, чемпионат*, чемпион*, олимпи*, турнир*, лиг*, полуфинал*, медал*, стадион*, тренер*, сборн*, спортсмен*",
    market:
      "акци*, бирж*, индекс*, инвестор*, прибыл*, выручк*, квартал*, прогноз*, иен*, доллар*, пункт*, центробанк*, ставк*, консол*, аналитик*, рынк*",
    entertainment:
      "фильм*, режиссер*, режиссёр*, фестивал*, актер*, актёр*, альбом*, концерт*, певец, певиц*, аниме, выставк*, музе*, кино*, жюри, роман*",
    disaster:
      "землетрясени*, магнитуд*, цунами, афтершок*, эпицентр*, тайфун*, наводнени*, оползн*, вулкан*, извержени*, эвакуац*",
    tourism: "турист*, туризм*, отел*, гостиниц*, авиакомпан*",
  },
  ja: {
    sport:
      "試合, 得点, ゴール, サッカー, 野球, 投手, 本塁打, 打者, バスケ, バレーボール, ラグビー, テニス, ゴルフ, 大相撲, 相撲, 横綱, 大関, 関脇, 場所, 力士, 柔道, ボクシング, マラソン, フィギュア, 五輪, オリンピック, パラリンピック, ワールドカップ, Ｗ杯, 選手権, アジア杯, 優勝, 大会, 準決勝, 準々決勝, 決勝, 予選, メダル, 監督, 代表戦, 選手, スタジアム, リーグ, 侍ジャパン, 勝ち越し, 白星, 黒星",
    market:
      "株価, 日経平均, 東証, 株式, 終値, 前日比, 投資家, 決算, 営業利益, 純利益, 売上高, 四半期, 通期, 業績, 国債, 利回り, 円高, 円安, 為替, 日銀, 利上げ, 市場, 任天堂, ゲーム機, スイッチ, アナリスト, 配当",
    entertainment:
      "映画, 監督賞, 映画祭, 俳優, 女優, 上映, 興行, アルバム, コンサート, 歌手, アイドル, アニメ, 漫画, ドラマ, 美術館, 博物館, 展覧会, 受賞, 審査員, 小説",
    disaster:
      "地震, 震度, マグニチュード, 津波, 余震, 震源, 台風, 洪水, 土砂, 噴火, 火山, 大雨, 気象庁, 避難, 豪雨",
    tourism: "観光, 観光客, 訪日客, 訪日外国人, 旅行, 宿泊, ホテル, インバウンド, 航空会社",
  },
  ko: {
    sport:
      "경기, 득점, 골키퍼, 축구, 야구, 투수, 홈런, 타자, 농구, 배구, 럭비, 테니스, 골프, 스모, 유도, 복싱, 마라톤, 피겨, 올림픽, 월드컵, 아시안컵, 아시안게임, 선수권, 우승, 대회, 준결승, 결승, 예선, 메달, 감독, 대표팀, 선수, 경기장, 리그, 세트",
    market:
      "주가, 증시, 코스피, 닛케이, 지수, 투자자, 실적, 영업이익, 순이익, 매출, 분기, 국채, 금리, 환율, 엔화, 원화, 한국은행, 일본은행, 시장, 닌텐도, 게임기, 애널리스트, 배당",
    entertainment:
      "영화, 영화제, 배우, 여배우, 상영, 흥행, 앨범, 콘서트, 가수, 아이돌, 애니메이션, 만화, 드라마, 미술관, 박물관, 전시회, 수상, 심사위원, 소설",
    disaster: "지진, 규모, 쓰나미, 여진, 진앙, 태풍, 홍수, 산사태, 화산, 폭우, 기상청, 대피, 호우",
    tourism: "관광, 관광객, 여행, 숙박, 호텔, 항공사, 방문객",
  },
  zh: {
    sport:
      "比赛, 比賽, 进球, 進球, 足球, 棒球, 投手, 本垒打, 篮球, 籃球, 排球, 橄榄球, 网球, 網球, 高尔夫, 相扑, 柔道, 拳击, 马拉松, 花样滑冰, 奥运, 奧運, 世界杯, 亚洲杯, 亚运会, 锦标赛, 冠军, 冠軍, 半决赛, 决赛, 预选赛, 奖牌, 金牌, 教练, 国家队, 国足, 球员, 体育场, 联赛, 主场, 客场",
    market:
      "股价, 股價, 股市, 股票, 日经, 指数, 指數, 收盘, 投资者, 財報, 财报, 营业利润, 净利润, 营收, 销售额, 季度, 国债, 收益率, 汇率, 日元, 央行, 加息, 市场, 任天堂, 游戏机, 分析师, 股息",
    entertainment:
      "电影, 電影, 导演, 電影節, 电影节, 演员, 演員, 上映, 票房, 专辑, 演唱会, 歌手, 偶像, 动画, 动漫, 漫画, 电视剧, 美术馆, 博物馆, 展览, 获奖, 评审团, 小说",
    disaster:
      "地震, 震级, 海啸, 余震, 震中, 台风, 颱風, 洪水, 山体滑坡, 火山, 喷发, 暴雨, 气象厅, 疏散, 撤离",
    tourism: "游客, 遊客, 旅游, 旅遊, 观光, 住宿, 酒店, 航空公司, 入境",
  },
  uk: {
    sport:
      "матч*, гол, голи, збірн*, тренер*, футбол*, теніс*, чемпіон*, турнір*, медал*, стадіон*, перемог*, півфінал*",
    market: "акції, біржа, біржі, індекс*, інвестор*, прибуток, прибутк*, долар*, котируванн*",
    entertainment: "фільм*, режисер*, фестивал*, альбом*, концерт*, виставк*, музе*",
    disaster: "землетрус*, магнітуд*, цунамі, тайфун*, повен*, вулкан*",
    tourism: "турист*, туризм*, готел*",
  },
  nl: {
    sport:
      "wedstrijd*, doelpunt*, voetbal*, tennis*, trainer, bondscoach, oranje, kampioen*, toernooi*, medaille*, stadion, halve finale, elftal",
    market: "aandelen, beurs, aex, nikkei, belegger*, winst, omzet, kwartaal, dollar",
    entertainment: "film, regisseur, festival, album, concert*, tentoonstelling*, museum",
    disaster: "aardbeving*, tsunami, tyfoon, overstroming*, vulkaan*",
    tourism: "toerist*, toerisme, hotel*",
  },
  pl: {
    sport:
      "mecz*, gol, gole, bramk*, reprezentacj*, trener*, piłkar*, siatk*, tenis*, mistrzostw*, turniej*, medal*, stadion*, tabel*, półfinał*, wygrał*",
    market: "akcje, giełd*, indeks*, inwestor*, zysk*, przychod*, kwartał*, dolar*",
    entertainment: "film*, reżyser*, festiwal*, album*, koncert*, wystaw*, muzeum",
    disaster: "trzęsieni*, magnitud*, tsunami, tajfun*, powód*, wulkan*",
    tourism: "turyst*, turystyk*, hotel*",
  },
  tr: {
    sport:
      "maç*, gol, golü, milli takım*, teknik direktör*, futbol*, voleybol*, tenis*, şampiyon*, turnuva*, madalya*, stadyum*, yarı final*, yendi",
    market: "hisse*, borsa*, endeks*, yatırımcı*, kâr, gelir*, çeyrek*, dolar*",
    entertainment: "film*, yönetmen*, festival*, albüm*, konser*, sergi*, müze*",
    disaster: "deprem*, tsunami, tayfun*, sel, yanardağ*",
    tourism: "turist*, turizm, otel*",
  },
  ar: {
    sport:
      "مباراة, هدف, هدفين, أهداف, منتخب, مدرب, لاعب, كرة القدم, بطولة, ميدالية, ملعب, نصف النهائي, فازت, مجموعة",
    market: "أسهم, بورصة, مؤشر, مستثمرين, أرباح, إيرادات, الدولار",
    entertainment: "فيلم, مخرج, مهرجان, ألبوم, حفل غنائي, معرض, متحف",
    disaster: "زلزال, تسونامي, إعصار, فيضان, بركان",
    tourism: "سياح, سياحة, فندق",
  },
  fa: {
    sport:
      "مسابقه, گل, تیم ملی, سرمربی, فوتبال*, والیبال, تنیس, قهرمانی, مدال, ورزشگاه, نیمه نهایی, نیمه‌نهایی",
    market: "سهام, بورس, شاخص, سرمایه‌گذاران, سود, درآمد, دلار",
    entertainment: "فیلم*, کارگردان, جشنواره, آلبوم, کنسرت, نمایشگاه, موزه",
    disaster: "زلزله, زمین‌لرزه, سونامی, توفان, سیل, آتشفشان",
    tourism: "گردشگر*, گردشگری, هتل*",
  },
  vi: {
    sport:
      "trận đấu, bàn thắng, đội tuyển, huấn luyện viên, bóng đá, bóng chuyền, quần vợt, vô địch, giải đấu, huy chương, sân vận động, bán kết, vòng loại",
    market: "cổ phiếu, chứng khoán, chỉ số, nhà đầu tư, lợi nhuận, doanh thu",
    entertainment: "bộ phim, đạo diễn, liên hoan phim, album, triển lãm, bảo tàng",
    disaster: "động đất, sóng thần, siêu bão, lũ lụt, núi lửa",
    tourism: "du khách, du lịch, khách sạn",
  },
  sv: {
    sport:
      "match, matchen, mål i, landslag*, tränare*, fotboll*, ishockey*, tennis*, mästerskap*, turnering*, medalj*, arena, semifinal*, slog",
    market: "aktier, börsen, index, investerare, vinst, omsättning, kvartal*, dollar",
    entertainment: "film, filmen, regissör, festival*, album, konsert*, utställning*, museum",
    disaster: "jordbävning*, tsunami, tyfon*, översvämning*, vulkan*",
    tourism: "turist*, turism, hotell*",
  },
};
