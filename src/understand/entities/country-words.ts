/**
 * Words for countries that Intl.DisplayNames does not give: capitals (which stand for governments), adjectives and
 * peoples. One line a country: code | capital in Latin letters | de | fr | es pt | it nl | ru | ja | ko | zh.
 * "*" is any ending. Public knowledge, written for Tagwire.
 */
export const countryWords = `
JP|Tokyo,Tokio,Tóquio,Toquio|japanisch*,japaner*|japonais*,nippon*|japones*,nipon*|giappones*,japanse,japanners|японск*,япони*,токио|日本,東京,日本政府,海自,空自,自衛隊,防衛省,海上保安庁,首相官邸,訪日,来日,駐日,対日,在日|일본,도쿄,방일,주일,재일|日本,日方,东京,東京,访日,駐日,驻日,对日,訪日
KR|Seoul,Seúl,Seul,Séoul|südkorea*,koreanisch*,koreaner*|sud-coréen*,sud coréen*,coréen*|surcoreano*,surcoreana*,sul-coreano*,sul-coreana*,coreano*,coreana*|sudcorean*,zuid-koreaanse|южнокорейск*,корейск*,южная корея,южной корее*,южной кореи,республик* корея,сеул*|韓国,大韓民国,ソウル,訪韓,駐韓,対韓,在韓|한국,대한민국,서울,우리나라,대통령실,방한,주한|韩国,韓國,首尔,首爾,韩方,访韩,驻韩,訪韓
KP|Pyongyang,Pjöngjang,Pjöngjangs,Pyeongyang,Pionyang,Pyongyang|nordkorea*|nord-coréen*,nord coréen*|norcoreano*,norcoreana*,norte-coreano*,norte-coreana*|nordcorean*,noord-koreaanse|северокорейск*,кндр,северной кореи,северной кореей,пхеньян*|北朝鮮,平壌,ピョンヤン|북한,평양,조선민주주의인민공화국|朝鲜,朝鮮,北韓,平壤
CN|Beijing,Peking,Pékin,Pekín,Pequim,Pechino|chinesisch*,chinese,chinesen|chinois*|chino,china,chinos,chinas,chines*|cinese,cinesi,chinese|китайск*,кита,китая,китаю,китае,китаем,пекин*|中国,北京,中国政府,訪中,駐中国,対中|중국,베이징,방중,주중|中国,中國,北京,中方,访华,驻华,訪華,对华
TW|Taipei,Taipeh,Taipéi,Taipé|taiwanisch*,taiwaner*,taiwanes*|taïwanais*|taiwanes*,taiwanés*|taiwanes*|тайван*,тайбэй*|台湾,台北|대만,타이완,타이베이|台湾,台灣,臺灣,台北,臺北
RU|Moscow,Moskau,Moscou,Moscú,Moscovo,Mosca,Moskou,Kremlin,Kreml,Kremlin's|russisch*,russen|russe,russes|ruso,rusa,rusos,rusas,russo,russa,russos,russas|russo,russa,russi,russe,russische|росси*,москв*,кремл*|ロシア,モスクワ,露政府|러시아,모스크바,크렘린|俄罗斯,俄羅斯,莫斯科,俄方,克里姆林宫
US|Washington|amerikanisch*,us-amerikanisch*,us-regierung,us-präsident*,us-außenminister*|américain*,etats-unis,états-unis|estadounidense*,estados unidos,americano*,americana*,norteamericano*|statunitens*,stati uniti,amerikaanse,verenigde staten|сша,американск*,вашингтон*|米国,アメリカ,米大統領,米政府,米軍,米国務長官,ワシントン,訪米,駐米,対米,在日米軍|미국,워싱턴,방미,주미,대미|美国,美國,美方,华盛顿,華盛頓,访美,驻美,訪美,对美
GB|London,Londres,Londra,Londen,Westminster,Whitehall,Downing Street|britisch*,briten,großbritannien*|britannique*,grande-bretagne,royaume-uni|británic*,britanic*,reino unido,gran bretaña|britannic*,regno unito,britse|британск*,великобритани*,лондон*|英国,イギリス,ロンドン|영국,런던|英国,英國,伦敦,倫敦
FR|Paris,París,Parigi,Élysée,Parijs|französisch*,franzosen|français*|francés,francesa,franceses,francesas,francês|francese,francesi,franse|франци*,французск*,париж*|フランス,パリ|프랑스,파리|法国,法國,巴黎
DE|Berlin,Berlín,Berlim,Berlino,Berlijn|deutsch,deutsche,deutscher,deutschen,deutsches,deutschem,deutschland*|allemand*|alemán,alemana,alemanes,alemanas,alemão,alemã,alemães|tedesc*,duitse,duitsers|германи*,немецк*,берлин*|ドイツ,ベルリン|독일,베를린|德国,德國,柏林
IT|Rome,Rom,Roma,Roms|italienisch*,italiener*|italien,italienne,italiens,italiennes|italiano*,italiana*|italian*,italiaanse|итали*,итальянск*|イタリア,ローマ|이탈리아,로마|意大利,義大利,罗马
ES|Madrid,Madri|spanisch*,spanier*|espagnol*|español*,espanhol*,espanha|spagnol*,spagna,spaanse|испани*,испанск*,мадрид*|スペイン,マドリード|스페인,마드리드|西班牙,马德里
PT|Lisbon,Lisboa,Lissabon,Lisbonne,Lisbona|portugiesisch*,portugiesen|portugais*|portugués*,portugues*,português*|portoghes*,portugese|португали*,лиссабон*|ポルトガル,リスボン|포르투갈|葡萄牙,里斯本
NL|The Hague,Amsterdam,Den Haag,La Haye,La Haya|niederländisch*,niederländer*,holländisch*|néerlandais*,pays-bas|neerland*,holandés*,holandes*,países bajos,holanda|olandes*,nederlandse,nederland|нидерланд*|オランダ|네덜란드|荷兰,荷蘭
BE||belgisch*,belgier*|belge,belges|belga,belgas|belga,belgi,belgische|бельги*|ベルギー|벨기에|比利时
CH|Bern,Berne,Berna|schweiz*|suisse,suisses|suizo*,suiza*,suíço*,suíça*|svizzer*,zwitserse|швейцари*|スイス|스위스|瑞士
AT|Vienna,Wien,Vienne,Viena|österreich*|autrichien*|austríac*,austriac*|austriac*,oostenrijkse|австри*|オーストリア,ウィーン|오스트리아|奥地利,維也納
PL|Warsaw,Warschau,Varsovie,Varsovia,Varsóvia|polnisch*,polen|polonais*|polaco*,polaca*,polonés*|polacc*,poolse|польш*,польск*|ポーランド|폴란드|波兰,波蘭
UA|Kyiv,Kiev,Kiew|ukrainisch*,ukrainer*|ukrainien*|ucraniano*,ucraniana*|ucrain*,oekraïense|украин*,киев*|ウクライナ,キーウ|우크라이나,키이우|乌克兰,烏克蘭,基辅
BY|Minsk|belarussisch*|biélorusse*|bielorrus*|bielorus*|белорус*|ベラルーシ|벨라루스|白俄罗斯
SE|Stockholm,Estocolmo|schwedisch*,schweden|suédois*|suec*|svedes*,zweedse|швеци*|スウェーデン|스웨덴|瑞典
NO|Oslo|norwegisch*,norweger*|norvégien*|norueg*|norveges*,noorse|норвеги*|ノルウェー|노르웨이|挪威
DK|Copenhagen,Kopenhagen,Copenhague|dänisch*,dänen|danois*|danés*,danes*,dinamarqu*|danes*,deense|дани,данией,датск*|デンマーク|덴마크|丹麦,丹麥
FI|Helsinki|finnisch*,finnen|finlandais*|finland*|finlandes*,finse|финлянд*|フィンランド|핀란드|芬兰
GR|Athens,Athen,Athènes,Atenas|griechisch*,griechen|grec,grecque,grecs|griego*,griega*,grego*|grec*,griekse|греци*|ギリシャ|그리스|希腊
HU|Budapest|ungarisch*,ungarn|hongrois*|húngar*|ungheres*,hongaarse|венгри*|ハンガリー|헝가리|匈牙利
RO|Bucharest,Bukarest,Bucarest|rumänisch*|roumain*|rumano*,romeno*|romen*,rumeno|румыни*|ルーマニア|루마니아|罗马尼亚
CZ|Prague,Prag,Praga|tschechisch*|tchèque*|checo*,checa*,tchec*|cec*|чехи*,чешск*|チェコ|체코|捷克
IE|Dublin,Dublín|irisch*|irlandais*|irland*|irlandes*,ierse|ирланд*|アイルランド|아일랜드|爱尔兰
RS|Belgrade,Belgrad,Belgrado|serbisch*,serben|serbe,serbes|serbio*,serbia*|serb*|серби*,сербск*|セルビア|세르비아|塞尔维亚
TR|Ankara,Ancara|türkisch*|turc,turque,turcs,turques|turco*,turca*,turquía,turquia|turc*,turkse|турци*,турецк*|トルコ|튀르키예,터키|土耳其
IL|Jerusalem,Tel Aviv,Jérusalem,Jerusalén|israelisch*|israélien*|israelí*,israelens*|israelian*|израил*|イスラエル|이스라엘|以色列
PS|Gaza,Ramallah,West Bank,Westjordanland,Cisjordanie,Cisjordania|palästinensisch*,palästinenser*|palestinien*|palestin*|palestines*|палестин*|パレスチナ,ガザ|팔레스타인,가자|巴勒斯坦,加沙
IR|Tehran,Teheran,Téhéran,Teherán,Teerã|iranisch*|iranien*|iraní*,iranian*|iranian*|иран*|イラン,テヘラン|이란,테헤란|伊朗,德黑兰
IQ|Baghdad,Bagdad|irakisch*|irakien*|iraquí*,iraqu*|irachen*|ирак*|イラク|이라크|伊拉克
SY|Damascus,Damaskus,Damas,Damasco|syrisch*,syrer*|syrien,syrienne,syriens|sirio*,siria*,síri*|sirian*|сири,сирии,сирийск*|シリア|시리아|叙利亚
LB|Beirut,Beyrouth|libanesisch*|libanais*|libanés*,libanes*|libanes*|ливан*|レバノン|레바논|黎巴嫩
SA|Riyadh,Riad,Riade|saudi*,saudisch*|saoudien*|saudí*,saudita*|saudit*|саудовск*|サウジアラビア,サウジ|사우디|沙特
AE|Abu Dhabi|emirat*|émirati*,emirati*|emiratí*,emirad*|emirat*|оаэ|アラブ首長国連邦,ＵＡＥ|아랍에미리트|阿联酋
QA|Doha|katar*|qatari*,qatarien*|catarí*,catar*|qatariot*|катар*|カタール|카타르|卡塔尔
EG|Cairo,Kairo,Le Caire|ägyptisch*|égyptien*|egipcio*,egipcia*,egípci*|egizian*|египт*,египет|エジプト|이집트|埃及
YE|Sanaa|jemenit*|yéménit*|yemení*,iemenit*|yemenit*|йемен*|イエメン|예멘|也门
AF|Kabul,Kaboul|afghanisch*|afghan*|afgano*,afgana*,afegã*|afghan*|афган*|アフガニスタン,アフガン|아프가니스탄|阿富汗
PK|Islamabad|pakistanisch*|pakistanais*|pakistaní*,paquistan*|pakistan*|пакистан*|パキスタン|파키스탄|巴基斯坦
IN|New Delhi,Delhi,Neu-Delhi,Nueva Delhi,Nova Deli|indisch*,inder,indern|indien,indienne,indiens,indiennes|indio,india,indios,indias,indiano*|indian*,indiase|инди*,дели|インド,ニューデリー|인도,뉴델리|印度,新德里
BD|Dhaka|bangladeschisch*|bangladais*|bangladesí*,bengalí*|bangladese|бангладеш*|バングラデシュ|방글라데시|孟加拉国,孟加拉國
LK|Colombo|sri-lankisch*|sri-lankais*|srilank*|srilank*|шри-ланк*|スリランカ|스리랑카|斯里兰卡
NP|Kathmandu|nepalesisch*|népalais*|nepalí*,nepal*|nepales*|непал*|ネパール|네팔|尼泊尔
MM|Naypyidaw,Yangon|birmanisch*|birman*|birman*|birman*|мьянм*|ミャンマー|미얀마|缅甸,緬甸
TH|Bangkok|thailändisch*|thaïlandais*|tailand*|thailandes*,thaise|таиланд*|タイ王国,バンコク,タイ政府|태국,방콕|泰国,泰國,曼谷
VN|Hanoi,Hanói|vietnamesisch*|vietnamien*|vietnamita*|vietnamit*|вьетнам*|ベトナム,ハノイ|베트남,하노이|越南,河内
KH|Phnom Penh|kambodschanisch*|cambodgien*|camboyan*,cambojan*|cambogian*|камбодж*|カンボジア|캄보디아|柬埔寨
PH|Manila,Manille|philippinisch*|philippin*|filipino*,filipina*|filippin*|филиппин*|フィリピン,マニラ|필리핀,마닐라|菲律宾,菲律賓,马尼拉
ID|Jakarta,Yakarta|indonesisch*|indonésien*|indonesi*,indonési*|indonesian*|индонези*|インドネシア,ジャカルタ|인도네시아|印度尼西亚,印尼,雅加达
MY|Kuala Lumpur|malaysisch*|malaisien*|malasi*,malaio*|malesian*,malese|малайзи*|マレーシア,クアラルンプール|말레이시아|马来西亚
SG||singapurisch*|singapourien*|singapurense*|singaporian*|сингапур*|シンガポール|싱가포르|新加坡
MN|Ulaanbaatar|mongolisch*|mongol*|mongol*|mongol*|монгол*|モンゴル|몽골|蒙古国,蒙古
KZ|Astana|kasachisch*|kazakh*|kazajo*,cazaqu*|kazak*|казах*|カザフスタン|카자흐스탄|哈萨克斯坦
AU|Canberra,Camberra|australisch*|australien*|australiano*,australiana*|australian*|австрали*|オーストラリア,豪州,豪政府|호주|澳大利亚,澳洲,澳洲
NZ|Wellington|neuseeländisch*|néo-zélandais*|neozeland*|neozeland*|новозеланд*|ニュージーランド|뉴질랜드|新西兰,紐西蘭
CA|Ottawa|kanadisch*|canadien*|canadiense*,canadens*|canades*,canadese|канад*|カナダ,オタワ|캐나다|加拿大
MX|Mexico City|mexikanisch*|mexicain*|mexicano*,mexicana*|messican*|мексик*|メキシコ|멕시코|墨西哥
BR|Brasília,Brasilia|brasilianisch*|brésilien*|brasileñ*,brasileir*|brasilian*|бразили*|ブラジル|브라질|巴西
AR|Buenos Aires|argentinisch*|argentin,argentine,argentins|argentino*,argentina*|argentin*|аргентин*|アルゼンチン|아르헨티나|阿根廷
CL|Santiago de Chile|chilenisch*|chilien*|chileno*,chilena*|cilen*|чили|チリ|칠레|智利
CO|Bogotá,Bogota|kolumbianisch*|colombien*|colombiano*,colombiana*|colombian*|колумби*|コロンビア|콜롬비아|哥伦比亚
PE||peruanisch*|péruvien*|peruano*,peruana*|peruvian*|перу|ペルー|페루|秘鲁
VE|Caracas|venezolanisch*|vénézuélien*|venezolano*,venezolana*,venezuelano*|venezuelan*|венесуэл*|ベネズエラ|베네수엘라|委内瑞拉
CU|Havana,La Habana|kubanisch*|cubain*|cubano*,cubana*|cuban*|куба,кубы,кубинск*|キューバ|쿠바|古巴
NG|Abuja,Lagos|nigerianisch*|nigérian*|nigerian*|nigerian*|нигери*|ナイジェリア|나이지리아|尼日利亚
ZA|Pretoria|südafrikanisch*|sud-africain*|sudafrican*,sul-african*|sudafrican*|юар|南アフリカ|남아프리카공화국,남아공|南非
KE|Nairobi|kenianisch*|kényan*|keniano*,queniano*|kenian*|кени*|ケニア|케냐|肯尼亚
ET|Addis Ababa,Addis Abeba|äthiopisch*|éthiopien*|etíope*|etiop*|эфиопи*|エチオピア|에티오피아|埃塞俄比亚
SD|Khartoum|sudanesisch*|soudanais*|sudanés*,sudan*|sudanes*|судан*|スーダン|수단|苏丹
MA|Rabat|marokkanisch*|marocain*|marroquí*,marroqu*|marocchin*|марокк*|モロッコ|모로코|摩洛哥
DZ|Algiers,Alger|algerisch*|algérien*|argelino*,argelina*|algerin*|алжир*|アルジェリア|알제리|阿尔及利亚
LY|Tripoli,Trípoli|libysch*|libyen,libyenne,libyens|libio*,libia*,líbi*|libic*|ливи*|リビア|리비아|利比亚
CD|Kinshasa|kongolesisch*|congolais*|congoleñ*,congoles*|congoles*|дрк|コンゴ民主共和国|콩고민주공화국|刚果民主共和国
`;
