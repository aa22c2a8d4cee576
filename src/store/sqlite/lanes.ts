import type { Engine } from "./engine.ts";

/**
 * Who answers a method: the caller's own thread (quick reads), the writer's thread, the reader's thread (reads that
 * may take longer than a page should wait for), or the searcher's (reads whose length whoever asks decides: a search
 * may look through the whole archive, and pages do not wait behind it).
 */
export type Lane = "here" | "writer" | "reader" | "searcher";

type LaneTable = { readonly [Group in keyof Engine]: { readonly [Method in keyof Engine[Group]]: Lane } };

export const lanes: LaneTable = {
  publishers: { save: "writer", get: "here", list: "here", access: "here" },
  feeds: {
    add: "writer",
    list: "here",
    find: "here",
    remove: "writer",
    claimDue: "writer",
    saveOutcome: "writer",
  },
  items: {
    saveSeen: "writer",
    claimPending: "writer",
    postpone: "writer",
    finish: "writer",
    countPending: "here",
    moments: "here",
    otherReading: "here",
  },
  articles: {
    save: "writer",
    get: "here",
    has: "here",
    reasons: "here",
    latest: "here",
    byTag: "here",
    byPublisher: "here",
    byCategory: "here",
    byStory: "here",
    filtered: "reader",
    groups: "reader",
    filteredDays: "reader",
    byChoices: "searcher",
    latestOfStories: "here",
    storyReasons: "here",
    countArrived: "searcher",
    search: "searcher",
    since: "reader",
    atHost: "reader",
  },
  tags: {
    find: "here",
    list: "here",
    suggest: "reader",
    count: "reader",
    trending: "reader",
    rising: "reader",
    standing: "reader",
    days: "here",
    related: "reader",
    ofPublisher: "reader",
    publishers: "here",
    resolve: "here",
    blocked: "here",
  },
  reannotations: {
    count: "reader",
    articles: "reader",
    run: "here",
    keep: "writer",
    found: "reader",
    apply: "writer",
    end: "writer",
  },
  verdicts: { take: "writer", undo: "writer", list: "here" },
  stories: {
    get: "here",
    top: "reader",
    ranked: "reader",
    rising: "reader",
    latest: "here",
    regroup: "writer",
    untold: "reader",
    tell: "writer",
  },
  rules: { list: "here", save: "writer", remove: "writer" },
  subscriptions: { save: "writer", find: "here", ofFeed: "here", due: "here", remove: "writer" },
  alerts: {
    add: "writer",
    list: "here",
    find: "here",
    remove: "writer",
    setState: "writer",
    news: "reader",
    note: "writer",
    queue: "writer",
    claimDue: "writer",
    saveOutcome: "writer",
  },
  sitemaps: { slices: "reader", slice: "reader", news: "reader" },
  archive: { overview: "here", removeDemo: "writer" },
};
