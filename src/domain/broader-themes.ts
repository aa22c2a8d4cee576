/**
 * Which theme a narrower one belongs to: broader | narrower. Only where an editor would file the article under both;
 * a glacier that breaks off is climate news, a rise in interest rates is news of the economy.
 */
const table = `
Economy|InterestRates Inflation Unemployment Jobs Wages Currencies CentralBanks Austerity Exports
Trade|Tariffs TradeWar ExportControls SupplyChains
Elections|VotingRights CampaignFinance Coalition NoConfidenceVote CabinetReshuffle
Immigration|Deportation Asylum SmallBoats Refugees Visas Citizenship
Courts|SupremeCourt DeathPenalty ClassAction Extradition Pardon Prisons
Crime|KnifeCrime OrganizedCrime Fraud HumanTrafficking MoneyLaundering MissingPeople SexualViolence
War|Ceasefire Airstrikes WarCrimes PeaceTalks UkraineWar GazaWar PrisonerSwap
Defense|Missiles Navy MilitaryExercises MilitaryService ArmsTrade Drones
NuclearWeapons|IranNuclearDeal ArmsControl
ClimateChange|Glaciers Emissions ParisAgreement ClimateProtests
ExtremeWeather|Heatwaves Floods Storms Typhoons Hurricanes Tornadoes Drought Snow
Environment|Pollution AirPollution WaterPollution PlasticPollution Deforestation Biodiversity Oceans Recycling Sewage
Wildlife|Wolves Bears Sharks Whales Elephants Birds
Energy|NuclearEnergy RenewableEnergy OilAndGas SolarPower WindPower Coal Fracking Pipelines PowerCuts EnergyPrices OilPrices
Health|Healthcare Vaccines InfectiousDiseases Cancer MentalHealth Obesity Dementia Medicine Hospitals Doctors Nurses Diabetes HeartDisease Autism Coronavirus Pregnancy CysticFibrosis WomensHealth Nutrition Sleep Antibiotics
InfectiousDiseases|Measles Flu Ebola Mpox Malaria Dengue Tuberculosis Polio HIV
Education|HigherEducation Teachers Exams
Science|Space Physics Genetics Evolution Archaeology Dinosaurs MedicalResearch Astronomy QuantumComputing
Space|Moon Mars Satellites Rockets
Religion|CatholicChurch Christianity Islam Judaism Buddhism Hinduism ReligiousFreedom Antisemitism
HumanRights|PressFreedom CivilRights IndigenousPeoples Genocide ForcedLabor
Racism|BlackLivesMatter
Police|PoliceBrutality
ArtificialIntelligence|Chatbots Deepfakes
CarIndustry|ElectricCars SelfDriving
Music|HipHop RockMusic ClassicalMusic Opera Eurovision MusicFestivals Concerts KPop
Film|Oscars Bollywood
Television|Streaming PublicBroadcasting
Art|Painting Museums Photography
Theatre|Ballet
Agriculture|RicePrices
Children|Births BirthRate Childcare Bullying ChildAbuse Adoption
Animals|Dogs Cats Zoos AnimalWelfare
Transport|Railways HighSpeedRail Airports Airlines Ferries RoadSafety
Aviation|PlaneCrashes Airlines Airports
Tourism|Overtourism Hotels Beaches
Football|ChampionsLeague PremierLeague Bundesliga LaLiga Transfers WomensFootball
Olympics|Paralympics
`;

/** Narrower themes by the broader theme's name, in the order of the table. */
export const narrowerThemes: ReadonlyMap<string, string[]> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([broader = "", narrower = ""]) => [broader, narrower.split(" ")]),
);

/** Broader themes by the narrower theme's name. */
export const broaderThemes: ReadonlyMap<string, string[]> = turnAround(narrowerThemes);

function turnAround(narrower: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [broader, names] of narrower)
    for (const name of names) map.set(name, [...(map.get(name) ?? []), broader]);
  return map;
}
