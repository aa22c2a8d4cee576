/**
 * People, parties and places of the South Asian news, in the scripts it is written in: type | English name | tag |
 * other forms. Columns of forms: Devanagari, Bengali, Gujarati, Gurmukhi, Tamil, Telugu, Sinhala, Arabic script.
 * Endings are open where the language joins them. Written for Tagwire from general knowledge.
 */
export const southAsianNames = `
person|Narendra Modi|NarendraModi|नरेंद्र मोदी,नरेन्द्र मोदी,मोदी,নরেন্দ্র মোদি,নরেন্দ্র মোদী,નરેન્દ્ર મોદી,મોદી,ਨਰਿੰਦਰ ਮੋਦੀ,ਮੋਦੀ,நரேந்திர மோதி,நரேந்திர மோடி,மோதி,నరేంద్ర మోదీ,మోదీ,නරේන්ද්‍ර මෝදි,نریندر مودی,مودی
person|Amit Shah|AmitShah|अमित शाह,अमित शहा,অমিত শাহ,અમિત શાહ,ਅਮਿਤ ਸ਼ਾਹ,அமித் ஷா,అమిత్ షా,امت شاہ
person|Rahul Gandhi|RahulGandhi|राहुल गांधी,রাহুল গান্ধী,રાહુલ ગાંધી,ਰਾਹੁਲ ਗਾਂਧੀ,ராகுல் காந்தி,రాహుల్ గాంధీ,راہل گاندھی
person|Sonia Gandhi|SoniaGandhi|सोनिया गांधी,સોનિયા ગાંધી,ਸੋਨੀਆ ਗਾਂਧੀ,சோனியா காந்தி,సోనియా గాంధీ,سونیا گاندھی
person|Mahatma Gandhi|MahatmaGandhi|महात्मा गांधी,মহাত্মা গান্ধী,મહાત્મા ગાંધી,ਮਹਾਤਮਾ ਗਾਂਧੀ,மகாத்மா காந்தி,మహాత్మా గాంధీ,مہاتما گاندھی
person|Yogi Adityanath|YogiAdityanath|योगी आदित्यनाथ,યોગી આદિત્યનાથ,யோகி ஆதித்யநாத்,యోగి ఆదిత్యనాథ్,یوگی ادتیہ ناتھ
person|Arvind Kejriwal|ArvindKejriwal|अरविंद केजरीवाल,केजरीवाल,અરવિંદ કેજરીવાલ,ਅਰਵਿੰਦ ਕੇਜਰੀਵਾਲ,அரவிந்த் கேஜ்ரிவால்,అరవింద్ కేజ్రీవాల్,اروند کیجریوال
person|Mamata Banerjee|MamataBanerjee|ममता बनर्जी,ममता बॅनर्जी,মমতা ব্যানার্জি,মমতা বন্দ্যোপাধ্যায়,મમતા બેનરજી,ਮਮਤਾ ਬੈਨਰਜੀ,மமதா பானர்ஜி,మమతా బెనర్జీ,ممتا بینرجی
person|Sharad Pawar|SharadPawar|शरद पवार,શરદ પવાર,శరద్ పవార్
person|Uddhav Thackeray|UddhavThackeray|उद्धव ठाकरे,ઉદ્ધવ ઠાકરે,ఉద్ధవ్ ఠాక్రే
person|Devendra Fadnavis|DevendraFadnavis|देवेंद्र फडणवीस,फडणवीस,દેવેન્દ્ર ફડણવીસ,దేవేంద్ర ఫడణవీస్
person|Eknath Shinde|EknathShinde|एकनाथ शिंदे
person|Ajit Pawar|AjitPawar|अजित पवार
person|Raj Thackeray|RajThackeray|राज ठाकरे
person|Virat Kohli|ViratKohli|विराट कोहली,বিরাট কোহলি,વિરાટ કોહલી,ਵਿਰਾਟ ਕੋਹਲੀ,விராட் கோலி,విరాట్ కోహ్లి,ویرات کوہلی
person|Rohit Sharma|RohitSharma|रोहित शर्मा,રોહિત શર્મા,ரோஹித் சர்மா,రోహిత్ శర్మ
person|MS Dhoni|MSDhoni|महेंद्र सिंह धोनी,महेंद्रसिंह धोनी,धोनी,મહેન્દ્રસિંહ ધોની,மகேந்திர சிங் தோனி,தோனி,మహేంద్ర సింగ్ ధోనీ,ధోనీ
person|Imran Khan|ImranKhan|इमरान ख़ान,इमरान खान,इम्रान खान,ইমরান খান,ઇમરાન ખાન,ਇਮਰਾਨ ਖ਼ਾਨ,இம்ரான் கான்,ఇమ్రాన్ ఖాన్,عمران خان
person|Nawaz Sharif|NawazSharif|नवाज़ शरीफ़,नवाज शरीफ,নওয়াজ শরিফ,نواز شریف,ਨਵਾਜ਼ ਸ਼ਰੀਫ਼
person|Shehbaz Sharif|ShehbazSharif|शहबाज़ शरीफ़,शाहबाज शरीफ,شہباز شریف
person|Sheikh Hasina|SheikhHasina|शेख़ हसीना,शेख हसीना,শেখ হাসিনা,શેખ હસીના,ஷேக் ஹசீனா,షేక్ హసీనా,شیخ حسینہ
person|Khaleda Zia|KhaledaZia|खालिदा ज़िया,খালেদা জিয়া
person|Ashraf Ghani|AshrafGhani|अशरफ़ ग़नी,اشرف غني,اشرف غنی,محمد اشرف غني
person|Mahinda Rajapaksa|MahindaRajapaksa|මහින්ද රාජපක්ෂ,மஹிந்த ராஜபக்ச,महिंदा राजपक्षे
person|Gotabaya Rajapaksa|GotabayaRajapaksa|ගෝඨාභය රාජපක්ෂ,கோட்டாபய ராஜபக்ச
person|Ranil Wickremesinghe|RanilWickremesinghe|රනිල් වික්‍රමසිංහ,ரணில் விக்ரமசிங்க
person|Maithripala Sirisena|MaithripalaSirisena|මෛත්‍රීපාල සිරිසේන,மைத்திரிபால சிறிசேன
person|KP Sharma Oli|KPSharmaOli|केपी शर्मा ओली,केपी ओली,खड्गप्रसाद ओली
person|Pushpa Kamal Dahal|PushpaKamalDahal|पुष्पकमल दाहाल,प्रचण्ड
person|Donald Trump|DonaldTrump|डोनाल्ड ट्रंप,डोनाल्ड ट्रम्प,ट्रंप,ट्रम्प,ডোনাল্ড ট্রাম্প,ট্রাম্প,ડોનાલ્ડ ટ્રમ્પ,ટ્રમ્પ,ਡੌਨਲਡ ਟਰੰਪ,ਟਰੰਪ,டொனால்ட் டிரம்ப்,டிரம்ப்,డోనల్డ్ ట్రంప్,డొనాల్డ్ ట్రంప్,ట్రంప్,ඩොනල්ඩ් ට්‍රම්ප්,ට්‍රම්ප්,ڈونلڈ ٹرمپ,ٹرمپ,ډونلډ ټرمپ,ټرمپ
person|Joe Biden|JoeBiden|जो बाइडन,जो बायडन,बाइडन,बायडन,জো বাইডেন,বাইডেন,જો બાઇડન,ਜੋ ਬਾਇਡਨ,ஜோ பைடன்,జో బైడెన్,ජෝ බයිඩන්,جو بائیڈن,جو بایډن
person|Vladimir Putin|VladimirPutin|व्लादिमीर पुतिन,पुतिन,ভ্লাদিমির পুতিন,পুতিন,વ્લાદિમીર પુતિન,விளாதிமிர் புதின்,వ్లాదిమిర్ పుతిన్,ව්ලැදිමීර් පුටින්,ولادیمیر پوتن
person|Xi Jinping|XiJinping|शी जिनपिंग,শি জিনপিং,શી જિનપિંગ,ஷி ஜின்பிங்,షి జిన్‌పింగ్,شی جن پنگ
organization|Bharatiya Janata Party|BJP|भारतीय जनता पार्टी,भारतीय जनता पक्ष,बीजेपी,भाजप,भाजपा,বিজেপি,ભારતીય જનતા પાર્ટી,ભાજપ,ਭਾਰਤੀ ਜਨਤਾ ਪਾਰਟੀ,ਭਾਜਪਾ,பாரதிய ஜனதா கட்சி,பாஜக,பா.ஜ.க,భారతీయ జనతా పార్టీ,బీజేపీ,بی جے پی,=BJP
organization|Indian National Congress|CongressParty|कांग्रेस,काँग्रेस,কংগ্রেস,કૉંગ્રેસ,કોંગ્રેસ,ਕਾਂਗਰਸ,காங்கிரஸ்,కాంగ్రెస్,کانگریس
organization|Shiv Sena|ShivSena|शिवसेना,शिव सेना,શિવસેના,ਸ਼ਿਵ ਸੈਨਾ,శివసేన
organization|Nationalist Congress Party|NCP|राष्ट्रवादी काँग्रेस
organization|Aam Aadmi Party|AamAadmiParty|आम आदमी पार्टी,આમ આદમી પાર્ટી,ਆਮ ਆਦਮੀ ਪਾਰਟੀ,ஆம் ஆத்மி
organization|Shiromani Akali Dal|AkaliDal|ਅਕਾਲੀ ਦਲ,अकाली दल
organization|Telugu Desam Party|TeluguDesam|తెలుగుదేశం,టీడీపీ
organization|YSR Congress Party|YSRCongress|వైసీపీ,వైఎస్సార్ కాంగ్రెస్
organization|Jana Sena Party|JanaSena|జనసేన
organization|Telangana Rashtra Samithi|TRS|టీఆర్ఎస్
organization|DMK|DMK|திமுக,தி.மு.க,డీఎంకే
organization|AIADMK|AIADMK|அதிமுக,அ.தி.மு.க
organization|RSS|RSS|आरएसएस,राष्ट्रीय स्वयंसेवक संघ,संघ परिवार,આરએસએસ,ஆர்எஸ்எஸ்,ఆర్ఎస్ఎస్
organization|Bangladesh Nationalist Party|BNP|বিএনপি
organization|Awami League|AwamiLeague|আওয়ামী লীগ
organization|Pakistan Tehreek-e-Insaf|PTI|تحریک انصاف,پاکستان تحریک انصاف,پی ٹی آئی
organization|Pakistan Muslim League (N)|PMLN|مسلم لیگ ن,مسلم لیگ نواز
organization|Pakistan Peoples Party|PPP|پیپلز پارٹی
organization|Nepal Communist Party|NepalCommunistParty|नेकपा,नेपाल कम्युनिस्ट पार्टी,एमाले
organization|Nepali Congress|NepaliCongress|नेपाली कांग्रेस,नेपाली काँग्रेस,कांग्रेस नेपाल
organization|Taliban|Taliban|तालिबान,তালেবান,તાલિબાન,ਤਾਲਿਬਾਨ,தாலிபான்,తాలిబాన్,طالبان
organization|United Nations|UnitedNations|संयुक्त राष्ट्र,संयुक्त राष्ट्रसंघ,राष्ट्रसङ्घ,জাতিসংঘ,સંયુક્ત રાષ્ટ્ર,ਸੰਯੁਕਤ ਰਾਸ਼ਟਰ,ஐக்கிய நாடுகள் சபை,ஐ.நா,ఐక్యరాజ్య సమితి,එක්සත් ජාතීන්ගේ සංවිධානය,اقوام متحدہ,ملګري ملتونه,ملګرو ملتونو
organization|World Health Organization|WHO|विश्व स्वास्थ्य संगठन,जागतिक आरोग्य संघटना,विश्व स्वास्थ्य सङ्गठन,বিশ্ব স্বাস্থ্য সংস্থা,વિશ્વ આરોગ્ય સંસ્થા,உலக சுகாதார நிறுவனம்,ప్రపంచ ఆరోగ్య సంస్థ,ලෝක සෞඛ්‍ය සංවිධානය,عالمی ادارۂ صحت
organization|European Union|EuropeanUnion|यूरोपीय संघ,युरोपियन युनियन,ইউরোপীয় ইউনিয়ন,یورپی یونین
organization|Google|Google|गूगल,गुगल,গুগল,ગૂગલ,ਗੂਗਲ,கூகுள்,గూగుల్,ගූගල්,گوگل
organization|Facebook|Facebook|फ़ेसबुक,फेसबुक,ফেসবুক,ફેસબુક,ਫੇਸਬੁੱਕ,ஃபேஸ்புக்,ఫేస్‌బుక్,ෆේස්බුක්,فیس بک
organization|Indian Army|IndianArmy|भारतीय सेना,भारतीय लष्कर,ભારતીય સેના,இந்திய ராணுவம்,భారత సైన్యం
place|Delhi|Delhi|दिल्ली,দিল্লি,દિલ્હી,ਦਿੱਲੀ,டெல்லி,ఢిల్లీ,దిల్లీ,දිල්ලිය,دہلی,دلی
place|Mumbai|Mumbai|मुंबई,मुम्बई,মুম্বাই,મુંબઈ,ਮੁੰਬਈ,மும்பை,ముంబయి,ముంబై,ممبئی
place|Pune|Pune|पुणे,પુણે
place|Kolkata|Kolkata|कोलकाता,কলকাতা,કોલકાતા,கொல்கத்தா,కోల్‌కతా,کولکتہ
place|Chennai|Chennai|चेन्नई,ચેન્નાઈ,சென்னை,చెన్నై
place|Hyderabad|Hyderabad|हैदराबाद,હૈદરાબાદ,ஹைதராபாத்,హైదరాబాద్,حیدرآباد
place|Ahmedabad|Ahmedabad|अहमदाबाद,અમદાવાદ
place|Chandigarh|Chandigarh|चंडीगढ़,ਚੰਡੀਗੜ੍ਹ
place|Amritsar|Amritsar|अमृतसर,ਅੰਮ੍ਰਿਤਸਰ,امرتسر
place|Maharashtra|Maharashtra|महाराष्ट्र,મહારાષ્ટ્ર,ਮਹਾਰਾਸ਼ਟਰ,மகாராஷ்டிரா,మహారాష్ట్ర
place|Gujarat|Gujarat|गुजरात,গুজরাট,ગુજરાત,ਗੁਜਰਾਤ,குஜராத்,గుజరాత్,گجرات
place|Rajasthan|Rajasthan|राजस्थान,રાજસ્થાન,ਰਾਜਸਥਾਨ,ராஜஸ்தான்,రాజస్థాన్
place|Punjab|Punjab|पंजाब,પંજાબ,ਪੰਜਾਬ,பஞ்சாப்,పంజాబ్,پنجاب,পাঞ্জাব
place|Haryana|Haryana|हरियाणा,હરિયાણા,ਹਰਿਆਣਾ
place|Uttar Pradesh|UttarPradesh|उत्तर प्रदेश,उत्तरप्रदेश,উত্তর প্রদেশ,ઉત્તર પ્રદેશ,ਉੱਤਰ ਪ੍ਰਦੇਸ਼,உத்தர பிரதேசம்,உத்தரப் பிரதேச,ఉత్తర్ ప్రదేశ్,ఉత్తరప్రదేశ్,اتر پردیش
place|Madhya Pradesh|MadhyaPradesh|मध्य प्रदेश,मध्यप्रदेश,મધ્ય પ્રદેશ
place|Bihar|Bihar|बिहार,বিহার,બિહાર,ਬਿਹਾਰ,பிகார்,బిహార్,بہار
place|West Bengal|WestBengal|पश्चिम बंगाल,পশ্চিমবঙ্গ,પશ્ચિમ બંગાળ,ਪੱਛਮ ਬੰਗਾਲ,மேற்கு வங்கம்,పశ్చిమ బెంగాల్,مغربی بنگال
place|Assam|Assam|असम,आसाम,আসাম,આસામ,அசாம்,అస్సాం
place|Odisha|Odisha|ओडिशा,ઓડિશા,ఒడిశా
place|Kerala|Kerala|केरल,केरळ,કેરળ,கேரளா,కేరళ,কেরালা
place|Karnataka|Karnataka|कर्नाटक,કર્ણાટક,கர்நாடகா,కర్ణాటక
place|Tamil Nadu|TamilNadu|तमिलनाडु,तामिळनाडू,તમિલનાડુ,தமிழ்நாடு,தமிழக,தமிழகம்,తమిళనాడు
place|Andhra Pradesh|AndhraPradesh|आंध्र प्रदेश,ఆంధ్రప్రదేశ్,ఆంధ్ర ప్రదేశ్,ஆந்திரா
place|Telangana|Telangana|तेलंगाना,तेलंगणा,తెలంగాణ,தெலங்கானா
place|Goa|Goa|गोवा
place|Kashmir|Kashmir|कश्मीर,काश्मीर,कश्मिर,কাশ্মীর,કાશ્મીર,ਕਸ਼ਮੀਰ,காஷ்மீர்,కశ్మీర్,کشمیر
place|Jammu|Jammu|जम्मू,જમ્મુ,ਜੰਮੂ,ஜம்மு,జమ్మూ,جموں
place|Karachi|Karachi|कराची,کراچی,করাচি,ਕਰਾਚੀ
place|Lahore|Lahore|लाहौर,لاہور,ਲਾਹੌਰ,লাহোর
place|Islamabad|Islamabad|इस्लामाबाद,اسلام آباد
place|Peshawar|Peshawar|پشاور,پېښور
place|Balochistan|Balochistan|بلوچستان,बलूचिस्तान
place|Sindh|Sindh|سندھ,सिंध
place|Quetta|Quetta|کوئٹہ
place|Kabul|Kabul|काबुल,কাবুল,کابل
place|Kandahar|Kandahar|کندهار,قندھار
place|Helmand|Helmand|هلمند
place|Dhaka|Dhaka|ढाका,ঢাকা
place|Chittagong|Chittagong|চট্টগ্রাম
place|Kathmandu|Kathmandu|काठमाडौं,काठमाण्डू,काठमांडू
place|Colombo|Colombo|කොළඹ,கொழும்பு
place|London|London|लंदन,लंडन,लन्डन,লন্ডন,લંડન,ਲੰਡਨ,லண்டன்,లండన్,ලන්ඩන්,لندن
place|Middle East|MiddleEast|मध्य पूर्व,मध्यपूर्व,মধ্যপ্রাচ্য,મધ્ય પૂર્વ,மத்திய கிழக்கு,මැදපෙරදිග,مشرق وسطیٰ,مشرق وسطی,منځنی ختیځ
place|South Asia|SouthAsia|दक्षिण एशिया,दक्षिण आशिया,দক্ষিণ এশিয়া,દક્ષિણ એશિયા,தெற்காசியா
place|Europe|Europe|यूरोप,युरोप,ইউরোপ,યુરોપ,ਯੂਰਪ,ஐரோப்பா,ఐరోపా,යුරෝපය,یورپ,اروپا
place|Africa|Africa|अफ़्रीका,अफ्रीका,आफ्रिका,अफ्रिका,আফ্রিকা,આફ્રિકા,ஆப்பிரிக்கா,ఆఫ్రికా,අප්‍රිකාව,افریقہ
`;
