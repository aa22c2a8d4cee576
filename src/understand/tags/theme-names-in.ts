import { splitList } from "../text/split-list.ts";

/**
 * What readers call a theme where the vocabulary's first word is a part of it, a stem or a proper name.
 * Theme | de, fr, es, pt, ja, ko, zh. Written for Tagwire.
 */
const table = `
Elections|Wahlen, Élections, Elecciones, Eleições, 選挙, 선거, 选举
Referendum|Volksabstimmung, Référendum, Referéndum, Referendo, 国民投票, 국민투표, 公投
Impeachment|Amtsenthebung, Destitution, Impeachment, Impeachment, 弾劾, 탄핵, 弹劾
Immigration|Einwanderung, Immigration, Inmigración, Imigração, 移民, 이민, 移民
Refugees|Flüchtlinge, Réfugiés, Refugiados, Refugiados, 難民, 난민, 难民
HumanRights|Menschenrechte, Droits humains, Derechos humanos, Direitos humanos, 人権, 인권, 人权
Protests|Proteste, Manifestations, Protestas, Protestos, デモ, 시위, 抗议
Strikes|Streik, Grèves, Huelgas, Greves, ストライキ, 파업, 罢工
Corruption|Korruption, Corruption, Corrupción, Corrupção, 汚職, 부패, 腐败
Parliament|Parlament, Parlement, Parlamento, Parlamento, 国会, 국회, 议会
SupremeCourt|Oberstes Gericht, Cour suprême, Tribunal Supremo, Supremo Tribunal, 最高裁, 대법원, 最高法院
Constitution|Verfassung, Constitution, Constitución, Constituição, 憲法, 헌법, 宪法
Courts|Justiz, Justice, Justicia, Justiça, 裁判, 재판, 法律
Crime|Kriminalität, Criminalité, Crimen, Crime, 犯罪, 범죄, 犯罪
Police|Polizei, Police, Policía, Polícia, 警察, 경찰, 警察
Terrorism|Terrorismus, Terrorisme, Terrorismo, Terrorismo, テロ, 테러, 恐怖主义
GunControl|Waffenrecht, Armes à feu, Control de armas, Controle de armas, 銃規制, 총기규제, 枪支管制
Abortion|Abtreibung, Avortement, Aborto, Aborto, 中絶, 낙태, 堕胎
LGBTRights|LGBT, LGBT, LGBT, LGBT, 性的少数者, 성소수자, 同性恋权利
Racism|Rassismus, Racisme, Racismo, Racismo, 人種差別, 인종차별, 种族主义
WomensRights|Frauenrechte, Droits des femmes, Derechos de las mujeres, Direitos das mulheres, 女性の権利, 여성인권, 女权
SexualViolence|Sexuelle Gewalt, Violences sexuelles, Violencia sexual, Violência sexual, 性暴力, 성폭력, 性暴力
DeathPenalty|Todesstrafe, Peine de mort, Pena de muerte, Pena de morte, 死刑, 사형, 死刑
Prisons|Gefängnisse, Prisons, Cárceles, Prisões, 刑務所, 교도소, 监狱
Drugs|Drogen, Drogues, Drogas, Drogas, 薬物, 마약, 毒品
ForeignPolicy|Außenpolitik, Politique étrangère, Política exterior, Política externa, 外交, 외교, 外交
Sanctions|Sanktionen, Sanctions, Sanciones, Sanções, 制裁, 제재, 制裁
ExportControls|Exportkontrollen, Contrôles à l'exportation, Controles a la exportación, Controles de exportação, 輸出規制, 수출규제, 出口管制
Defense|Verteidigung, Défense, Defensa, Defesa, 防衛, 국방, 军事
NuclearWeapons|Atomwaffen, Armes nucléaires, Armas nucleares, Armas nucleares, 核兵器, 핵무기, 核武器
Missiles|Raketen, Missiles, Misiles, Mísseis, ミサイル, 미사일, 导弹
Drones|Drohnen, Drones, Drones, Drones, ドローン, 드론, 无人机
War|Krieg, Guerre, Guerra, Guerra, 戦争, 전쟁, 战争
Coup|Putsch, Coup d'État, Golpe de Estado, Golpe de Estado, クーデター, 쿠데타, 政变
Espionage|Spionage, Espionnage, Espionaje, Espionagem, スパイ, 간첩, 间谍
PressFreedom|Pressefreiheit, Liberté de la presse, Libertad de prensa, Liberdade de imprensa, 報道の自由, 언론자유, 新闻自由
Disinformation|Desinformation, Désinformation, Desinformación, Desinformação, フェイクニュース, 가짜뉴스, 假新闻
WartimeHistory|NS-Vergangenheit, Mémoire de guerre, Memoria histórica, Memória da guerra, 歴史問題, 과거사, 历史问题
TerritorialDispute|Gebietsstreit, Différend territorial, Disputa territorial, Disputa territorial, 領土問題, 영토분쟁, 领土争端
Monarchy|Monarchie, Monarchie, Monarquía, Monarquia, 王室, 왕실, 王室
FederalBudget|Haushalt, Budget, Presupuesto, Orçamento, 予算, 예산, 预算
Taxes|Steuern, Impôts, Impuestos, Impostos, 税制, 세금, 税收
Welfare|Sozialpolitik, Protection sociale, Ayudas sociales, Assistência social, 社会保障, 복지, 社会福利
Pensions|Rente, Retraites, Pensiones, Aposentadoria, 年金, 연금, 养老金
VotingRights|Wahlrecht, Droit de vote, Derecho al voto, Direito ao voto, 選挙権, 선거권, 投票权
CampaignFinance|Parteispenden, Financement politique, Financiación política, Financiamento de campanha, 政治資金, 정치자금, 政治献金
Coalition|Koalition, Coalition, Coalición, Coalizão, 連立政権, 연립정부, 联合政府
FarRight|Rechtsextremismus, Extrême droite, Extrema derecha, Extrema direita, 極右, 극우, 极右
Economy|Wirtschaft, Économie, Economía, Economia, 経済, 경제, 经济
Inflation|Inflation, Inflation, Inflación, Inflação, 物価, 물가, 通货膨胀
InterestRates|Zinsen, Taux d'intérêt, Tipos de interés, Juros, 金利, 금리, 利率
Tariffs|Zölle, Droits de douane, Aranceles, Tarifas, 関税, 관세, 关税
Trade|Handel, Commerce, Comercio, Comércio, 貿易, 무역, 贸易
Jobs|Arbeitsmarkt, Emploi, Empleo, Emprego, 雇用, 고용, 就业
StockMarkets|Börse, Bourse, Bolsa, Bolsa de valores, 株式市場, 증시, 股市
Earnings|Bilanzen, Résultats d'entreprises, Resultados empresariales, Balanços, 決算, 실적, 财报
Mergers|Fusionen, Fusions-acquisitions, Fusiones, Fusões, 買収, 인수합병, 并购
Banks|Banken, Banques, Bancos, Bancos, 銀行, 은행, 银行
Cryptocurrency|Kryptowährungen, Cryptomonnaies, Criptomonedas, Criptomoedas, 暗号資産, 가상화폐, 加密货币
Housing|Wohnen, Logement, Vivienda, Habitação, 住宅, 주택, 住房
Homelessness|Obdachlosigkeit, Sans-abri, Personas sin hogar, Moradores de rua, ホームレス, 노숙자, 无家可归
OilAndGas|Öl und Gas, Pétrole et gaz, Petróleo y gas, Petróleo e gás, 石油, 석유, 石油
Energy|Energie, Énergie, Energía, Energia, エネルギー, 에너지, 能源
NuclearEnergy|Atomkraft, Nucléaire, Energía nuclear, Energia nuclear, 原発, 원전, 核能
RenewableEnergy|Erneuerbare Energien, Énergies renouvelables, Energías renovables, Energia renovável, 再生可能エネルギー, 재생에너지, 可再生能源
ElectricCars|Elektroautos, Voitures électriques, Coches eléctricos, Carros elétricos, 電気自動車, 전기차, 电动汽车
CarIndustry|Autoindustrie, Industrie automobile, Industria automotriz, Indústria automobilística, 自動車産業, 자동차산업, 汽车工业
Aviation|Luftfahrt, Aviation, Aviación, Aviação, 航空, 항공, 航空
Railways|Bahn, Transport ferroviaire, Ferrocarril, Ferrovias, 鉄道, 철도, 铁路
Tourism|Tourismus, Tourisme, Turismo, Turismo, 観光, 관광, 旅游
Agriculture|Landwirtschaft, Agriculture, Agricultura, Agricultura, 農業, 농업, 农业
Fisheries|Fischerei, Pêche, Pesca, Pesca, 漁業, 수산업, 渔业
Food|Essen, Alimentation, Alimentación, Alimentação, 食, 음식, 食品
Retail|Einzelhandel, Commerce de détail, Comercio minorista, Varejo, 小売, 유통, 零售
Semiconductors|Halbleiter, Semi-conducteurs, Semiconductores, Semicondutores, 半導体, 반도체, 半导体
Cybersecurity|Cybersicherheit, Cybersécurité, Ciberseguridad, Cibersegurança, サイバーセキュリティー, 사이버보안, 网络安全
Privacy|Datenschutz, Vie privée, Privacidad, Privacidade, プライバシー, 개인정보, 隐私
Smartphones|Smartphones, Smartphones, Celulares, Celulares, スマートフォン, 스마트폰, 智能手机
VideoGames|Videospiele, Jeux vidéo, Videojuegos, Videogames, ゲーム, 게임, 电子游戏
Robots|Roboter, Robots, Robots, Robôs, ロボット, 로봇, 机器人
Antitrust|Kartellrecht, Antitrust, Antimonopolio, Antitruste, 独占禁止法, 독점규제, 反垄断
Startups|Start-ups, Start-up, Startups, Startups, 新興企業, 스타트업, 初创企业
Health|Gesundheit, Santé, Salud, Saúde, 健康, 건강, 健康
Healthcare|Gesundheitswesen, Système de santé, Sanidad, Sistema de saúde, 医療, 의료, 医疗
Coronavirus|Coronavirus, Coronavirus, Coronavirus, Coronavírus, コロナウイルス, 코로나19, 新冠病毒
Vaccines|Impfung, Vaccins, Vacunas, Vacinas, ワクチン, 백신, 疫苗
InfectiousDiseases|Infektionskrankheiten, Maladies infectieuses, Enfermedades infecciosas, Doenças infecciosas, 感染症, 감염병, 传染病
Cancer|Krebs, Cancer, Cáncer, Câncer, がん, 암, 癌症
Obesity|Übergewicht, Obésité, Obesidad, Obesidade, 肥満, 비만, 肥胖
Dementia|Demenz, Démence, Demencia, Demência, 認知症, 치매, 痴呆症
Disability|Behinderung, Handicap, Discapacidad, Deficiência, 障害者, 장애인, 残疾人
Medicine|Medizin, Médecine, Medicina, Medicina, 医学, 의학, 医学
Carers|Pflege, Aidants, Cuidadores, Cuidadores, 介護, 돌봄, 护理
Smoking|Rauchen, Tabac, Tabaquismo, Tabagismo, 喫煙, 흡연, 吸烟
ClimateChange|Klimawandel, Changement climatique, Cambio climático, Mudanças climáticas, 気候変動, 기후변화, 气候变化
Environment|Umwelt, Environnement, Medio ambiente, Meio ambiente, 環境, 환경, 环境
Pollution|Umweltverschmutzung, Pollution, Contaminación, Poluição, 汚染, 오염, 污染
Water|Wasser, Eau, Agua, Água, 水, 물, 水资源
Earthquakes|Erdbeben, Séismes, Terremotos, Terremotos, 地震, 지진, 地震
Floods|Hochwasser, Inondations, Inundaciones, Enchentes, 洪水, 홍수, 洪水
Wildfires|Waldbrände, Incendies, Incendios forestales, Incêndios florestais, 山火事, 산불, 山火
Storms|Stürme, Tempêtes, Tormentas, Tempestades, 暴風雨, 폭풍, 风暴
Volcanoes|Vulkane, Volcans, Volcanes, Vulcões, 火山, 화산, 火山
ExtremeWeather|Extremwetter, Météo extrême, Clima extremo, Clima extremo, 異常気象, 이상기후, 极端天气
Wildlife|Wildtiere, Faune sauvage, Fauna silvestre, Vida selvagem, 野生動物, 야생동물, 野生动物
Animals|Tiere, Animaux, Animales, Animais, 動物, 동물, 动物
Space|Raumfahrt, Espace, Espacio, Espaço, 宇宙, 우주, 太空
Science|Wissenschaft, Science, Ciencia, Ciência, 科学, 과학, 科学
Archaeology|Archäologie, Archéologie, Arqueología, Arqueologia, 考古学, 고고학, 考古
Education|Bildung, Éducation, Educación, Educação, 教育, 교육, 教育
Universities|Hochschulen, Universités, Universidades, Universidades, 大学, 대학, 大学
Children|Kinder, Enfants, Niños, Crianças, 子ども, 어린이, 儿童
Religion|Religion, Religion, Religión, Religião, 宗教, 종교, 宗教
Women|Frauen, Femmes, Mujeres, Mulheres, 女性, 여성, 女性
Transport|Verkehr, Transports, Transporte, Transporte, 交通, 교통, 交通
Accidents|Unfälle, Accidents, Accidentes, Acidentes, 事故, 사고, 事故
Fires|Brände, Incendies, Incendios, Incêndios, 火災, 화재, 火灾
Film|Film, Cinéma, Cine, Cinema, 映画, 영화, 电影
Television|Fernsehen, Télévision, Televisión, Televisão, テレビ, 방송, 电视
Music|Musik, Musique, Música, Música, 音楽, 음악, 音乐
Festivals|Festivals, Festivals, Festivales, Festivais, 祭り, 축제, 节庆
Books|Bücher, Livres, Libros, Livros, 本, 도서, 书籍
Art|Kunst, Art, Arte, Arte, 美術, 미술, 艺术
Theatre|Theater, Théâtre, Teatro, Teatro, 演劇, 연극, 戏剧
Football|Fußball, Football, Fútbol, Futebol, サッカー, 축구, 足球
Baseball|Baseball, Baseball, Béisbol, Beisebol, 野球, 야구, 棒球
Basketball|Basketball, Basketball, Baloncesto, Basquete, バスケットボール, 농구, 篮球
AmericanFootball|American Football, Football américain, Fútbol americano, Futebol americano, アメリカンフットボール, 미식축구, 美式橄榄球
Tennis|Tennis, Tennis, Tenis, Tênis, テニス, 테니스, 网球
Sumo|Sumo, Sumo, Sumo, Sumô, 大相撲, 스모, 相扑
Golf|Golf, Golf, Golf, Golfe, ゴルフ, 골프, 高尔夫
Cycling|Radsport, Cyclisme, Ciclismo, Ciclismo, 自転車競技, 사이클, 自行车
Athletics|Leichtathletik, Athlétisme, Atletismo, Atletismo, 陸上, 육상, 田径
Swimming|Schwimmen, Natation, Natación, Natação, 水泳, 수영, 游泳
WinterSports|Wintersport, Sports d'hiver, Deportes de invierno, Esportes de inverno, ウィンタースポーツ, 동계스포츠, 冬季运动
Olympics|Olympia, Jeux olympiques, Juegos Olímpicos, Olimpíadas, オリンピック, 올림픽, 奥运会
Surfing|Surfen, Surf, Surf, Surfe, サーフィン, 서핑, 冲浪
Gambling|Glücksspiel, Jeux d'argent, Apuestas, Apostas, 賭博, 도박, 赌博
Alcohol|Alkohol, Alcool, Alcohol, Álcool, 酒類, 술, 酒
Populism|Populismus, Populisme, Populismo, Populismo, ポピュリズム, 포퓰리즘, 民粹主义
Nationalism|Nationalismus, Nationalisme, Nacionalismo, Nacionalismo, 民族主義, 민족주의, 民族主义
Separatism|Separatismus, Séparatisme, Separatismo, Separatismo, 分離独立, 분리주의, 分裂主义
Antisemitism|Antisemitismus, Antisémitisme, Antisemitismo, Antissemitismo, 反ユダヤ主義, 반유대주의, 反犹主义
Buddhism|Buddhismus, Bouddhisme, Budismo, Budismo, 仏教, 불교, 佛教
Mercenaries|Söldner, Mercenaires, Mercenarios, Mercenários, 傭兵, 용병, 雇佣兵
Asylum|Asyl, Droit d'asile, Asilo, Asilo, 亡命, 망명, 庇护
Navy|Marine, Marine, Armada, Marinha, 海軍, 해군, 海军
Deportation|Abschiebung, Expulsions, Deportaciones, Deportações, 強制送還, 추방, 遣返
Whistleblowers|Whistleblower, Lanceurs d'alerte, Denunciantes, Denunciantes, 内部告発, 내부고발, 吹哨人
CivilRights|Bürgerrechte, Droits civiques, Derechos civiles, Direitos civis, 公民権, 민권, 民权
Pardon|Begnadigung, Grâce, Indulto, Indulto, 恩赦, 사면, 赦免
Impunity|Folter, Torture, Tortura, Tortura, 拷問, 고문, 酷刑
Extradition|Auslieferung, Extradition, Extradición, Extradição, 身柄引き渡し, 범죄인인도, 引渡
IsraeliPalestinianConflict|Nahostkonflikt, Conflit israélo-palestinien, Conflicto palestino-israelí, Conflito israelo-palestino, パレスチナ問題, 이스라엘-팔레스타인 분쟁, 巴以冲突
Inequality|Ungleichheit, Inégalités, Desigualdad, Desigualdade, 格差, 불평등, 贫富差距
MissingPeople|Vermisste, Disparitions, Desaparecidos, Desaparecidos, 行方不明, 실종, 失踪
Ageing|Alter, Personnes âgées, Tercera edad, Idosos, 高齢者, 노인, 老年人
History|Geschichte, Histoire, Historia, História, 歴史, 역사, 历史
Sewage|Abwasser, Eaux usées, Aguas residuales, Esgoto, 下水, 하수, 污水
QuantumComputing|Quantencomputer, Ordinateur quantique, Computación cuántica, Computação quântica, 量子コンピューター, 양자컴퓨터, 量子计算
NobelPrize|Nobelpreis, Prix Nobel, Premio Nobel, Prêmio Nobel, ノーベル賞, 노벨상, 诺贝尔奖
Gold|Gold, Or, Oro, Ouro, 金, 금값, 黄金
Antibiotics|Antibiotika, Antibiotiques, Antibióticos, Antibióticos, 抗生物質, 항생제, 抗生素
Architecture|Architektur, Architecture, Arquitectura, Arquitetura, 建築, 건축, 建筑
Photography|Fotografie, Photographie, Fotografía, Fotografia, 写真, 사진, 摄影
Influencers|Influencer, Influenceurs, Influencers, Influenciadores, インフルエンサー, 인플루언서, 网红
Paralympics|Paralympics, Jeux paralympiques, Juegos Paralímpicos, Paralimpíadas, パラリンピック, 패럴림픽, 残奥会
TableTennis|Tischtennis, Tennis de table, Tenis de mesa, Tênis de mesa, 卓球, 탁구, 乒乓球
Gymnastics|Turnen, Gymnastique, Gimnasia, Ginástica, 体操, 체조, 体操
Astronomy|Astronomie, Astronomie, Astronomía, Astronomia, 天文学, 천문학, 天文学
Physics|Physik, Physique, Física, Física, 物理学, 물리학, 物理学
Genetics|Genetik, Génétique, Genética, Genética, 遺伝子, 유전자, 基因
Addiction|Sucht, Addictions, Adicciones, Dependência química, 依存症, 중독, 成瘾
Journalism|Journalismus, Journalisme, Periodismo, Jornalismo, 報道, 언론, 新闻业
Diplomacy|Diplomatie, Diplomatie, Diplomacia, Diplomacia, 外交, 외교, 外交
Mountaineering|Bergsteigen, Alpinisme, Montañismo, Alpinismo, 登山, 등산, 登山
Veterans|Veteranen, Anciens combattants, Veteranos, Veteranos, 退役軍人, 참전용사, 退伍军人
`;

const languages = ["de", "fr", "es", "pt", "ja", "ko", "zh"];

function readTable(): Record<string, Record<string, string>> {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
  return Object.fromEntries(
    languages.map((language, at) => [
      language,
      Object.fromEntries(rows.map(([theme = "", list = ""]) => [theme, splitList(list)[at] ?? ""])),
    ]),
  );
}

/** By language and theme. */
export const themeNamesIn = readTable();
