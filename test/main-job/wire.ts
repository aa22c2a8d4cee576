import type { TestPublisher } from "../serve-publishers.ts";

// Made-up publishers on a made-up week. The ids of what belongs on /tags/JapanRelations start with "relations-".

export const publishers: TestPublisher[] = [
  {
    slug: "eastern-chronicle",
    name: "Eastern Chronicle",
    feed: "rss",
    articles: [
      {
        id: "relations-shuttle",
        title: "Lee and Ishiba revive shuttle visits on the sidelines of the summit",
        ageDays: 3.02,
        section: "World",
        text: `South Korean President Lee Jae-myung and Japanese Prime Minister Shigeru Ishiba agreed on Tuesday to visit each other's countries regularly again, taking up a practice that lapsed during years of quarrels over wartime history.

The two leaders spoke for half an hour at the edge of the summit in Canada. Their offices said that both sides wanted "stable, forward-looking ties" and would keep working with the United States against North Korea's missile programme.

Mr Lee, who took office this month, had been seen in Tokyo as a sceptic. Diplomats on both sides said that the tone was warmer than expected and that officials would soon discuss dates.`,
      },
      {
        id: "nikkei",
        title: "Nikkei closes at four-month high as chip shares climb",
        ageDays: 1.2,
        section: "Markets",
        text: `Tokyo's Nikkei share average rose 1.4 percent on Thursday to its highest close in four months, led by makers of chip equipment after strong earnings in the United States.

The broader Topix index gained 0.8 percent. Exporters were helped by a weaker yen, which slipped past 145 to the dollar. Analysts in Japan said that investors were looking past tariffs and toward the next round of company results.`,
      },
      {
        id: "doctors",
        title: "Trainee doctors in Seoul stay away from hospitals",
        ageDays: 2.1,
        section: "Health",
        text: `Most trainee doctors at South Korea's big hospitals remained on strike on Monday, the government in Seoul said, as a dispute over the number of places at medical schools dragged on.

The health ministry urged them to return and offered to talk about working hours. Patients' groups said that operations were being put off for months.`,
      },
      {
        id: "quake",
        title: "Strong earthquake shakes north-eastern Japan, no tsunami warning",
        ageDays: 4.4,
        section: "World",
        text: `An earthquake of magnitude 6.1 struck off the coast of north-eastern Japan early on Wednesday, the Meteorological Agency said. No tsunami warning was issued.

Trains on the Tohoku line were halted for inspection. There were no reports of injuries. The operator of the nuclear plant in Fukushima said that nothing unusual had been found.`,
      },
    ],
  },
  {
    slug: "harbour-ledger",
    name: "Harbour Ledger",
    feed: "atom",
    articles: [
      {
        id: "relations-seafood",
        title: "Beijing to lift its ban on Japanese seafood, exporters cautious",
        ageDays: 7.3,
        section: "Business",
        text: `China has agreed to resume imports of seafood from most of Japan, the two governments said on Friday, nearly two years after Beijing stopped the trade over the release of treated water from the Fukushima plant.

Officials of both countries settled the technical conditions in talks in Beijing this week. Japan's farm minister called the step a milestone for relations with its largest neighbour; ten prefectures remain shut out.

Scallop processors in Hokkaido, who lost their biggest customer overnight, said that they would not build their plans on one market again.`,
      },
      {
        id: "nintendo",
        title: "Nintendo sells three and a half million consoles in four days",
        ageDays: 2.6,
        section: "Technology",
        text: `Nintendo said on Wednesday that it had sold more than 3.5 million units of its new console within four days, the fastest start in the Japanese company's history.

Shops in Japan and the United States ran out on the first morning. Shares in the Kyoto company, which have gained a third this year, were little changed.`,
      },
      {
        id: "us-eu-tariffs",
        title: "Brussels and Washington extend tariff talks to July",
        ageDays: 3.5,
        section: "Business",
        text: `The European Union and the United States will keep negotiating over tariffs until 9 July, the European Commission said on Sunday, after President Donald Trump dropped his threat of a 50 percent duty from June.

Commission President Ursula von der Leyen said that Europe was ready to move swiftly. Carmakers in Germany and wine makers in France have most to lose.`,
      },
      {
        id: "rice",
        title: "Japan releases stored rice again as prices double",
        ageDays: 5.1,
        section: "Business",
        text: `Japan's government will sell another 300,000 tonnes of rice from its reserves directly to retailers, Farm Minister Shinjiro Koizumi said, hoping to bring the price of a five-kilogram bag down to 2,000 yen.

Prices have doubled within a year after a hot summer and panic buying. Supermarkets in Tokyo have limited customers to one bag.`,
      },
      {
        id: "rome-paris",
        title: "Meloni and Macron mend fences over dinner in Rome",
        ageDays: 8.2,
        section: "World",
        text: `Italian Prime Minister Giorgia Meloni received French President Emmanuel Macron in Rome on Tuesday for a summit meant to end weeks of sniping between the two governments.

The leaders talked for three hours about Ukraine, industry and Europe's borders. Aides said that a formal French-Italian summit would follow early next year.`,
      },
    ],
  },
  {
    slug: "plain-gazette",
    name: "The Plain Gazette",
    feed: "json",
    page: "plain",
    articles: [
      {
        id: "relations-islands",
        title: "Tokyo protests after Russian patrol near disputed islands",
        ageDays: 12.5,
        text: `Japan lodged a protest with Russia on Monday after two Russian coastguard vessels entered waters around islands that both countries claim, the foreign ministry in Tokyo said.

The islands, which Moscow calls the Southern Kurils and Tokyo the Northern Territories, were seized by Soviet troops in 1945. The dispute has kept the two neighbours from signing a peace treaty ever since, and talks broke off when Japan joined sanctions over the war in Ukraine.

The chief cabinet secretary told reporters that the ambassador had been called in.`,
      },
      {
        id: "relations-treaty",
        title: "Sixty years on, Seoul and Tokyo toast the treaty that made them talk",
        ageDays: 0.4,
        text: `Receptions in Seoul and Tokyo marked the sixtieth anniversary of the treaty by which South Korea and Japan took up relations in 1965.

Japan's prime minister attended the reception of the Korean embassy, and Korea's president sent a video message in which he called for cooperation that both peoples can feel. Activists outside the hall demanded an apology for forced labour.

Trade between the two has grown more than three-hundredfold since the signing.`,
      },
      {
        id: "sumo",
        title: "Onosato wins again and is made grand champion",
        ageDays: 6.3,
        text: `Onosato took his second tournament in a row on Sunday and became the seventy-fifth yokozuna of sumo, the first from Japan in eight years.

He beat a Mongolian rival on the last day in Tokyo. The association's board confirmed his promotion unanimously on Wednesday, only thirteen tournaments after his debut, faster than anybody before him.`,
      },
      {
        id: "football",
        title: "Japan beat South Korea in Seoul to top the table",
        ageDays: 1.9,
        text: `Japan beat South Korea 2-0 in Seoul on Friday to move to the top of their qualifying group for the World Cup, with goals in either half.

The rivals meet again in Saitama in September. South Korea's coach said that his side had lacked sharpness after a long season; the Japanese goalkeeper made four fine saves.`,
      },
      {
        id: "seoul-election",
        title: "Lee Jae-myung wins South Korea's presidency",
        ageDays: 9.7,
        text: `Lee Jae-myung of the Democratic Party has won South Korea's presidential election, six months after the failed martial law of his predecessor threw the country into turmoil.

With almost all ballots counted he had 49 percent of the vote, eight points ahead of the conservative Kim Moon-soo. Turnout was the highest in almost three decades. Mr Lee promised to revive the economy and to heal a divided society.`,
      },
      {
        id: "heat",
        title: "Heat wave closes schools in southern Europe",
        ageDays: 2.9,
        text: `Temperatures of more than 42 degrees closed schools in parts of Spain, Italy and Greece on Monday. Health authorities asked the elderly to stay indoors.

Scientists said that the warm sea made the nights unusually hot.`,
      },
    ],
  },
];
