/**
 * Prefectures, provinces and large cities whose mere name tells the country where relations are the matter: a school in
 * Toyama and its partners in Liaoning. Code | names in any language.
 */
export const regionWords = `
JP|Hokkaido,Hokkaidō,Aomori,Akita,Iwate,Miyagi,Sendai,Fukushima,Niigata,Toyama,Ishikawa,Kanazawa,Fukui,Nagano,Gifu,Shizuoka,Nagoya,Osaka,Kyoto,Kobe,Hyogo,Nara,Wakayama,Tottori,Shimane,Ishigaki,Narita,Haneda,Okayama,Hiroshima,Yamaguchi,Tokushima,Kagawa,Ehime,Kochi,Fukuoka,Saga,Nagasaki,Kumamoto,Oita,Miyazaki,Kagoshima,Okinawa,Kyushu,Shikoku,Kitakyushu,Sapporo,Hakodate,Wakkanai,Nemuro,Muroran,Kushiro,Yokohama,Kawasaki,Chiba,Saitama,Ibaraki,Tochigi,Gunma,Yamanashi,Shimonoseki,Tsushima,Yonaguni,Naha,Yokosuka,Sasebo,Shibuya,Shinjuku,Kanagawa,Хоккайдо,Осака,Окинава,Фукусима,北海道,福島,宮城,石川,青森,島根,鳥取,沖縄県,大阪,沖縄,福岡,長崎,広島,根室,新潟,対馬,横浜,京都,오사카,후쿠오카,홋카이도,오키나와,나가사키,후쿠시마,니가타,쓰시마,대마도,大阪府,冲绳,福岛,北海道
KR|Busan,Pusan,Jeju,Daegu,Incheon,Gwangju,Daejeon,Ulsan,Gyeongju,Gyeonggi,Gangwon,Pohang,Geoje,Seogwipo,Mokpo,Yeosu,Suwon,Пусан*,釜山,済州,大邱,仁川,慶州,부산,제주,대구,인천,경주,釜山市,济州
CN|Shanghai,Schanghai,Shanghái,Xangai,Shenzhen,Suzhou,Guangzhou,Guangdong,Liaoning,Shandong,Jilin,Heilongjiang,Harbin,Shenyang,Dalian,Tianjin,Qingdao,Nanjing,Hangzhou,Zhejiang,Fujian,Xiamen,Sichuan,Chengdu,Chongqing,Wuhan,Hainan,Yunnan,Шанхай*,上海,深圳,蘇州,大連,広州,瀋陽,南京,상하이,선전,다롄,광저우,苏州,大连,广州,沈阳
RU|Vladivostok,Wladiwostok,Sakhalin,Sachalin,Kamchatka,Khabarovsk,Сахалин*,Владивосток*,サハリン,ウラジオストク,사할린,블라디보스토크,萨哈林
`;
