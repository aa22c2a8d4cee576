import type { Category } from "../../../src/domain/category.ts";

interface MadeUpArticle {
  language: string;
  category: Category;
  title: string;
  text: string;
}

/** Short articles about made-up events, written for these tests. */
export const articles: readonly MadeUpArticle[] = [
  {
    language: "en",
    category: "Politics",
    title: "Parliament rejects border bill after long debate",
    text: "Lawmakers voted down the government's immigration bill on Tuesday. The opposition leader called for an early election.",
  },
  {
    language: "en",
    category: "Business",
    title: "Quarterly profit at shoe maker doubles",
    text: "The company said revenue rose 12 percent. Shares gained in early trading and analysts raised their forecasts.",
  },
  {
    language: "en",
    category: "Health",
    title: "Measles outbreak spreads to three counties",
    text: "Doctors at the regional hospital treated forty patients. Health officials urged parents to have children vaccinated.",
  },
  {
    language: "en",
    category: "Environment",
    title: "River towns brace for record floods",
    text: "Climate scientists say emissions make such storms more likely. Rainfall reached a record and wildlife reserves were closed.",
  },
  {
    language: "en",
    category: "Lifestyle",
    title: "Five recipes for the last tomatoes of the garden",
    text: "Heat the oven, add two tablespoons of oil and cook the tomatoes slowly. Our chef serves the dish with vegan cheese.",
  },
  {
    language: "en",
    category: "General",
    title: "Two rescued after ferry collision",
    text: "Firefighters and emergency services brought all passengers ashore. Three victims of the accident were taken to hospital.",
  },
  {
    language: "de",
    category: "Sports",
    title: "Torhüterin hält drei Elfmeter im Pokalfinale",
    text: "Nach 120 Minuten stand es unentschieden. Die Trainerin lobte ihre Mannschaft, der Verein feiert den dritten Titel.",
  },
  {
    language: "de",
    category: "Science",
    title: "Forscher entdecken jungen Planeten",
    text: "Mit einem Teleskop fanden Astronomen den Gasriesen in einer nahen Galaxie. Die Studie erschien in einem Fachjournal.",
  },
  {
    language: "fr",
    category: "Politics",
    title: "L'Assemblée nationale adopte la loi sur l'asile",
    text: "Le ministre de l'Intérieur a salué le vote des députés. L'opposition annonce une motion de censure contre le gouvernement.",
  },
  {
    language: "fr",
    category: "Entertainment",
    title: "Un premier film ouvre le festival",
    text: "La réalisatrice et ses acteurs ont présenté une comédie tournée en Bretagne. Le public a applaudi dix minutes.",
  },
  {
    language: "es",
    category: "Business",
    title: "El banco gana un 8% más en el primer trimestre",
    text: "Los ingresos crecieron y las acciones subieron en la bolsa. La inflación y los tipos de interés preocupan a los inversores.",
  },
  {
    language: "es",
    category: "Sports",
    title: "Dos goles en el descuento dan la victoria al equipo",
    text: "El entrenador hizo tres cambios y el delantero marcó de penalti. La liga sigue el domingo con otra jornada.",
  },
  {
    language: "pt",
    category: "Technology",
    title: "Aplicativo brasileiro usa inteligência artificial contra golpes",
    text: "O software avisa o usuário quando um site pede senha. A startup diz que os dados ficam no celular.",
  },
  {
    language: "it",
    category: "Entertainment",
    title: "La cantautrice torna con un album dopo dieci anni",
    text: "Undici canzoni e un tour nei teatri. Il primo concerto sarà a Verona, la regista firma il video.",
  },
  {
    language: "nl",
    category: "Environment",
    title: "Uitstoot van broeikasgassen daalt te langzaam",
    text: "Het klimaat warmt sneller op dan gedacht, zegt het KNMI. Milieuorganisaties vragen om meer windenergie.",
  },
  {
    language: "sv",
    category: "Sports",
    title: "Målvakten hjälte när laget tog guld",
    text: "Matchen avgjordes i förlängningen. Tränaren hyllade spelarna inför VM.",
  },
  {
    language: "pl",
    category: "Politics",
    title: "Sejm przyjął ustawę po nocnej debacie",
    text: "Premier podziękował koalicji, opozycja zapowiada skargę. Prezydent ma trzy tygodnie na decyzję przed wyborami.",
  },
  {
    language: "ru",
    category: "Health",
    title: "Врачи предупредили о новой волне гриппа",
    text: "В больницах растет число пациентов. Минздрав советует сделать прививку и не лечиться антибиотиками без назначения.",
  },
  {
    language: "tr",
    category: "Sports",
    title: "İki golle gelen galibiyet",
    text: "Takımın kaptanı maçın son dakikasında penaltıdan gol attı. Teknik direktör hakemden memnun değildi.",
  },
  {
    language: "ar",
    category: "Business",
    title: "أرباح الشركة ترتفع في الربع الأول",
    text: "قالت الشركة إن الإيرادات زادت والأسهم صعدت في البورصة، وسط تراجع التضخم وأسعار الفائدة.",
  },
  {
    language: "zh",
    category: "Technology",
    title: "新芯片让手机运行人工智能模型",
    text: "这家公司表示,用户的数据不会上传到服务器。半导体行业正在寻找新的算法。",
  },
  {
    language: "ja",
    category: "Politics",
    title: "衆院、予算案の採決を来週に先送り",
    text: "与党は野党との協議を続ける方針で、首相は記者団に「国会の判断を尊重する」と述べた。",
  },
  {
    language: "ja",
    category: "Business",
    title: "電機大手、3期ぶりの黒字",
    text: "売上高は前年同期を上回り、営業利益は120億円だった。円安が輸出を押し上げ、株価は上昇した。",
  },
  {
    language: "ja",
    category: "Sports",
    title: "延長十回、代打の一振りで連敗止める",
    text: "先発の投手は七回まで安打二本に抑えた。監督は「選手がよく粘った」と話し、チームは首位に並んだ。",
  },
  {
    language: "ja",
    category: "Science",
    title: "小惑星の砂から水の痕跡",
    text: "探査機が持ち帰った試料を大学の研究チームが分析し、論文を発表した。太陽系の成り立ちの解明が期待される。",
  },
  {
    language: "ja",
    category: "Entertainment",
    title: "新人監督の映画が最高賞",
    text: "主演の俳優は舞台あいさつで涙を見せた。音楽は人気バンドが担当し、公開は来月。",
  },
  {
    language: "ja",
    category: "General",
    title: "山間部で震度5弱、津波の心配なし",
    text: "地震で住宅二棟が壊れ、住民が小学校に避難した。消防が救助に当たっている。",
  },
  {
    language: "ko",
    category: "Politics",
    title: "여야, 선거제 개편안 합의 불발",
    text: "국회 본회의가 미뤄지면서 법안 처리도 늦어졌다. 대통령실은 야당 의원들을 만나겠다고 밝혔다.",
  },
  {
    language: "ko",
    category: "Business",
    title: "조선업체 영업이익 두 배로",
    text: "매출이 늘고 환율이 오르면서 주가도 상승했다. 증권사들은 수출 실적이 더 좋아질 것으로 본다.",
  },
  {
    language: "ko",
    category: "Technology",
    title: "국내 스타트업, 번역 인공지능 공개",
    text: "스마트폰에서 서버 없이 작동하는 소프트웨어로, 이용자 데이터는 기기에만 남는다.",
  },
  {
    language: "ko",
    category: "Entertainment",
    title: "신인 걸그룹, 첫 앨범으로 차트 1위",
    text: "타이틀곡 뮤직비디오에는 배우가 출연했다. 소속사는 가을에 콘서트를 연다고 밝혔다.",
  },
  {
    language: "ko",
    category: "Environment",
    title: "동해안 산불, 강풍에 사흘째 번져",
    text: "기상청은 건조한 날씨가 이어진다고 예보했다. 기후변화로 가뭄이 잦아지면서 산림 피해가 커지고 있다.",
  },
  {
    language: "da",
    category: "Business",
    title: "Virksomheden fordobler overskuddet",
    text: "Omsætningen steg i kvartalet, og aktien løftede børsen. Direktøren venter vækst trods højere rente.",
  },
  {
    language: "nb",
    category: "Politics",
    title: "Stortinget stanser lovforslaget",
    text: "Regjeringen fikk ikke flertall. Statsministeren møter opposisjonen før valget, sier partilederne.",
  },
  {
    language: "fi",
    category: "Sports",
    title: "Maalivahti torjui voiton finaalissa",
    text: "Joukkueen valmentaja kiitti pelaajia ottelun jälkeen. Kausi päättyi mestaruuteen.",
  },
  {
    language: "cs",
    category: "Health",
    title: "Nemocnice hlásí více pacientů s chřipkou",
    text: "Lékaři doporučují očkování, ministerstvo zdravotnictví sleduje šíření viru.",
  },
  {
    language: "uk",
    category: "Technology",
    title: "Застосунок перекладає без інтернету",
    text: "Штучний інтелект працює на смартфоні, дані користувача не потрапляють на сервер.",
  },
  {
    language: "el",
    category: "Business",
    title: "Αυξήθηκαν τα κέρδη της εταιρείας",
    text: "Οι μετοχές ανέβηκαν στο χρηματιστήριο, ενώ ο πληθωρισμός και τα επιτόκια ανησυχούν τους επενδυτές.",
  },
  {
    language: "hi",
    category: "Sports",
    title: "आखिरी ओवर में टीम की जीत",
    text: "कप्तान ने शतक बनाया और गेंदबाजों ने पांच विकेट लिए। मैच के बाद कोच ने खिलाड़ियों की तारीफ की।",
  },
  {
    language: "th",
    category: "Politics",
    title: "รัฐสภาเลื่อนลงคะแนนร่างกฎหมาย",
    text: "นายกรัฐมนตรีกล่าวว่ารัฐบาลจะหารือกับฝ่ายค้านก่อนการเลือกตั้ง",
  },
  {
    language: "vi",
    category: "Science",
    title: "Tìm thấy hành tinh mới gần Trái Đất",
    text: "Các nhà thiên văn dùng kính viễn vọng để nghiên cứu ngôi sao, kết quả được nhà khoa học công bố.",
  },
  {
    language: "id",
    category: "Environment",
    title: "Banjir rendam ribuan rumah, hujan belum reda",
    text: "BMKG memperkirakan cuaca buruk berlanjut. Perubahan iklim dan deforestasi memperparah kekeringan dan banjir.",
  },
  {
    language: "hu",
    category: "Sports",
    title: "A kapus mentette meg a győzelmet",
    text: "A csapat edzője dicsérte a játékosokat a döntő után, a bajnokság a jövő héten folytatódik.",
  },
  {
    language: "ro",
    category: "Politics",
    title: "Parlamentul respinge proiectul de lege",
    text: "Premierul a cerut coaliției un nou vot, opoziția vrea alegeri anticipate.",
  },
  {
    language: "fa",
    category: "Health",
    title: "پزشکان درباره موج تازه آنفلوآنزا هشدار دادند",
    text: "شمار بیماران در بیمارستان‌ها افزایش یافته و وزارت بهداشت واکسن را توصیه می‌کند.",
  },
  {
    language: "he",
    category: "Business",
    title: "הרווח של החברה הוכפל ברבעון",
    text: "ההכנסות עלו והמניות זינקו בבורסה, המשקיעים חוששים מהריבית ומהאינפלציה.",
  },
];
