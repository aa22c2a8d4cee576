/**
 * Which country a well-known name belongs to, where an article about the one is filed under the other as well: cities,
 * states, parties, institutions, and companies that stand for their country's industry. Code | tag names.
 */
export const nameHomes = `
US|RepublicanParty DemocraticParty FederalReserve FBI CIA NHTSA EPA CDC USCongress USSenate USHouse WhiteHouse SupremeCourt AffordableCareAct Obamacare MedicareForAll SocialSecurity Medicare Medicaid JusticeDepartment StateDepartment DefenseDepartment TreasuryDepartment Pentagon CapitolHill HomelandSecurity SecretService NationalRifleAssociation NRA PlannedParenthood TeaParty DACA RNC DNC IRS NSA CongressionalBudgetOffice NewYork LosAngeles SanFrancisco California Texas Florida Hawaii Chicago Houston Boston Philadelphia Seattle Atlanta Miami Dallas Detroit Denver Phoenix LasVegas Minneapolis Baltimore Cleveland Pittsburgh StLouis NewOrleans SanDiego SanJose Austin Alabama Alaska Arizona Arkansas Colorado Connecticut Delaware Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada NewHampshire NewJersey NewMexico NorthCarolina NorthDakota Ohio Oklahoma Oregon Pennsylvania RhodeIsland SouthCarolina SouthDakota Tennessee Utah Vermont Virginia WestVirginia Wisconsin Wyoming SiliconValley Hollywood
GB|LabourParty ConservativeParty LiberalDemocrats BankOfEngland NHS England Scotland Wales NorthernIreland Manchester Liverpool Leeds Glasgow Edinburgh Cardiff Belfast Bristol Sheffield Nottingham Leicester Swansea Aberdeen Cornwall Essex Yorkshire PremierLeague
JP|BankOfJapan LiberalDemocraticParty Komeito Toyota Honda Nissan Sony Nintendo SoftBank NipponSteel TEPCO Fukushima Okinawa Osaka Hiroshima Nagasaki Kyoto Sapporo Nagoya Fukuoka Kobe Yokohama Hokkaido Kyushu Ishikawa Noto Tohoku Sendai
KR|BankOfKorea PeoplePowerParty DemocraticPartyOfKorea SamsungElectronics SKHynix HyundaiMotor Busan Jeju Incheon Daegu
CN|ChineseCommunistParty Shanghai Tibet Xinjiang Wuhan Shenzhen Guangzhou HongKong Macau
TW|TSMC Kaohsiung
DE|SPD CDU AfD Volkswagen Munich Cologne Bavaria Hamburg Frankfurt Stuttgart Dusseldorf Dresden Leipzig Hannover Bremen Bundesliga
FR|Lyon Marseille Toulouse Bordeaux Lille Strasbourg Nantes Cannes ParisSaintGermain
CH|Zurich Geneva Davos
ES|Catalonia Seville Barcelona Valencia Bilbao Andalucia LaLiga
IT|Milan Naples Turin Florence Venice Sicily InterMilan
PL|Krakow
PT|Porto
TR|Istanbul
UA|Odesa Kharkiv Donetsk Donbas Luhansk Kherson Zaporizhzhia Mariupol Crimea
RU|StPetersburg Vladivostok Chechnya Siberia
SY|Aleppo
IQ|Mosul
IL|Haifa
AE|Dubai
SA|Jeddah Mecca
PK|Karachi Lahore
IN|Mumbai Kolkata Chennai Bengaluru Bangalore Kerala Gujarat
BR|SaoPaulo RioDeJaneiro Recife
CO|Medellin
MX|Guadalajara Monterrey Tijuana
ZA|Johannesburg CapeTown Durban
SD|Darfur
ET|Tigray
MA|Casablanca
CA|Toronto Montreal Vancouver Calgary Quebec Ontario Alberta
AU|Sydney Melbourne Brisbane Perth Adelaide Queensland NewSouthWales
NZ|Auckland
AF|Taliban
`;

/**
 * Words that tell the country though they do not name it: its houses of parliament, its courts, its stock index. Code |
 * phrases in any language.
 */
export const homeSigns = `
JP|Nikkei,Nikkei 225,Topix,日経平均,東証,参院選,参議院選,参議院選挙,衆院選,衆議院選挙,総選挙,都議選,都知事選,知事選,国会,衆院,参院,自民党,立憲民主党,公明党,気象庁,厚生労働省,厚労省,財務省,経済産業省,文部科学省,農林水産省,農相,日銀,最高裁,東京地裁,横綱,大相撲,甲子園,新幹線,高校野球,プロ野球,备蓄米,備蓄米,House of Councillors,닛케이
KR|Kospi,Kosdaq,코스피,코스닥,국회,대법원,헌법재판소,더불어민주당,국민의힘,한국은행,기상청,대통령실,용산,서울,검찰,지방선거,총선,대선
DE|Bundestag,Bundesrat,Bundeskanzler*,Bundesregierung,Bundesverfassungsgericht,Bundesgerichtshof,Bundeswehr,Bundesliga,DFB-Pokal,Landtag*,Deutsche Bahn,Dax,SPD,CDU,CSU,AfD,Ampelkoalition,Ministerpräsident*
FR|Assemblée nationale,Matignon,Sénat,Conseil constitutionnel,CAC 40,Rassemblement national,Ligue 1,SNCF,Roland-Garros,Roland Garros
GB|House of Commons,House of Lords,FTSE 100,Downing Street,Scottish Parliament,Premier League,Met Police,Wimbledon
US|House Republicans,House Democrats,Senate Republicans,Senate Democrats,Capitol Hill,Dow Jones,S&P 500,Nasdaq,Wall Street,GOP,Supreme Court Justice,Chief Justice John Roberts,Affordable Care Act,Obamacare,Federal Reserve,Roe v. Wade,Planned Parenthood,Iowa caucus*,New Hampshire primary,Super Tuesday,Republican National Convention,Democratic National Convention,米大統領選,米議会,米連邦最高裁,米上院,米下院
ES|Congreso de los Diputados,Ibex 35,La Moncloa,Moncloa,PSOE,Partido Popular
IT|Palazzo Chigi,Fratelli d'Italia,Serie A
CH|Bundeshaus,Nationalrat,Walliser,Wallis
CN|全国人大,两会,人民大会堂,国务院,证监会,A股,上证
BR|Supremo Tribunal Federal,STF,Planalto,Câmara dos Deputados,Congresso Nacional,Ibovespa,Petrobras
IN|Lok Sabha,Rajya Sabha,Sensex,Nifty,लोकसभा,राज्यसभा,विधानसभा,BJP
IL|Knesset
`;
