/** Themes of business, culture, leisure and sport; columns as in read-themes.ts says. */
export const cultureThemes = `
Business||business owners, small business*, entrepreneurs, start-up founder*|mittelstand*, unternehmer*|entreprises, chefs d'entreprise, pme|empresarios, pymes, empresas|empresários, pequenas empresas|経営者, 中小企業|중소기업, 소상공인|中小企业, 企业家
CentralBanks||central bank*, federal reserve, the fed, bank of england, ecb|zentralbank*, notenbank*, ezb|banque centrale, bce, fed|banco central, bce, reserva federal|banco central, copom, selic|中央銀行, 日銀, ＦＲＢ, 金融政策|중앙은행, 한국은행, 연준, 금통위|央行, 美联储, 货币政策
Currencies||exchange rate*, weak yen, dollar index, currency market*, devaluation, weaker dollar|wechselkurs*, devisenmarkt, abwertung|taux de change, dévaluation, cours du dollar|tipo de cambio, devaluación, cotización del dólar|câmbio, cotação do dólar, desvalorização|円安, 円高, 為替, 外国為替|환율, 원달러, 엔저|汇率, 人民币贬值, 日元贬值
Bonds||bond yield*, government bond*, treasury yields, bond market*, gilt yields|staatsanleihe*, anleiherendite*|obligations d'état, taux obligataires, emprunts d'état|bonos del estado, deuda soberana, prima de riesgo|títulos públicos, títulos do tesouro|国債利回り, 長期金利, 国債市場|국채, 채권 금리|国债, 国债收益率
Gold||gold price*, gold bullion, price of gold|goldpreis*|prix de l'or, cours de l'or|precio del oro|preço do ouro|金価格, 金相場|금값, 금 시세|金价, 黄金价格
Debt||national debt, sovereign debt, debt crisis, debt default, debt relief|staatsverschuldung, schuldenkrise, staatsschulden|dette publique, crise de la dette|deuda pública, crisis de la deuda, deuda externa|dívida pública, crise da dívida|国の借金, 債務危機, 財政再建|국가채무, 국가부채, 채무불이행|国债危机, 债务危机, 政府债务
Austerity||austerity, spending cuts, budget cuts|sparpaket*, sparmaßnahmen, sparkurs|austérité, coupes budgétaires|austeridad, recortes presupuestarios|austeridade, corte de gastos|緊縮財政, 歳出削減|긴축재정, 예산 삭감|财政紧缩, 削减开支
Bankruptcy||bankrupt*, insolven*, chapter 11, administrators appointed|insolvenz*, pleite*|faillite*, liquidation judiciaire, redressement judiciaire|bancarrota, concurso de acreedores, quiebra|falência*, recuperação judicial|倒産, 経営破綻, 民事再生|파산, 부도, 법정관리|破产, 破產
Insurance||insurer*, insurance premium*, insurance claim*|versicherer, versicherung*|assureur*, assurance*|aseguradora*, seguros|seguradora*, seguros|保険会社, 保険金, 損保|보험사, 보험금|保险公司, 保险理赔
Boycott||boycott*|boykott*|boycott*|boicot*|boicot*|ボイコット, 不買運動|불매운동, 보이콧|抵制
SupplyChains||supply chain*, supply shortage*|lieferkette*, lieferengpass*|chaîne d'approvisionnement, chaînes d'approvisionnement|cadena de suministro, cadenas de suministro|cadeia de suprimentos, cadeias de suprimentos|サプライチェーン, 供給網|공급망|供应链
Exports||exports, exporters, export orders, trade surplus, trade deficit|exporte, außenhandel*, handelsüberschuss, exportwirtschaft|exportations, balance commerciale, déficit commercial|exportaciones, balanza comercial, déficit comercial|exportações, balança comercial|輸出額, 貿易赤字, 貿易収支|수출, 무역수지, 무역적자|出口额, 贸易顺差, 外贸
ForeignInvestment||foreign investment, foreign investors, investment pledge*|auslandsinvestition*, ausländische investoren|investissements étrangers|inversión extranjera|investimento estrangeiro|対米投資, 海外投資, 直接投資|대미 투자, 외국인 투자|外资, 外商投资
Manufacturing||manufacturing sector, manufacturing jobs, manufacturing output, factory output, industrial production|industrieproduktion, verarbeitendes gewerbe|production industrielle, industrie manufacturière|producción industrial, manufactura*|produção industrial, indústria de transformação|製造業, 鉱工業生産|제조업, 산업생산|制造业, 工业产值
Steel||steel, steelmaker*, steelworks|stahl, stahlindustrie, stahlwerk*, stahlkonzern*|acier, sidérurgi*, aciérie*|acero, siderúrgic*|aço, siderúrgic*|鉄鋼, 製鉄|철강, 제철|钢铁, 鋼鐵
Mining||mining company, miners, mine collapse, copper mine*, gold mine*|bergbau*, bergwerk*|mines, industrie minière, mineurs|minería, minera, mineros|mineração, mineradora*, garimpo|鉱山, 採掘|광산, 광업|采矿, 矿山, 矿难
Textiles||garment*, textile*, fast fashion, clothing factor*|textilindustrie, textilfabrik*, fast fashion|textile, fast fashion, confection|textil*, moda rápida|têxtil, têxteis, moda rápida|繊維産業, 縫製|섬유산업, 패스트패션|纺织, 服装厂
Shipbuilding||shipbuild*, shipyard*|werft*, schiffbau|chantier naval, chantiers navals|astillero*, construcción naval|estaleiro*, construção naval|造船|조선업, 조선소|造船, 船厂
Construction||construction site*, construction industry, builders, housebuild*|baubranche, baustelle*, bauwirtschaft|bâtiment, chantier de construction, btp|construcción, constructora*|construção civil, construtora*|建設業, 建設現場, ゼネコン|건설업, 건설현장|建筑业, 建筑工地
Supermarkets||supermarket*, grocery prices, grocer*|supermarkt*, supermärkte, discounter|supermarché*, grande distribution|supermercado*|supermercado*|スーパー, コンビニ|대형마트, 편의점|超市, 便利店
OnlineShopping||online shopping, e-commerce, online retailer*, shein, temu|onlinehandel, online-handel, e-commerce, temu, shein|commerce en ligne, e-commerce, shein, temu|comercio electrónico, compras en línea, shein, temu|comércio eletrônico, compras online, shein|ネット通販, 電子商取引|온라인 쇼핑, 이커머스, 쿠팡, 알리|电商, 网购, 电子商务
Restaurants||restaurant*, michelin star*, chef, chefs|restaurant*, gastronomie, michelin*|restaurant*, gastronomie, étoiles michelin|restaurante*, hostelería, estrella michelin|restaurante*, gastronomia|飲食店, レストラン, ミシュラン|식당, 음식점, 미쉐린|餐馆, 餐饮, 米其林
Coffee||coffee, cocoa|kaffee*, kakao*|café, cacao|precio del café, caficultores, cacao|café, cacau|コーヒー, カカオ|커피, 카카오|咖啡, 可可
RicePrices||rice prices, rice shortage*, rice reserve*, rice stockpile*, price of rice, stockpiled rice, rice farmer*|reispreis*|prix du riz|precio del arroz|preço do arroz|コメ価格, 備蓄米, コメ不足, 米価|쌀값|大米价格, 米价
Wine||wine, winemaker*, vineyard*|wein, winzer*, weinbau|vin, vins, viticult*, vignoble*|vino, vinos, viñedo*, bodega*|vinho, vinhos, vinícola*|ワイン, 日本酒|와인, 막걸리|葡萄酒, 红酒
Lottery||lottery, jackpot, powerball|lotterie*, lotto*, jackpot|loterie, euromillions, loto|lotería, gordo de navidad|loteria, mega-sena|宝くじ|로또, 복권|彩票
Hotels||hotel*, airbnb, holiday let*|hotel*, ferienwohnung*, airbnb|hôtel*, airbnb, hébergement touristique|hotel, hoteles, alquiler turístico, airbnb|hotel, hotéis, airbnb|ホテル, 民泊, 旅館|호텔, 숙박|酒店, 民宿
Overtourism||overtourism, over-tourism, tourist tax|übertourismus, overtourism, massentourismus|surtourisme|turismo masivo, turistificación, sobreturismo|turismo de massa|オーバーツーリズム, 観光公害|오버투어리즘, 과잉관광|过度旅游
Mountaineering||mountaineer*, mount everest, climbers, everest|bergsteiger*, mount everest|alpinis*, everest|montañismo, alpinista*, everest|alpinismo, alpinista*, everest|登山, エベレスト, 富士登山|등산, 에베레스트, 산악인|登山, 珠峰
Beaches||beach, beaches, seaside, lifeguard*, bathing water|strand, strände, badegäste|plage*, baigneurs|playa*, bañistas|praia*, banhistas|海水浴, ビーチ|해수욕장, 해변|海滩, 沙滩
Pilgrimage||pilgrimage*, pilgrims|pilger*, wallfahrt*|pèlerinage*, pèlerins|peregrinación, peregrinos|peregrinação, romaria, peregrinos|巡礼|순례|朝圣, 朝聖
Carnival||carnival*, mardi gras|karneval*, fasching*|carnaval*|carnaval*|carnaval*, escolas de samba|カーニバル, 謝肉祭|카니발|狂欢节
Christmas||christmas, advent calendar*, santa claus|weihnacht*, weihnachtsmarkt|noël, marché de noël|navidad, navideñ*|natal, natalin*|クリスマス|크리스마스, 성탄절|圣诞, 聖誕
NewYear||new year's eve, new year celebration*, lunar new year|silvester*, neujahr*|nouvel an, réveillon|año nuevo, nochevieja|ano novo, réveillon|正月, 年末年始, 大みそか|설날, 신년, 새해|春节, 跨年, 新年
Museums||museum, museums, gallery exhibition|museum*, museen|musée*, louvre|museo*|museu*|博物館, 美術館|박물관, 미술관|博物馆, 美术馆
Painting||painting, paintings, old master*, auctioned|gemälde*, malerei|peinture, tableau de maître, peintre*|pintura, cuadros, pintor*|pintura, quadros, pintor*|絵画, 画家|회화, 화가|油画, 画家
Photography||photograph*, photojournalis*, photo exhibition|fotograf*, fotoausstellung|photograph*, photojournalis*|fotograf*, fotoperiodis*|fotograf*, fotojornalis*|写真家, 写真展|사진작가, 사진전|摄影, 攝影
Architecture||architect*, architecture|architekt*|architect*|arquitect*|arquitet*|建築家, 建築物|건축가, 건축물|建筑师, 建筑设计
Opera||opera, soprano, tenor, la scala|oper, opern*, sopran*, staatsoper|opéra*, soprano, ténor|la ópera, una ópera, ópera de, teatro de la ópera, cantante de ópera, soprano, tenor|a ópera, uma ópera, ópera de, cantora de ópera, soprano|オペラ|오페라|歌剧, 歌劇
Ballet||ballet, ballerina*, dancers, choreograph*|ballett*, tänzer*, choreograf*|ballet, danseu*, chorégraph*|ballet, bailar*, coreógraf*|balé, bailar*, coreógraf*|バレエ, 舞踊|발레, 무용|芭蕾, 舞蹈
ClassicalMusic||classical music, orchestra*, symphony, philharmonic, conductor|klassische musik, orchester*, philharmonik*, dirigent*|musique classique, orchestre*, philharmonique, symphonie|música clásica, orquesta*, sinfónica, filarmónica|música clássica, orquestra*, sinfônica, filarmônica|クラシック音楽, 交響楽団, 指揮者|클래식, 오케스트라, 지휘자|古典音乐, 交响乐, 指挥家
HipHop||hip-hop, hip hop, rapper*|hip-hop, rapper*, deutschrap|hip-hop, rappeu*|hip hop, raper*, trap|hip hop, rapper*, trap|ヒップホップ, ラッパー|힙합, 래퍼|嘻哈, 说唱
RockMusic||rock band, oasis, guitarist, punk band, heavy metal|rockband*, gitarrist*, punkband, heavy metal|groupe de rock, guitariste|banda de rock, guitarrista, rockero*|banda de rock, guitarrista, roqueiro*|ロックバンド, ギタリスト|록밴드, 기타리스트|摇滚, 搖滾
Eurovision||eurovision|eurovision*, esc-*|eurovision|eurovisión|eurovisão|ユーロビジョン|유로비전|欧洲歌唱大赛, 欧视
MusicFestivals||music festival*, glastonbury, coachella, festivalgoer*|musikfestival*, rock am ring, wacken|festival de musique, hellfest, vieilles charrues|festival de música, primavera sound|festival de música, rock in rio, lollapalooza|音楽フェス, フジロック|음악 페스티벌, 록 페스티벌|音乐节, 音樂節
Concerts||concert tour, world tour, sold-out concert*, taylor swift|konzerttour*, welttournee, konzerte|tournée mondiale, concerts|gira mundial, conciertos|turnê*, shows|コンサート, ワールドツアー|콘서트, 월드투어|演唱会, 巡演
Oscars||oscars, academy awards, oscar nomination*, best picture|oscars, oscar-verleihung, oscar-nominier*|oscars, cérémonie des oscars|premios óscar, los oscar, premios oscar|oscar, prêmio oscar|アカデミー賞|아카데미상, 오스카|奥斯卡, 奧斯卡
Bollywood||bollywood|bollywood*|bollywood|bollywood|bollywood|ボリウッド|발리우드|宝莱坞
Streaming||netflix, streaming service*, prime video|netflix, streamingdienst*|netflix, plateformes de streaming|netflix, plataforma de streaming|netflix, plataforma de streaming|ネットフリックス, 動画配信|넷플릭스, OTT, 디즈니플러스|网飞, 流媒体
Comedy||comedian*, stand-up comed*, sitcom*|komiker*, kabarettist*, comedy|humoriste*, stand-up|comediante*, humorista*, monologuista*|comediante*, humorista*|お笑い, 漫才, 芸人|코미디언, 개그맨|喜剧演员, 脱口秀
Celebrities||celebrit*, red carpet, paparazzi|promis, prominente, roter teppich|célébrité*, tapis rouge|celebridad*, famosos, alfombra roja|celebridade*, famosos, tapete vermelho|芸能人, 有名人|연예인, 유명인|名人, 明星
Influencers||influencer*, youtuber*, tiktoker*|influencer*, youtuber*|influenceu*, youtubeu*|influencer*, youtuber*|influenciador*, youtuber*|インフルエンサー, ユーチューバー|인플루언서, 유튜버|网红, 网络红人
Journalism||journalis*, reporters, newspaper closure*, public broadcaster*|journalis*, redaktion*, rundfunkbeitrag, öffentlich-rechtlich*|journalis*, presse écrite, audiovisuel public|periodis*, prensa escrita|jornalis*, imprensa|記者, 報道機関, 新聞社|기자, 언론사, 언론인|记者, 新闻业, 传媒
PublicBroadcasting||licence fee, public broadcaster*, tv licence|rundfunkbeitrag*, öffentlich-rechtlich*|redevance, audiovisuel public, france télévisions|radiotelevisión pública, rtve|tv pública, emissora pública|受信料, 公共放送|공영방송, 수신료|公共广播, 公视
Poetry||poet, poets, poem*, poetry|dichter*, gedicht*, lyrik|poète*, poésie, poèmes|poeta*, poesía, poemas|poeta*, poesia, poemas|詩人, 詩集, 俳句|시인, 시집|诗人, 诗歌
Comics||comic book*, marvel, superhero*, graphic novel*|comic*, marvel, superheld*|bande dessinée, bd, super-héros, marvel|cómic*, superhéroe*, marvel|quadrinhos, super-herói*, marvel|漫画家, アメコミ|웹툰, 만화가, 마블|漫画家, 漫威, 超级英雄
Esports||esports, e-sports, league of legends|esport*, e-sport*|esport*, e-sport*|esports, deportes electrónicos|esports, e-sports|ｅスポーツ, eスポーツ|e스포츠, 롤드컵|电竞, 电子竞技
Chess||chess, grandmaster*|schach*, großmeister*|échecs, grand maître|ajedrez|xadrez|チェス, 将棋, 囲碁|체스, 바둑|国际象棋, 围棋, 象棋
WorldCup||world cup, world cup qualifier*|weltmeisterschaft, wm-qualifikation, fußball-wm|coupe du monde, mondial|copa del mundo, mundial, mundialista*|copa do mundo|ワールドカップ, Ｗ杯|월드컵|世界杯, 世界盃
ChampionsLeague||champions league|champions league|ligue des champions|liga de campeones, champions league|liga dos campeões, champions league|チャンピオンズリーグ, 欧州ＣＬ|챔피언스리그|欧冠
PremierLeague||premier league|premier league|premier league|premier league|premier league|プレミアリーグ, プレミア|프리미어리그|英超
Bundesliga||bundesliga|bundesliga, zweite liga|bundesliga|bundesliga|bundesliga|ブンデスリーガ|분데스리가|德甲
LaLiga||la liga, laliga|la liga, primera división|liga espagnole, liga|laliga, la liga, liga española|la liga, campeonato espanhol|ラ・リーガ, スペイン１部|라리가|西甲
Transfers||transfer window, transfer fee, transfer deadline, loan deal|transfermarkt*, wechsel zum, ablösesumme|mercato, transfert|fichaje*, mercado de fichajes|janela de transferências, contratação|移籍|이적, 이적료|转会, 轉會
WomensFootball||women's football, women's world cup, women's euro*, wsl, lionesses|frauenfußball, frauen-em, frauen-wm, dfb-frauen|football féminin, les bleues|fútbol femenino|futebol feminino|なでしこ, 女子サッカー|여자축구|女足
Paralympics||paralympi*|paralympi*|paralympi*|paralímpic*|paralímpic*, paraolímpic*|パラリンピック|패럴림픽|残奥会, 帕奥
Hockey||field hockey, hockey team|hockey-nationalmannschaft, feldhockey|hockey sur gazon|hockey sobre hierba|hóquei sobre grama|ホッケー|하키|曲棍球
IceHockey||ice hockey, nhl, stanley cup|eishockey*, nhl, del-playoffs|hockey sur glace, lnh|hockey sobre hielo, nhl|hóquei no gelo, nhl|アイスホッケー|아이스하키|冰球
FigureSkating||figure skat*|eiskunstlauf*|patinage artistique|patinaje artístico|patinação artística|フィギュアスケート|피겨|花样滑冰, 花滑
Skiing||alpine ski*, ski jump*, biathlon|skispringen, biathlon*, ski alpin, abfahrt|ski alpin, saut à ski, biathlon|esquí alpino, saltos de esquí|esqui alpino|スキー, ジャンプ男子, ノルディック|스키, 알파인|滑雪, 跳台滑雪
Badminton||badminton, shuttlecock|badminton*|badminton|bádminton|badminton|バドミントン|배드민턴|羽毛球
TableTennis||table tennis, ping-pong|tischtennis*|tennis de table, pongiste*|tenis de mesa|tênis de mesa|卓球|탁구|乒乓球
Volleyball||volleyball|volleyball*|volley-ball|voleibol|vôlei, voleibol|バレーボール|배구|排球
Handball||handball|handball*|handball|balonmano|handebol|ハンドボール|핸드볼|手球
Judo||judo, judoka|judo*|judo|yudo, judo|judô|柔道|유도 선수, 유도 대표|柔道
Wrestling||wrestl*, wwe|ringer, ringen, wrestling|lutte gréco-romaine, catch|lucha libre, lucha grecorromana|luta livre, luta greco-romana|レスリング, プロレス|레슬링|摔跤
MartialArts||mma, ufc, mixed martial arts, karate, taekwondo|mma, ufc, karate, taekwondo|mma, ufc, karaté, taekwondo|mma, ufc, kárate, taekwondo|mma, ufc, caratê, taekwondo|総合格闘技, 空手, テコンドー|격투기, 태권도|综合格斗, 跆拳道, 空手道
Gymnastics||gymnast*|turnerin*, kunstturnen, turn-wm|gymnast*|gimnas*|ginasta*, ginástica|体操|체조|体操
HorseRacing||horse racing, jockey*, racecourse*, derby winner, grand national|pferderenn*, jockey*, galopprenn*|courses hippiques, jockey*, prix de l'arc|carreras de caballos, jinete*|turfe, jóquei*|競馬, 騎手|경마|赛马, 賽馬
Rowing||rowing, rowers, boat race|ruderer, ruder-wm, rudern|aviron|remo olímpico, remeros|remo olímpico, remadores|ボート競技|조정 경기|赛艇
Sailing||sailing, america's cup, regatta*, yacht race|segeln, segler*, regatta*|voile, vendée globe, régate*|vela olímpica, regata*|vela olímpica, regata*|ヨットレース|요트 경기|帆船
Motorsport||motogp, rally driver*, rally championship, nascar, le mans|motogp, rallye*, motorsport*, le mans|motogp, rallye*, 24 heures du mans|motogp, rally*, automovilismo|motogp, rali*, automobilismo|モータースポーツ, ラリー, モトＧＰ|모터스포츠|赛车, 摩托车大奖赛
Snooker||snooker|snooker*|snooker|snooker, billar|sinuca, snooker|スヌーカー, ビリヤード|스누커, 당구|斯诺克, 台球
Darts||darts player*, darts championship, pdc|darts*, darts-wm|fléchettes|campeonato de dardos|campeonato de dardos|ダーツ|다트 대회|飞镖
MatchFixing||match-fixing, match fixing, spot-fixing|spielmanipulation*, wettskandal*|matchs truqués, matches truqués|amaño de partidos, amaños|manipulação de resultados|八百長|승부조작|假球, 操纵比赛
Hooliganism||hooligan*, football violence, fan violence, crowd trouble|hooligan*, fan-gewalt, ausschreitungen im stadion|hooligan*, violences dans les stades|violencia en el fútbol, barras bravas, ultras violentos|torcidas organizadas, violência no futebol|フーリガン|훌리건|足球流氓
SportsInjuries||concussion*, torn acl, cruciate ligament|kreuzbandriss*, gehirnerschütterung*|commotion cérébrale, rupture des ligaments|ligamento cruzado, conmoción cerebral|ligamento cruzado, concussão|脳振とう, 靱帯断裂|뇌진탕, 십자인대|脑震荡, 十字韧带
`;
