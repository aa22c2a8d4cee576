/** Words of fashion, food and home life, of everyday crime, and of sports that rival-words.ts does not know. */
export const leisureWords: Record<string, { lifestyle: string; sport: string; crime: string }> = {
  en: {
    lifestyle:
      "fashion, designer*, runway, catwalk, outfit*, dress, dresses, gown*, suit, suits, coat, coats, jacket*, wardrobe, recipe*, burger*, chef*, restaurant*, cuisine, dish, dishes, menu*, flavour*, flavor*, ramen, noodle*, sushi, strawberr*, beauty, skincare, cosmetics, makeup, hairstyle, wedding, influencer*, cafe, cafes, bakery, dessert*, cooking, wellness, horoscope, lifestyle, brand ambassador*, boutique*, knitwear, streetwear, tasting, sommelier*, sake",
    crime:
      "theft, thefts, stealing, stole, stolen, burglar*, robber*, robbed, robbery, pickpocket*, shoplift*, fraudster*, swindle*, drug ring, methamphetamine, cocaine, suspects, loot, scam*",
    sport:
      "climber*, climbing, mountaineer*, alpinist*, alpine club, summited, base camp, ascent, peak, expedition*, frostbite, pennant race, bench coach, warm-up match*, warm-up game*, innings, transfer, rookie, slugger, free agent, bullpen coach, table tennis, badminton, snooker, esports, peloton",
  },
  de: {
    lifestyle:
      "mode, modenschau, designer*, laufsteg, kleid, kleider, mantel, anzug, rezept*, koch, köche, restaurant*, gericht, speisekarte, burger*, kosmetik, hochzeit, influencer*, markenbotschafter*",
    crime: "diebstahl, diebesbande*, gestohlen*, einbrecher*, raub, räuber*, betrüger*, taschendieb*, beute",
    sport:
      "bergsteiger*, gipfelstürmer*, achttausender, besteigung, basislager, tischtennis, badminton, transfer, trainerstab",
  },
  fr: {
    lifestyle:
      "mode, défilé, créat* de mode, robe*, manteau*, costume*, recette*, chef étoilé, restaurant*, cuisine, burger*, cosmétique*, mariage, influenc*, boulangerie",
    crime: "vol de, vols, volé*, cambriol*, braquage*, escroc*, pickpocket*, butin",
    sport: "alpiniste*, himalayen*, ascension, camp de base, tennis de table, badminton, transfert*, lanceur",
  },
  es: {
    lifestyle:
      "moda, pasarela, diseñador*, vestido*, abrigo*, traje*, receta*, chef*, restaurante*, cocina, hamburguesa*, cosmétic*, boda*, influencer*",
    crime: "robo, robos, robar, robó, ladrones, carterista*, estafa*, botín, atraco*",
    sport: "alpinista*, montañer*, ascensión, campamento base, tenis de mesa, bádminton, fichaje*, ochomil",
  },
  pt: {
    lifestyle:
      "moda, passarela, estilista*, vestido*, casaco*, receita culinária, chef*, restaurante*, cozinha, hambúrguer*, cosmétic*, casamento*, influenciador*",
    crime: "roubo*, furto*, ladrões, ladrão, golpistas, assalto*",
    sport: "alpinista*, escalada, acampamento base, tênis de mesa, badminton, contratação",
  },
  it: {
    lifestyle:
      "moda, sfilata, stilist*, abito, cappotto, ricett*, chef, ristorant*, cucina, hamburger, cosmetic*, matrimonio",
    crime: "furto, furti, rubat*, ladri, rapina, truffa*, borseggiator*",
    sport: "alpinist*, scalata, campo base, tennistavolo, badminton",
  },
  ru: {
    lifestyle:
      "мода, модный, модельер*, платье, пальто, костюм*, рецепт*, повар*, ресторан*, бургер*, косметик*, свадьб*",
    crime: "краж*, укра*, грабит*, ограблени*, мошенник*, карманник*",
    sport: "альпинист*, восхождени*, базовый лагерь, настольн* теннис*, бадминтон*, трансфер*",
  },
  ja: {
    lifestyle:
      "ファッション, デザイナー, コート姿, 着こなし, レシピ, 料理, シェフ, レストラン, グルメ, ラーメン, スイーツ, 化粧品, コスメ, 結婚式, インフルエンサー",
    crime: "窃盗, 盗んだ, 強盗, 詐欺, 容疑者ら, すり",
    sport: "登山, 登頂, 登山隊, 山頂, ベースキャンプ, 卓球, バドミントン, 移籍, コーチ, 球団",
  },
  ko: {
    lifestyle:
      "패션, 디자이너, 코트, 레시피, 요리, 셰프, 레스토랑, 맛집, 라면, 디저트, 화장품, 뷰티, 결혼식, 인플루언서, 홍보대사",
    crime: "절도, 훔친, 강도, 사기, 소매치기",
    sport: "등반, 등반대, 등정, 정상에 올, 베이스캠프, 탁구, 배드민턴, 이적, 코치, 구단",
  },
  zh: {
    lifestyle:
      "时尚, 時尚, 设计师, 穿搭, 食谱, 料理, 厨师, 餐厅, 餐廳, 美食, 拉面, 甜点, 化妆品, 美妆, 婚礼, 网红, 代言人, 形象大使",
    crime: "盗窃, 偷窃, 抢劫, 诈骗, 扒手",
    sport: "登山, 登顶, 登山队, 大本营, 乒乓球, 羽毛球, 转会, 俱乐部",
  },
};
