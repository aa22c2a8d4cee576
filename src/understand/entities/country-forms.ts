/**
 * What newsrooms of a language call a country where Intl.DisplayNames gives a stiffer name, and further forms they use.
 * Language | code | forms; the first is shown to readers. Written for Tagwire from general knowledge.
 */
export const countryForms = `
hi|US|अमेरिका,अमरीका,अमेरिकी,अमरीकी
hi|GB|ब्रिटेन,यूके
hi|RU|रूस,रूसी
hi|IL|इसराइल,इज़राइल,इजरायल
hi|FR|फ़्रांस,फ्रांस
hi|AF|अफ़ग़ानिस्तान,अफगानिस्तान,अफ़गानिस्तान
hi|IN|भारत,भारतीय
hi|CN|चीन,चीनी
hi|PK|पाकिस्तान,पाकिस्तानी
hi|PS|फ़लस्तीन,फ़लस्तीनी
hi|TR|तुर्की
hi|FI|फ़िनलैंड,फिनलैंड
mr|US|अमेरिका,अमेरिकेत,अमेरिकन
mr|GB|ब्रिटन,युनायटेड किंगडम,यूके
mr|IN|भारत,भारतीय
mr|IL|इस्रायल,इस्राईल,इस्त्राइल
mr|BD|बांगलादेश,बांग्लादेश
mr|IR|इराण,इराणी
mr|TR|तुर्की,तुर्कस्तान
ne|US|संयुक्त राज्य अमेरिका,अमेरिका,अमेरिकी
ne|GB|बेलायत,ब्रिटेन,बेलायती
ne|NP|नेपाल,नेपाली
ne|BD|बङ्गलादेश,बङ्लादेश
ne|IN|भारत,भारतीय
ne|SA|साउदी अरब,साउदी
ne|TR|टर्की
bn|US|যুক্তরাষ্ট্র,আমেরিকা,মার্কিন
bn|GB|যুক্তরাজ্য,ব্রিটেন,ব্রিটিশ
bn|IL|ইসরায়েল,ইসরাইল
bn|PS|ফিলিস্তিন,ফিলিস্তিনি
bn|IT|ইটালি,ইতালি
bn|SA|সৌদি আরব,সৌদি
bn|CN|চীন,চিন
bn|IN|ভারত
bn|BD|বাংলাদেশ
gu|US|અમેરિકા,અમેરિકન
gu|GB|યુનાઇટેડ કિંગડમ,બ્રિટન,યુકે
gu|IN|ભારત,ભારતીય
gu|IL|ઇઝરાયલ,ઇઝરાઇલ
pa|US|ਅਮਰੀਕਾ,ਅਮਰੀਕੀ
pa|GB|ਬ੍ਰਿਟੇਨ,ਯੂਕੇ,ਬਰਤਾਨੀਆ,ਇੰਗਲੈਂਡ
pa|CA|ਕੈਨੇਡਾ,ਕਨੇਡਾ
pa|IN|ਭਾਰਤ,ਭਾਰਤੀ
ta|US|அமெரிக்கா,அமெரிக்க
ta|GB|பிரிட்டன்,பிரிட்டிஷ்
ta|IN|இந்தியா,இந்திய
ta|LK|இலங்கை
ta|CN|சீனா,சீன
ta|BD|வங்கதேசம்,பங்களாதேஷ்
ta|AU|ஆஸ்திரேலியா,ஆஸ்திரேலிய
te|US|అమెరికా
te|GB|బ్రిటన్,యూకే
te|IN|భారత్,భారతదేశం,ఇండియా,భారతీయ
te|IL|ఇజ్రాయెల్,ఇజ్రాయిల్
si|US|ඇමෙරිකා එක්සත් ජනපදය,ඇමෙරිකාව,ඇමරිකා,එක්සත් ජනපදය
si|GB|බ්‍රිතාන්‍යය,එක්සත් රාජධානිය,එංගලන්තය
si|IN|ඉන්දියාව,ඉන්දීය,ඉන්දියානු
si|LK|ශ්‍රී ලංකාව,ශ්‍රී ලංකා,ලංකා
si|RU|රුසියාව,රුසියානු
si|SY|සිරියාව,සිරියානු
ur|US|امریکہ,امریکا,امریکی
ur|GB|برطانیہ,برطانوی
ur|IN|انڈیا,بھارت,ہندوستان,انڈین
ur|PK|پاکستان,پاکستانی
ur|IR|ایران,ایرانی
ur|AF|افغانستان,افغان
ur|SA|سعودی عرب,سعودی
ur|PS|فلسطین,فلسطینی
ur|TR|ترکی,ترکیہ
ur|CN|چین,چینی
ps|US|امریکا,امريکا,متحده ایالات,امریکایي
ps|GB|بریتانیا,برتانیا,برېتانیا
ps|AF|افغانستان,افغان
ps|IR|ایران,ايران,ایراني
ps|IN|هند,هندوستان
ps|SA|سعودي عربستان,سعودي
ps|PK|پاکستان,پاکستاني
ps|NP|نیپال,نيپال
ps|RU|روسیه,روس
ps|SY|سوریه,سوریې
id|US|Amerika Serikat,AS,Amerika
id|GB|Inggris,Inggris Raya
id|CN|China,Tiongkok,Cina
id|ID|Indonesia
ja|US|アメリカ
ja|KR|韓国
ja|PS|パレスチナ
ko|KR|한국
zh|PS|巴勒斯坦
zh|AE|阿联酋
zh|SA|沙特阿拉伯,沙特
zh|TW|台湾,臺灣
de|US|USA
de|GB|Großbritannien
de|PS|Palästina
es|PS|Palestina
fr|PS|Palestine
pt|PS|Palestina
tr|US|ABD,Amerika
tr|GB|İngiltere,Birleşik Krallık
tr|PS|Filistin
ru|US|США
ru|KR|Южная Корея
ru|KP|КНДР,Северная Корея
ru|PS|Палестина
uk|US|США
vi|US|Mỹ,Hoa Kỳ
vi|GB|Anh
ar|US|الولايات المتحدة,أمريكا,الأمريكية,الأمريكي,واشنطن
ar|GB|بريطانيا,البريطانية,البريطاني
ar|SA|السعودية,سعودي
ar|PS|فلسطين,الفلسطينية,الفلسطيني
ar|RU|روسيا,الروسية,الروسي
ar|CN|الصين,الصينية
ar|IR|إيران,الإيرانية,الإيراني,ايران
ar|IL|إسرائيل,الإسرائيلية,الإسرائيلي,اسرائيل
fa|US|آمریکا,ایالات متحده,آمریکایی
fa|GB|بریتانیا,انگلیس,لندن
fa|SA|عربستان,عربستان سعودی
fa|PS|فلسطین
ar|JP|اليابان,اليابانية,الياباني
ar|DE|ألمانيا,الألمانية,الألماني
ar|FR|فرنسا,الفرنسية,الفرنسي
ar|TR|تركيا,التركية,التركي
ar|EG|مصر,المصرية,المصري
ar|KR|كوريا الجنوبية,الكورية الجنوبية
ar|UA|أوكرانيا,الأوكرانية,الأوكراني
ar|IN|الهند,الهندية,الهندي
fa|CN|چین,پکن
fa|JP|ژاپن,توکیو
fa|KR|کره جنوبی,کره‌جنوبی,سئول
fa|RU|روسیه,مسکو
fa|TR|ترکیه,آنکارا
fa|DE|آلمان,برلین
tr|US|ABD,Amerika
tr|GB|İngiltere,Birleşik Krallık
tr|EU|Avrupa Birliği
pl|US|USA,Stany Zjednoczone,Stanów Zjednoczonych,Stanami Zjednoczonymi
pl|KR|Korea Południowa,Korei Południowej,Koreą Południową
pl|KP|Korea Północna,Korei Północnej,Koreą Północną
pl|GB|Wielka Brytania,Wielkiej Brytanii,Wielką Brytanią
pl|DE|Niemcy,Niemiec,Niemcami
pl|CN|Chiny,Chin,Chinami,Chinom
pl|PL|Polska,Polski,Polską,Polsce
pl|EU|Unia Europejska,Unii Europejskiej,Unią Europejską
uk|KR|Південна Корея,Південної Кореї,Південною Кореєю
uk|GB|Велика Британія,Великої Британії,Великою Британією,Британія
uk|PL|Польща,Польщі,Польщею,Польщу
uk|EU|Європейський Союз,Євросоюз,Євросоюзу,ЄС
ru|KR|Южная Корея,Республика Корея
ru|US|США
ru|EU|Евросоюз,Евросоюза,Евросоюзом,Евросоюзу,ЕС
it|US|Stati Uniti,USA
it|EU|Unione europea
nl|US|Verenigde Staten,Amerika
nl|GB|Verenigd Koninkrijk,Groot-Brittannië
nl|EU|Europese Unie
sv|EU|Europeiska unionen
vi|EU|Liên minh châu Âu
vi|UA|Ukraine,Ukraina
vi|RU|Nga
es|EU|Unión Europea
pt|EU|União Europeia
fr|EU|Union européenne
de|EU|EU,Europäische Union
ja|EU|EU,欧州連合
ko|EU|유럽연합
zh|EU|欧盟
sw|US|Marekani
sw|GB|Uingereza
`;
