/** Words before a name that say "a person follows"; stripped from the name. Folded, all languages that write in Latin or Cyrillic. */
export const titleWords = new Set(
  (
    "adm sgt lt col gen maj cpl capt cmdr vp pm president presidents prime minister ministers premier chancellor king queen prince princess pope emperor sir lord lady dame baroness mr mrs ms miss dr prof professor " +
    "sen rep gov senator representative governor mayor congressman congresswoman secretary general attorney chief executive ceo chairman chairwoman chair director justice judge " +
    "spokesman spokeswoman spokesperson ambassador envoy foreign defense defence finance interior trade vice deputy former acting then ex leader captain coach manager striker " +
    "detective officer sergeant colonel major lieutenant admiral sheriff bishop archbishop cardinal rev reverend father sister imam ayatollah sheikh rapper singer actor actress " +
    "director author journalist analyst economist founder co-founder counterpart opposition presidential candidate first elect commissioner superintendent inspector supreme " +
    "herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin bundesprasident prasident prasidentin ministerprasident ministerprasidentin premierminister premierministerin regierungschef regierungschefin staatschef minister ministerin aussenminister aussenministerin verteidigungsminister finanzminister innenminister " +
    "wirtschaftsminister bundesminister burgermeister oberburgermeister generalsekretar parteichef trainer sprecher sprecherin konig konigin papst vorsitzende vorsitzender us-prasident " +
    "presidente presidenta primer ministro ministra canciller rey reina papa senador senadora gobernador alcalde alcaldesa senor senora don dona doctor expresidente " +
    "monsieur madame mme president presidente premiere ministre chancelier roi reine pape senateur maire gouverneur secretaire general chef " +
    "primeiro primeira ministro chanceler deputado deputada governador prefeito prefeita senhor senhora presidenta " +
    "президент премьер министр премьер-министр канцлер король королева папа господин генерал глава"
  ).split(" "),
);

/** Offices that stand in the middle of a run, between what is held and who holds it. Folded. */
export const officeWords = new Set(
  (
    "president minister premier chancellor senator representative governor mayor congressman congresswoman secretary ceo chairman chairwoman chair director justice judge spokesman spokeswoman " +
    "spokesperson ambassador envoy leader coach manager sheriff bishop archbishop professor analyst economist founder speaker correspondent producer reporter nominee whip strategist aide pollster " +
    "candidate commissioner chief editor host anchor attorney prasident prasidentin minister ministerin chef chefin sprecher sprecherin trainer vorsitzende vorsitzender presidente presidenta ministro ministra"
  ).split(" "),
);

/** Titles of respect, which never belong to a name nor stand alone. */
export const honorifics = new Set(
  "mr mrs ms miss dr prof sir lord lady dame sen rep gov rev herr frau monsieur madame mme senor senora don dona".split(
    " ",
  ),
);

export type NameKind = "organization" | "place" | "event";

/** A word within a run of capitals that tells what the run names. Folded. */
export const kindWords = new Map<string, NameKind>([
  ...words(
    "organization",
    "party ministry university bank inc corp corporation ltd plc llc gmbh ag group holdings council committee commission court agency union fc afc cf sc united institute association federation department " +
      "office police company army navy force foundation church times post news college school hospital airlines airways motors bureau board league club trust society service parliament congress senate " +
      "administration authority organization organisation centre center network press guardian fund exchange partners capital industries electric pharmaceuticals studios entertainment records orchestra museum " +
      "partei ministerium universitat verein verband amt gericht behorde stiftung institut gesellschaft bundesamt zeitung " +
      "parti ministere universite banque conseil comite cour agence syndicat assemblee groupe societe " +
      "partido ministerio universidad universidade banco consejo comite corte tribunal agencia sindicato asamblea grupo instituto policia federacion asociacion " +
      "partito ministero universita banca consiglio",
  ),
  ...words(
    "place",
    "river lake mount mountain mountains island islands sea ocean street road avenue airport park bay county province prefecture valley beach strait peninsula square station bridge city district desert coast " +
      "gulf canal border forest town village heights hills springs falls island's platz strasse see insel rue ile mer isla mar rio calle plaza",
  ),
  ...words(
    "event",
    "summit cup olympics paralympics games festival open championship championships awards war marathon derby carnival conference forum prix expo election elections revolution pandemic gipfel sommet cumbre copa mundial biennale super-bowl oktoberfest",
  ),
]);

function words(kind: NameKind, list: string): [string, NameKind][] {
  return list.split(" ").map((word) => [word, kind]);
}

/** Lower-case words that may stand inside a name. */
export const connectors = new Set(
  "of de da do dos das del della di du des la le les el van von der den zu bin ibn al ul and for the y e und & d l".split(
    " ",
  ),
);

/** Part of many names but none by themselves. Folded. */
export const neverAlone = new Set(
  (
    "north south east west northern southern eastern western central american asian african european latin " +
    "english french german spanish republican republicans democrat democrats democratic conservative conservatives liberal liberals muslim muslims christian christians catholic jewish jews hispanic latino"
  ).split(" "),
);

/** Capitalized in some language but never a name by themselves. Folded. */
export const neverNames = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun " +
    "jan feb mar apr jun jul aug sep sept oct nov dec " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember " +
    "reuters ap afp dpa ap-news getty images image photo photos video advertisement copyright updated read share sign subscribe newsletter breaking exclusive live watch related more image source caption media follow email click close menu " +
    "house god internet i'm i've tv pm am est gmt edt utc bst it he she they we you mr mrs ms dr monsieur covid ceo pr ok bbc internet english twitter facebook christmas easter gmbh " +
    "watched replay videos soundbite news article story report editor correspondent writer staff opinion analysis"
  ).split(" "),
);
