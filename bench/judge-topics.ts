import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { annotateLines } from "./annotate-lines.ts";
import { sharedPath } from "./shared-folder.ts";

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

interface Annotated {
  tags: { name: string; evidence: string[] }[];
}

export interface TopicFigures {
  /** Part of the first 20 that bear exactly this one topic in gold; each article there has one. */
  sameTopic: number;
  /** Part that bear it, or whose headline names the tag's words. */
  sameTopicOrHeadline: number;
}

/** How right the first page of each topic's nearest tag is, newest first, on average. */
export async function judgeTopics(): Promise<TopicFigures> {
  const articles = readNewsroom().sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
  const annotated = await annotateLines<Annotated>(
    articles.map(({ id, title, text }) => ({ id, title, text })),
  );
  const pages = Object.entries(nearest).map(([topic, name]) => {
    const page = annotated.flatMap(({ tags }, at) => {
      const tag = tags.find((other) => other.name === name);
      return tag ? [{ same: articles[at]!.topic === topic, named: isInHeadline(tag.evidence) }] : [];
    });
    return page.slice(0, pageLength);
  });
  const part = (right: (entry: { same: boolean; named: boolean }) => boolean) =>
    pages.reduce((sum, page) => sum + page.filter(right).length / pageLength, 0) / pages.length;
  return {
    sameTopic: part(({ same }) => same),
    sameTopicOrHeadline: part(({ same, named }) => same || named),
  };
}

function readNewsroom(): Article[] {
  const bytes = gunzipSync(readFileSync(sharedPath("gold/newsroom/articles.jsonl.gz")));
  return bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Article);
}

function isInHeadline(evidence: string[]): boolean {
  return evidence.some((line) => /in the title too|: [1-9]\d* in the title/.test(line));
}
