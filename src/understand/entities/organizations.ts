/** Organizations and institutions known in several languages: type | English name | tag | other forms; "=" before exact ones. */
export const knownNames = `
organization|United Nations|UnitedNations|=UN,=U.N,=ONU,=UNO,Vereinte Nationen,Vereinten Nationen,Nations unies,Naciones Unidas,Nações Unidas,Nazioni Unite,ООН,国連,国際連合,联合国,聯合國,유엔
organization|UN Security Council|UNSecurityCouncil|Security Council,UN-Sicherheitsrat,Conseil de sécurité,Consejo de Seguridad,安保理,安全保障理事会,安理会,안보리
organization|World Health Organization|WHO|=WHO,World Health Organisation,Weltgesundheitsorganisation,Organisation mondiale de la santé,=OMS,Organización Mundial de la Salud,世界保健機関,ＷＨＯ,世卫组织,世界卫生组织,세계보건기구
organization|International Monetary Fund|IMF|=IMF,=IWF,=FMI,国際通貨基金,国际货币基金组织,국제통화기금
organization|World Bank|WorldBank|Weltbank,Banque mondiale,Banco Mundial,世界銀行,世界银行,세계은행
organization|World Trade Organization|WTO|=WTO,=OMC,World Trade Organisation,Welthandelsorganisation,世界貿易機関,世贸组织,세계무역기구
organization|G7|G7|=G7,=G-7,Group of Seven,Ｇ７,主要7カ国,七国集团,주요7개국
organization|G20|G20|=G20,=G-20,Group of 20,Ｇ２０,二十国集团,주요20개국
organization|BRICS|BRICS|=BRICS,=Brics,金砖国家,브릭스
organization|OPEC|OPEC|=OPEC,=Opec,=OPEP,石油輸出国機構,欧佩克
organization|APEC|APEC|=APEC,=Apec,亚太经合组织,アジア太平洋経済協力会議
organization|International Atomic Energy Agency|IAEA|=IAEA,=AIEA,国際原子力機関,ＩＡＥＡ,国际原子能机构,국제원자력기구
organization|International Criminal Court|ICC|=ICC,Internationaler Strafgerichtshof,Cour pénale internationale,Corte Penal Internacional,国際刑事裁判所,国际刑事法院,국제형사재판소
organization|Federal Reserve|FederalReserve|the Fed,=Fed,US Federal Reserve,連邦準備制度理事会,ＦＲＢ,美联储,연방준비제도,연준
organization|European Central Bank|ECB|=ECB,=EZB,=BCE,Europäische Zentralbank,Banque centrale européenne,Banco Central Europeo,欧州中央銀行,欧洲央行,유럽중앙은행
organization|Bank of Japan|BankOfJapan|=BOJ,=BoJ,日本銀行,日銀,Banque du Japon,Banco de Japón,日本央行,일본은행
organization|Bank of England|BankOfEngland|イングランド銀行,英国央行
organization|Bank of Korea|BankOfKorea|한국은행,韓国銀行
organization|European Parliament|EuropeanParliament|Europaparlament,EU-Parlament,Parlement européen,Parlamento Europeo,欧州議会,欧洲议会
organization|Hamas|Hamas|ハマス,哈马斯,하마스,ХАМАС
organization|Hezbollah|Hezbollah|Hisbollah,Hizbullah,Hezbolá,ヒズボラ,真主党,헤즈볼라
organization|Taliban|Taliban|Talibán,talibans,タリバン,塔利班,탈레반
organization|Islamic State|IslamicState|=ISIS,=Isis,=ISIL,=IS-Miliz,Islamischer Staat,État islamique,Estado Islámico,イスラム国,伊斯兰国
organization|Al-Qaeda|AlQaeda|Al Qaeda,=Qaeda,al Qaeda,al-Qaida,アルカイダ,基地组织
organization|Republican Party|RepublicanParty|Republicans,~Republican,=GOP,Republikaner*,républicains,共和党,공화당
organization|Democratic Party|DemocraticParty|Democrats,~Democrat,~Democratic
organization|Democratic Party of Korea|DemocraticPartyOfKorea|共に民主党,더불어민주당,共同民主党
organization|Social Democratic Party|SPD|Social Democrats,=SPD,Sozialdemokraten
organization|Christian Democratic Union|CDU|Christian Democrats,=CDU
organization|Alternative for Germany|AfD|=AfD,Alternative für Deutschland
organization|Liberal Democrats|LiberalDemocrats|Lib Dems,=Lib Dem
organization|Justice Department|JusticeDepartment|=DOJ,Department of Justice,Justice Dept
organization|State Department|StateDepartment|Department of State
organization|Department of Homeland Security|HomelandSecurity|=DHS,Homeland Security
organization|Internal Revenue Service|IRS|=IRS
organization|National Security Agency|NSA|=NSA
organization|National Rifle Association|NRA|=NRA
organization|Democratic National Committee|DNC|=DNC
organization|Republican National Committee|RNC|=RNC
organization|Secret Service|SecretService|US Secret Service
organization|Labour Party|LabourParty|=Labour,Labour-Partei
organization|Conservative Party|ConservativeParty|Tories,Tory,Conservatives
organization|Liberal Democratic Party|LiberalDemocraticParty|=LDP,自民党,自由民主党,자민당,自民黨
organization|People Power Party|PeoplePowerParty|=PPP,国民の力,국민의힘,国民力量党
organization|Komeito|Komeito|公明党
organization|Communist Party of China|ChineseCommunistParty|Chinese Communist Party,中国共産党,中国共产党,中共
organization|FBI|FBI|=FBI,Federal Bureau of Investigation,連邦捜査局
organization|CIA|CIA|=CIA,Central Intelligence Agency
organization|NASA|NASA|=NASA,=Nasa,米航空宇宙局
organization|NHS|NHS|=NHS,National Health Service
organization|Google|Google|=Google,グーグル,谷歌,구글
organization|Apple|Apple|=Apple,アップル,苹果公司,애플
organization|Microsoft|Microsoft|マイクロソフト,微软,마이크로소프트
organization|Amazon|Amazon|=Amazon,アマゾン・ドット・コム,亚马逊公司,아마존닷컴
organization|Meta|Meta|=Meta Platforms
organization|Facebook|Facebook|フェイスブック,脸书,페이스북
organization|Twitter|Twitter|ツイッター,推特,트위터
organization|TikTok|TikTok|ティックトック,틱톡
organization|YouTube|YouTube|ユーチューブ,유튜브
organization|OpenAI|OpenAI|オープンＡＩ,오픈AI
organization|Nvidia|Nvidia|エヌビディア,英伟达,엔비디아,NVIDIA
organization|TSMC|TSMC|=TSMC,台積電,台积电
organization|Tesla|Tesla|テスラ,特斯拉,테슬라
organization|Toyota|Toyota|トヨタ自動車,トヨタ,丰田,도요타,Toyota Motor
organization|Honda|Honda|ホンダ,本田,혼다
organization|Nissan|Nissan|日産自動車,日産,닛산
organization|Sony|Sony|ソニー,索尼,소니
organization|Nintendo|Nintendo|任天堂,닌텐도
organization|SoftBank|SoftBank|ソフトバンクグループ,ソフトバンク,软银,소프트뱅크
organization|Samsung Electronics|SamsungElectronics|Samsung,サムスン電子,三星电子,삼성전자
organization|SK Hynix|SKHynix|SKハイニックス,SK하이닉스
organization|Hyundai Motor|HyundaiMotor|Hyundai,現代自動車,현대자동차,현대차
organization|Volkswagen|Volkswagen|フォルクスワーゲン,大众汽车,폭스바겐
organization|Boeing|Boeing|ボーイング,波音,보잉
organization|Airbus|Airbus|エアバス,空客,에어버스
organization|Nippon Steel|NipponSteel|日本製鉄,新日鉄住金,일본제철,日本制铁
organization|FIFA|FIFA|=FIFA,=Fifa,国際サッカー連盟
organization|UEFA|UEFA|=UEFA,=Uefa
organization|IOC|IOC|=IOC,国際オリンピック委員会,国际奥委会,국제올림픽위원회
organization|Tokyo Electric Power|TEPCO|=TEPCO,=Tepco,東京電力,东京电力,도쿄전력
event|Olympics|Olympics|Olympic Games,Olympische Spiele,Jeux olympiques,Juegos Olímpicos,オリンピック,五輪,奥运会,올림픽
event|World Cup|WorldCup|Fußball-Weltmeisterschaft,Coupe du monde,Copa del Mundo,Copa do Mundo,ワールドカップ,世界杯,월드컵
event|Super Bowl|SuperBowl|スーパーボウル,슈퍼볼
event|Brexit|Brexit|
event|World War II|WorldWarII|World War Two,Second World War,Zweiter Weltkrieg,Zweiten Weltkrieg,Seconde Guerre mondiale,Segunda Guerra Mundial,第二次世界大戦,第二次世界大战,제2차 세계대전
event|Champions League|ChampionsLeague|Ligue des champions,Liga de Campeones
event|Cannes Film Festival|CannesFilmFestival|Festival de Cannes,カンヌ国際映画祭,カンヌ映画祭,戛纳电影节,칸영화제,칸 영화제
organization|US Congress|USCongress|Congress
organization|US Senate|USSenate|Senate
organization|US House of Representatives|USHouse|House of Representatives
organization|White House|WhiteHouse|Weißes Haus,Weißen Haus,Maison-Blanche,Casa Blanca,ホワイトハウス,白宫,백악관
organization|Environmental Protection Agency|EPA|=EPA
organization|Centers for Disease Control and Prevention|CDC|=CDC
organization|BBC|BBC|=BBC
place|England|England|~English,Inglaterra,Angleterre
place|Scotland|Scotland|~Scottish,Schottland,Écosse,Escocia,Escócia
place|Wales|Wales|~Welsh
place|Northern Ireland|NorthernIreland|Nordirland,Irlande du Nord,Irlanda del Norte
place|Hong Kong|HongKong|Hongkong,香港,홍콩
place|Middle East|MiddleEast|Naher Osten,Nahen Osten,Proche-Orient,Moyen-Orient,Oriente Medio,Oriente Próximo,Oriente Médio,中東,中东,중동
place|Europe|Europe|Europa,ヨーロッパ,欧州,欧洲,유럽,Европ*
place|Asia|Asia|Asien,Asie,Ásia,アジア,亚洲,아시아
place|Africa|Africa|Afrika,Afrique,África,アフリカ,非洲,아프리카
place|Latin America|LatinAmerica|Lateinamerika,Amérique latine,América Latina,中南米,拉丁美洲,중남미
place|Crimea|Crimea|Krim,Crimée,クリミア,克里米亚,크림반도
place|South China Sea|SouthChinaSea|Südchinesisches Meer,Südchinesischen Meer,mer de Chine méridionale,南シナ海,南海,남중국해
place|East China Sea|EastChinaSea|Ostchinesisches Meer,Ostchinesischen Meer,mer de Chine orientale,東シナ海,东海,동중국해
place|Senkaku Islands|SenkakuIslands|Senkaku*,Diaoyu*,尖閣諸島,尖閣,钓鱼岛,釣魚台,센카쿠
place|Dokdo|Dokdo|Takeshima,Liancourt Rocks,独島,竹島,独岛,독도
place|Fukushima|Fukushima|福島,福岛,후쿠시마
place|Okinawa|Okinawa|沖縄,冲绳,오키나와
place|Osaka|Osaka|大阪,오사카
place|Hiroshima|Hiroshima|広島,广岛,히로시마
place|Nagasaki|Nagasaki|長崎,长崎,나가사키
place|Kyoto|Kyoto|京都,교토
place|Busan|Busan|釜山,부산
place|Jeju|Jeju|済州,济州,제주
place|Munich|Munich|München,Múnich,Munique,ミュンヘン,慕尼黑,뮌헨
place|Cologne|Cologne|Köln,Colonia,ケルン,科隆,쾰른
place|Zurich|Zurich|Zürich,チューリヒ,苏黎世,취리히
place|Geneva|Geneva|Genf,Genève,Ginebra,Genebra,ジュネーブ,日内瓦,제네바
place|Bavaria|Bavaria|Bayern,Bavière,Baviera
place|Seville|Seville|Sevilla,Séville,Sevilha
place|Milan|Milan|Milano,Mailand,Milán,Milão,ミラノ,米兰,밀라노
place|Catalonia|Catalonia|Cataluña,Catalunya,Katalonien,Catalogne,Catalunha
place|Odesa|Odesa|Odessa,オデーサ,敖德萨,오데사
place|Shanghai|Shanghai|Schanghai,上海,상하이
place|Gaza|Gaza|Gaza Strip,Gazastreifen,bande de Gaza,Franja de Gaza,ガザ地区,ガザ,加沙,가자지구
place|West Bank|WestBank|Westjordanland,Cisjordanie,Cisjordania,ヨルダン川西岸,约旦河西岸,서안지구
place|New York|NewYork|New York City,Nueva York,Nova York,ニューヨーク,纽约,뉴욕
place|Los Angeles|LosAngeles|ロサンゼルス,洛杉矶,로스앤젤레스
place|San Francisco|SanFrancisco|サンフランシスコ,旧金山
place|California|California|Kalifornien,Californie,Califórnia,カリフォルニア,加州,캘리포니아
place|Texas|Texas|テキサス,得克萨斯
place|Florida|Florida|Floride,フロリダ,佛罗里达
place|Hawaii|Hawaii|ハワイ,夏威夷,하와이
`;

