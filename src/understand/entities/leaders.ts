/**
 * Heads of state and government, foreign ministers and heads of organizations between 2024 and 2026: whose word stands
 * for which country. Only a help: a text's own "Japanese Prime Minister X" comes first (see learn-allegiances.ts).
 * Country | usual English name | other forms (comma). Single names are such that no one else in the news bears them.
 */
export const leaders = `
JP|Shigeru Ishiba|Ishiba Shigeru,Ishiba,石破茂,石破,石破首相,이시바 시게루,이시바,石破茂,Исиба
JP|Sanae Takaichi|Takaichi Sanae,Takaichi,高市早苗,高市,高市首相,다카이치 사나에,다카이치,Такаити
JP|Fumio Kishida|Kishida Fumio,Kishida,岸田文雄,岸田,기시다 후미오,기시다,Кисида
JP|Emperor Naruhito|Naruhito,Kaiser Naruhito,Kaiserin Masako,empereur Naruhito,emperador Naruhito,天皇陛下,나루히토,德仁天皇
JP|Tomiichi Murayama|Murayama Tomiichi,村山富市,무라야마 도미이치
JP|Taro Aso|Aso Taro,麻生太郎,아소 다로
JP|Akie Abe|Abe Akie,安倍昭恵,아베 아키에
JP|Shinzo Abe|Abe Shinzo,安倍晋三,安倍,아베 신조
JP|Takeshi Iwaya|Iwaya Takeshi,Iwaya,岩屋毅,岩屋,이와야 다케시,이와야
JP|Toshimitsu Motegi|Motegi Toshimitsu,Motegi,茂木敏充,모테기 도시미쓰,모테기
JP|Yoko Kamikawa|Kamikawa Yoko,Kamikawa,上川陽子
JP|Yoshimasa Hayashi|Hayashi Yoshimasa,林芳正,하야시 요시마사
JP|Minoru Kihara|Kihara Minoru,木原稔
JP|Gen Nakatani|Nakatani Gen,中谷元
JP|Shinjiro Koizumi|Koizumi Shinjiro,小泉進次郎,고이즈미 신지로
JP|Ryosei Akazawa|Akazawa Ryosei,Akazawa,赤沢亮正
KR|Lee Jae-myung|Lee Jae Myung,President Lee,Präsident Lee,président Lee,presidente Lee,李大統領,李在明大統領,李在明总统,이재명 대통령,李在明,이재명,Ли Чжэ Мён
KR|Yoon Suk-yeol|Yoon Suk Yeol,President Yoon,Präsident Yoon,président Yoon,presidente Yoon,尹大統領,尹锡悦总统,윤석열 대통령,Юн Сок Ёль,Yoon Seok-youl,尹錫悦,尹锡悦,윤석열
KR|Cho Tae-yul|Cho Tae-yeol,趙兌烈,赵兑烈,조태열
KR|Moon Jae-in|Moon Jae In,文在寅,문재인
KR|Park Geun-hye|朴槿恵,朴槿惠,박근혜
KR|Ahn Gyu-back|安圭伯,안규백
KR|Cho Hyun|조현 외교장관,趙顕,赵显,조현
KR|Wi Sung-lac|위성락,魏聖洛
KR|Kim Min-seok|김민석,金民錫
KR|Han Duck-soo|韓悳洙,韩德洙,한덕수
KP|Kim Jong Un|Kim Jong-un,Kim Jong-Un,Kim Jong Uns,金正恩,김정은,Ким Чен Ын
KP|Kim Yo Jong|Kim Yo-jong,金与正,김여정
CN|Xi Jinping|Xi,习近平,習近平,習,시진핑,Си Цзиньпин
CN|Li Qiang|李强,李強,리창
CN|Wang Yi|王毅,왕이 외교부장,Ван И
CN|Mao Ning|毛宁,毛寧
CN|Lin Jian|林剑,林剣
CN|He Lifeng|何立峰
TW|Lai Ching-te|William Lai,賴清德,赖清德,頼清徳,라이칭더
TW|Tsai Ing-wen|蔡英文,차이잉원
RU|Vladimir Putin|Putin,Wladimir Putin,Vladimir Poutine,Poutine,Vladímir Putin,プーチン,プーチン大統領,普京,푸틴,Путин*
RU|Sergei Lavrov|Lavrov,Sergey Lavrov,Lawrow,Sergej Lawrow,Sergueï Lavrov,ラブロフ,拉夫罗夫,라브로프,Лавров*
RU|Maria Zakharova|Zakharova,Захаров*,ザハロワ,扎哈罗娃
RU|Dmitry Peskov|Peskov,Peskow
US|Donald Trump|Trump,Donald J. Trump,ドナルド・トランプ,トランプ,トランプ大統領,特朗普,川普,트럼프,도널드 트럼프,Трамп*
US|Joe Biden|Biden,ジョー・バイデン,バイデン,拜登,바이든,Байден*
US|Marco Rubio|Rubio,ルビオ,鲁比奥,루비오,Рубио
US|JD Vance|Vance,バンス副大統領,万斯
US|Howard Lutnick|Lutnick,ラトニック,卢特尼克,러트닉
US|Jamieson Greer|Greer,グリア通商代表
US|Scott Bessent|Bessent,ベッセント,贝森特,베선트
US|Pete Hegseth|Hegseth,ヘグセス
US|Antony Blinken|Blinken,ブリンケン,布林肯
US|Kamala Harris|カマラ・ハリス,哈里斯
US|Barack Obama|Obama,オバマ,奥巴马,오바마
GB|Keir Starmer|Starmer,スターマー,斯塔默,스타머
GB|Rishi Sunak|Sunak
GB|Boris Johnson|ボリス・ジョンソン
GB|David Lammy|Lammy
GB|Yvette Cooper|
FR|Emmanuel Macron|Macron,マクロン,マクロン大統領,马克龙,마크롱,Макрон*
FR|Jean-Noël Barrot|
DE|Friedrich Merz|Merz,メルツ首相,默茨,메르츠
DE|Olaf Scholz|Scholz,ショルツ,朔尔茨
DE|Johann Wadephul|Wadephul
DE|Annalena Baerbock|Baerbock
DE|Angela Merkel|Merkel,メルケル
IT|Giorgia Meloni|Meloni,メローニ,梅洛尼
ES|Pedro Sánchez|
PL|Donald Tusk|Tusk
HU|Viktor Orbán|Orbán,Orban,Viktor Orban
UA|Volodymyr Zelenskyy|Volodymyr Zelensky,Zelenskyy,Zelensky,Zelenskiy,Selenskyj,Wolodymyr Selenskyj,ゼレンスキー,泽连斯基,젤렌스키,Зеленск*
BY|Alexander Lukashenko|Lukashenko,Lukaschenko,Loukachenko,ルカシェンコ
TR|Recep Tayyip Erdogan|Recep Tayyip Erdoğan,Erdogan,Erdoğan,エルドアン,埃尔多安
IL|Benjamin Netanyahu|Netanyahu,Netanjahu,Nétanyahou,Netanyahou,ネタニヤフ,内塔尼亚胡,네타냐후
PS|Mahmoud Abbas|
IR|Masoud Pezeshkian|Pezeshkian
IR|Ali Khamenei|Khamenei,ハメネイ,哈梅内伊
IR|Abbas Araghchi|Araghchi
SY|Ahmed al-Sharaa|al-Sharaa
SA|Mohammed bin Salman|
IN|Narendra Modi|Modi,モディ首相,莫迪,모디
IN|Subrahmanyam Jaishankar|S. Jaishankar,Jaishankar
PK|Shehbaz Sharif|
BD|Muhammad Yunus|
AU|Anthony Albanese|Albanese,アルバニージー,阿尔巴尼斯
AU|Penny Wong|
NZ|Christopher Luxon|Luxon
CA|Mark Carney|Carney,カーニー首相,卡尼
CA|Justin Trudeau|Trudeau,トルドー,特鲁多
MX|Claudia Sheinbaum|Sheinbaum,シェインバウム
BR|Luiz Inácio Lula da Silva|Lula da Silva,Lula,ルラ大統領,卢拉
AR|Javier Milei|Milei,ミレイ大統領
VE|Nicolás Maduro|Nicolas Maduro,Maduro,マドゥロ
CO|Gustavo Petro|
CL|Gabriel Boric|Boric
ZA|Cyril Ramaphosa|Ramaphosa
PH|Ferdinand Marcos|Ferdinand Marcos Jr,Bongbong Marcos,Marcos Jr,マルコス大統領,马科斯
ID|Prabowo Subianto|Prabowo,プラボウォ
MY|Anwar Ibrahim|アンワル
SG|Lawrence Wong|黄循财
VN|To Lam|Tô Lâm
VN|Pham Minh Chinh|
TH|Paetongtarn Shinawatra|Paetongtarn
TH|Anutin Charnvirakul|Anutin
KH|Hun Manet|Hun Sen
MN|Ukhnaagiin Khurelsukh|Khurelsukh
EU|Ursula von der Leyen|von der Leyen,フォンデアライエン,冯德莱恩,폰데어라이엔
EU|António Costa|
EU|Kaja Kallas|Kallas,カラス上級代表
NATO|Mark Rutte|Rutte,ルッテ,吕特
|António Guterres|Antonio Guterres,Guterres,グテレス,古特雷斯,구테흐스
|Tedros Adhanom Ghebreyesus|Tedros
|Pope Francis|Papst Franziskus,pape François,papa Francisco,教皇フランシスコ
|Pope Leo|Pope Leo XIV,Papst Leo,pape Léon XIV,papa León XIV
`;
