import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { annotateLines } from "./annotate-lines.ts";
import { sharedPath } from "./shared-folder.ts";
import judgements from "./topic-judgements.json" with { type: "json" };

/** The newsroom's 30 most frequent topics, and the tag whose page is nearest to each. */
const nearest: Record<string, string> = {
  elections: "Elections",
  white_house: "WhiteHouse",
  immigration: "Immigration",
  healthcare: "Healthcare",
  media_bias: "MediaBias",
  middle_east: "MiddleEast",
  gun_control_and_gun_rights: "GunControl",
  supreme_court: "SupremeCourt",
  coronavirus: "Coronavirus",
  federal_budget: "FederalBudget",
  us_senate: "USSenate",
  economy_and_jobs: "Economy",
  environment: "ClimateChange",
  polarization: "Polarization",
  violence_in_america: "Shootings",
  us_house: "USHouse",
  republican_party: "RepublicanParty",
  race_and_racism: "Racism",
  national_security: "NationalSecurity",
  us_congress: "USCongress",
  terrorism: "Terrorism",
  taxes: "Taxes",
  foreign_policy: "ForeignPolicy",
  impeachment: "Impeachment",
  education: "Education",
  fbi: "FBI",
  lgbt_rights: "LGBTRights",
  abortion: "Abortion",
  trade: "Trade",
  north_korea: "NorthKorea",
};
const pageLength = 20;

interface Article {
  id: string;
  title: string;
  text: string;
  publishedAt: string;
  topic: string;
}

interface Tagged {
  name: string;
  evidence: string[];
}

interface Annotated {
  tags: Tagged[];
}

export interface TopicFigures {
  /** Part of the first 20 that bear exactly this one topic in gold; each article there has one. */
  sameTopic: number;
  /** Part that bear it, or whose headline names the tag's words. */
  sameTopicOrHeadline: number;
  /** Part of the judged ones that a developer who read the headline, for some the lead too, found right for a follower of the tag. */
  readRight: number;
  judged: number;
  unjudged: number;
}

interface Entry {
  same: boolean;
  named: boolean;
  /** As a person judged it, undefined where nobody has. */
  right: boolean | undefined;
}

/** How right the first page of each topic's nearest tag is, newest first, on average. */
export async function judgeTopics(): Promise<TopicFigures> {
  const articles = readNewsroom().sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
  const annotated = await annotateLines<Annotated>(
    articles.map(({ id, title, text }) => ({ id, title, text })),
  );
  const pages = Object.entries(nearest).map(([topic, name]) => {
    const page = annotated.flatMap(({ tags }, at): Entry[] => {
      const tag = tags.find((other) => other.name === name);
      if (!tag) return [];
      const { id, topic: own } = articles[at]!;
      return [{ same: own === topic, named: isInHeadline(tag, tags), right: judgementOf(id, name) }];
    });
    return page.slice(0, pageLength);
  });
  const judged = pages.map((page) => page.filter(({ right }) => right !== undefined));
  const all = pages.flat().length;
  return {
    sameTopic: meanPart(pages, ({ same }) => same),
    sameTopicOrHeadline: meanPart(pages, ({ same, named }) => same || named),
    readRight: meanPart(judged, ({ right }) => right === true),
    judged: judged.flat().length,
    unjudged: all - judged.flat().length,
  };
}

/** The mean over pages of the part of each that is right. */
function meanPart(pages: Entry[][], isRight: (entry: Entry) => boolean): number {
  const parts = pages.map((page) => page.filter(isRight).length / Math.max(1, page.length));
  return parts.reduce((sum, part) => sum + part, 0) / pages.length;
}

/**
 * What a person found who read headline and lead: would a reader who follows the tag want it on the page? Articles
 * stand there by the first signs of a hash of their id, the wrong ones with a word for why.
 */
function judgementOf(id: string, name: string): boolean | undefined {
  const page = (judgements as Record<string, { right: string; wrong: Record<string, string> }>)[name];
  const sign = createHash("sha256").update(id).digest("hex").slice(0, 12);
  if (page?.wrong[sign] !== undefined) return false;
  return page?.right.includes(sign) ? true : undefined;
}

function readNewsroom(): Article[] {
  const bytes = gunzipSync(readFileSync(sharedPath("gold/newsroom/articles.jsonl.gz")));
  return bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Article);
}

/** A broader theme or a region is in the headline where one of its narrower tags is. */
function isInHeadline(tag: Tagged, tags: Tagged[]): boolean {
  const narrower = tag.evidence.flatMap((line) => [...line.matchAll(/#(\w+)/g)].map(([, name]) => name));
  return [tag, ...tags.filter(({ name }) => narrower.includes(name))].some(({ evidence }) =>
    evidence.some((line) => /in the title too|: [1-9]\d* in the title/.test(line)),
  );
}
