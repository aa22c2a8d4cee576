import { availableParallelism } from "node:os";
import path from "node:path";
import facts from "../package.json" with { type: "json" };
import { isWebAddress } from "./domain/is-web-address.ts";
import type { TagBirth } from "./domain/tag-birth.ts";
import { TagwireError } from "./domain/tagwire-error.ts";

export const { version } = facts;

interface Row {
  /** As the program calls it. */
  name: string;
  /** The environment variable. */
  variable: string;
  default: string | number | boolean;
  meaning: string;
  /** Nobody else is to see its value: `tagwire config` says only whether it is set. */
  secret?: boolean;
  /** Bounds of a number. */
  from?: number;
  to?: number;
  /** The only words that it may be. */
  oneOf?: readonly string[];
}

const rows = [
  { name: "data", variable: "TAGWIRE_DATA", default: "data", meaning: "Folder of everything that is kept" },
  {
    name: "db",
    variable: "TAGWIRE_DB",
    default: "",
    meaning: "Database file; empty: tagwire.db in the data folder",
  },
  {
    name: "host",
    variable: "TAGWIRE_HOST",
    default: "127.0.0.1",
    meaning: "Address that the site listens on",
  },
  {
    name: "port",
    variable: "TAGWIRE_PORT",
    default: 7080,
    meaning: "Port of the site; 0: any free one",
    from: 0,
    to: 65_535,
  },
  {
    name: "siteUrl",
    variable: "TAGWIRE_SITE_URL",
    default: "",
    meaning:
      "Public address of the site, for feeds and for hubs that push; empty: the address that was asked, no hubs",
  },
  {
    name: "pageSize",
    variable: "TAGWIRE_PAGE_SIZE",
    default: 30,
    meaning: "Articles on a page",
    from: 1,
    to: 200,
  },
  {
    name: "pageCache",
    variable: "TAGWIRE_PAGE_CACHE",
    default: true,
    meaning: "Keep pages in memory until something changes",
  },
  {
    name: "demo",
    variable: "TAGWIRE_DEMO",
    default: true,
    meaning: "Show the demo publishers while there are no others",
  },
  {
    name: "demoPort",
    variable: "TAGWIRE_DEMO_PORT",
    default: 7081,
    meaning: "Port of the demo publishers; when taken, any free one",
    from: 0,
    to: 65_535,
  },
  {
    name: "pollMinutes",
    variable: "TAGWIRE_POLL_MINUTES",
    default: 0,
    meaning: "Minutes between two polls of a feed; 0: by its own rhythm, from five minutes to a day",
    from: 0,
    to: 10_080,
  },
  {
    name: "allowPrivateNetworks",
    variable: "TAGWIRE_ALLOW_PRIVATE_NETWORKS",
    default: false,
    meaning: "Read publishers on loopback and private addresses too",
  },
  {
    name: "contact",
    variable: "TAGWIRE_CONTACT",
    default: "",
    meaning: "Your address or page, told to publishers in the user agent and to readers on /about",
  },
  {
    name: "timeoutSeconds",
    variable: "TAGWIRE_TIMEOUT_SECONDS",
    default: 20,
    meaning: "Longest wait for one answer of a publisher",
    from: 1,
    to: 300,
  },
  {
    name: "maxFeedBytes",
    variable: "TAGWIRE_MAX_FEED_BYTES",
    default: 16_000_000,
    meaning: "Largest feed that is read",
    from: 1_000,
    to: 500_000_000,
  },
  {
    name: "maxPageBytes",
    variable: "TAGWIRE_MAX_PAGE_BYTES",
    default: 6_000_000,
    meaning: "Largest page that is read",
    from: 1_000,
    to: 100_000_000,
  },
  {
    name: "maxImageBytes",
    variable: "TAGWIRE_MAX_IMAGE_BYTES",
    default: 5_000_000,
    meaning: "Largest picture that is shown",
    from: 1_000,
    to: 100_000_000,
  },
  {
    name: "imageBytes",
    variable: "TAGWIRE_IMAGE_BYTES",
    default: 500_000_000,
    meaning: "Bytes of pictures that are kept in the data folder; the least recently used leave first",
    from: 0,
    to: 1_000_000_000_000,
  },
  {
    name: "feedText",
    variable: "TAGWIRE_FEED_TEXT",
    default: "full",
    meaning: "What the site's feeds carry: `full` texts, or the `summary` of each article",
    oneOf: ["full", "summary"],
  },
  {
    name: "hubs",
    variable: "TAGWIRE_HUBS",
    default: "",
    meaning: "WebSub hubs that push the site's feeds, parted by spaces; they need TAGWIRE_SITE_URL",
  },
  {
    name: "liveConnections",
    variable: "TAGWIRE_LIVE_CONNECTIONS",
    default: 500,
    meaning: "Open pages that are told of new articles at once; 0: none is",
    from: 0,
    to: 100_000,
  },
  {
    name: "workers",
    variable: "TAGWIRE_WORKERS",
    default: 0,
    meaning: "Threads that read and understand articles; 0: one a core, four at most",
    from: 0,
    to: 64,
  },
  {
    name: "storyDays",
    variable: "TAGWIRE_STORY_DAYS",
    default: 14,
    meaning: "Days in which an article may join a story",
    from: 1,
    to: 60,
  },
  {
    name: "tagPublishers",
    variable: "TAGWIRE_TAG_PUBLISHERS",
    default: 2,
    meaning: "A tag comes into the directory when so many publishers carry it ...",
    from: 1,
    to: 1_000,
  },
  {
    name: "tagArticles",
    variable: "TAGWIRE_TAG_ARTICLES",
    default: 3,
    meaning:
      "... or so many articles; until then its page answers, but search engines are asked to leave it out",
    from: 1,
    to: 100_000,
  },
  {
    name: "tagIdleDays",
    variable: "TAGWIRE_TAG_IDLE_DAYS",
    default: 180,
    meaning: "A tag that no article has carried for so many days leaves the directory; its page stays",
    from: 1,
    to: 36_500,
  },
  {
    name: "apiToken",
    variable: "TAGWIRE_API_TOKEN",
    default: "",
    meaning: "Who sends it as a bearer token may add and remove feeds by the API; empty: nobody may",
    secret: true,
  },
  {
    name: "smtpUrl",
    variable: "TAGWIRE_SMTP_URL",
    default: "",
    meaning: "Mail server for alerts: smtps://user:password@mail.example; empty: no mails",
    secret: true,
  },
  {
    name: "mailFrom",
    variable: "TAGWIRE_MAIL_FROM",
    default: "",
    meaning: "Sender of the mails",
  },
  {
    name: "alertOrigins",
    variable: "TAGWIRE_ALERT_ORIGINS",
    default: "",
    meaning:
      "Servers on private addresses that alerts may be sent to, parted by spaces: http://192.168.1.5:8080",
  },
] as const satisfies readonly Row[];