/** Cities, states and regions known by one spelling in most languages that write in Latin letters. */
export const cities =
  "Chicago,Houston,Boston,Philadelphia,Seattle,Atlanta,Miami,Dallas,Detroit,Denver,Phoenix,Las Vegas,Minneapolis,Portland,Baltimore,Cleveland,Pittsburgh,St Louis,New Orleans,San Diego,San Jose,Austin," +
  "Alabama,Alaska,Arizona,Arkansas,Colorado,Connecticut,Delaware,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska," +
  "Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming," +
  "Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Newcastle,Sheffield,Nottingham,Leicester,Swansea,Aberdeen,Cornwall,Kent,Essex,Yorkshire," +
  "Toronto,Montreal,Vancouver,Calgary,Quebec,Ontario,Alberta,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Queensland,New South Wales," +
  "Hamburg,Frankfurt,Stuttgart,Düsseldorf,Dresden,Leipzig,Hannover,Bremen,Davos," +
  "Lyon,Marseille,Toulouse,Bordeaux,Lille,Strasbourg,Nantes,Cannes,Barcelona,Valencia,Bilbao,Andalucía,Naples,Turin,Florence,Venice,Sicily,Kraków,Porto," +
  "Istanbul,Kharkiv,Donetsk,Donbas,Luhansk,Kherson,Zaporizhzhia,Mariupol,St Petersburg,Vladivostok,Chechnya,Aleppo,Mosul,Rafah,Haifa,Dubai,Jeddah,Mecca,Karachi,Lahore,Mumbai,Kolkata,Chennai,Bengaluru,Bangalore," +
  "Kashmir,Kerala,Punjab,Gujarat,Tibet,Xinjiang,Wuhan,Shenzhen,Guangzhou,Macau,Kaohsiung,Incheon,Daegu,Sapporo,Nagoya,Fukuoka,Kobe,Yokohama,Hokkaido,Kyushu,Ishikawa,Noto,Tohoku,Sendai," +
  "São Paulo,Rio de Janeiro,Recife,Salvador,Medellín,Guadalajara,Monterrey,Tijuana,Johannesburg,Cape Town,Durban,Darfur,Tigray,Alexandria,Casablanca,Siberia,Balkans,Scandinavia,Caribbean,Antarctica,Arctic,Silicon Valley,Hollywood,Alaska";