type ValueOf<R extends Row> = R extends { oneOf: readonly (infer Word)[] }
  ? Word
  : R["default"] extends string
    ? string
    : R["default"] extends number
      ? number
      : boolean;

/** Every setting, as the program uses it. */
export type Settings = { [R in (typeof rows)[number] as R["name"]]: ValueOf<R> };

type SettingRow = Row & { name: keyof Settings };

/** The one table of settings: `tagwire config` prints it and docs/settings.md shows it. */
export const settingRows: readonly SettingRow[] = rows;

/** Reads the settings once; what is given on the command line goes before the environment. */
export function readSettings(
  environment: Record<string, string | undefined>,
  given: Partial<Settings> = {},
): Settings {
  const read = Object.fromEntries(
    settingRows.map((row) => [row.name, readSetting(row, environment[row.variable])]),
  );
  const settings = { ...read, ...given } as unknown as Settings;
  settings.db ||= path.join(settings.data, "tagwire.db");
  settings.workers ||= Math.min(4, availableParallelism());
  return settings;
}

/** The settings that say which tags stand in the directory. */
export function birthOf({ tagPublishers, tagArticles, tagIdleDays }: Settings): TagBirth {
  return { publishers: tagPublishers, articles: tagArticles, idleDays: tagIdleDays };
}

/** The hubs of the setting. Throws bad-input for one that is no web address, and for hubs that cannot know the site. */
export function hubsOf({ hubs, siteUrl }: Pick<Settings, "hubs" | "siteUrl">): string[] {
  const addresses = readAddresses("TAGWIRE_HUBS", hubs);
  if (addresses.length > 0 && !isWebAddress(siteUrl))
    throw new TagwireError(
      "bad-input",
      "TAGWIRE_HUBS needs TAGWIRE_SITE_URL: hubs know feeds by their public address.",
    );
  return addresses;
}

/** The origins of the setting. Throws bad-input for one that is no web address. */
export function alertOriginsOf({ alertOrigins }: Pick<Settings, "alertOrigins">): string[] {
  return readAddresses("TAGWIRE_ALERT_ORIGINS", alertOrigins).map((address) => new URL(address).origin);
}

function readAddresses(variable: string, value: string): string[] {
  const addresses = value.split(/\s+/).filter(Boolean);
  const wrong = addresses.find((address) => !isWebAddress(address));
  if (wrong) throw new TagwireError("bad-input", `${variable}: "${wrong}" is no web address.`);
  return addresses;
}

function readSetting(row: SettingRow, value: string | undefined): string | number | boolean {
  if (value === undefined || value === "") return row.default;
  if (typeof row.default === "boolean") return readSwitch(row, value);
  return typeof row.default === "number" ? readNumber(row, value) : readWord(row, value);
}

function readWord(row: SettingRow, value: string): string {
  if (!row.oneOf || row.oneOf.includes(value)) return value;
  throw new TagwireError("bad-input", `${row.variable}=${value}: ${row.oneOf.join(" or ")} is wanted.`);
}

function readSwitch(row: SettingRow, value: string): boolean {
  if (/^(true|yes|on|1)$/i.test(value)) return true;
  if (/^(false|no|off|0)$/i.test(value)) return false;
  throw new TagwireError("bad-input", `${row.variable}=${value}: true or false is wanted.`);
}

function readNumber(row: SettingRow, value: string): number {
  const number = Number(value);
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = row;
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new TagwireError(
    "bad-input",
    `${row.variable}=${value}: a whole number from ${from} to ${to} is wanted.`,
  );
}
