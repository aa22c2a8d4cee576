import {
  type AlertChannel,
  type AlertKind,
  type AlertSubject,
  alertKinds,
  alertLanguages,
  type Digest,
  isTimeOfDay,
  type PushSubscriptionRecord,
  type QuietHours,
  type WantedAlert,
} from "../domain/alert.ts";
import { categories, findCategory } from "../domain/category.ts";
import { isWebAddress } from "../domain/is-web-address.ts";
import { parseSearchQuery } from "../domain/search/parse-search-query.ts";
import { tagKey } from "../domain/tag-key.ts";
import { TagwireError } from "../domain/tagwire-error.ts";

export type AlertFlags = Partial<Record<AlertKind | AlertChannel["kind"], string>> & {
  token?: string;
  priority?: string;
  digest?: string;
  quiet?: string;
  timeZone?: string;
  language: string;
};

export interface AlertReading {
  /** ISO 8601: what "date:7d" in a search counts from. */
  now: string;
  /** The machine's own, where none is given. */
  timeZone: string;
  /** A new one for a webhook. */
  secret: string;
  /** What stands in the file that --push names. */
  readFile(name: string): string;
}

/** Reads an alert from options. Throws bad-input that names the option and what is wanted. */
export function readAlert(flags: AlertFlags, reading: AlertReading): WantedAlert {
  const digest = flags.digest === undefined ? undefined : readDigest(flags.digest);
  const quiet = flags.quiet === undefined ? undefined : readQuiet(flags.quiet);
  const language = alertLanguages.find((one) => one === flags.language);
  if (!language) throw wrong(`--language ${flags.language}`, `one of ${alertLanguages.join(", ")} is wanted`);
  return {
    about: readSubject(flags, reading),
    channel: readChannel(flags, reading),
    ...(digest && { digest }),
    ...(quiet && { quiet }),
    timeZone: readTimeZone(flags.timeZone ?? reading.timeZone),
    language,
  };
}

function readSubject(flags: AlertFlags, { now }: AlertReading): AlertSubject {
  const [kind, ...others] = alertKinds.filter((one) => flags[one] !== undefined);
  if (!kind || others.length > 0)
    throw wrong("What it is about", `one of ${alertKinds.map((one) => `--${one}`).join(", ")} is wanted`);
  const name = flags[kind]!.trim();
  const read = subjectReaders[kind](name, now);
  if (!read) throw wrong(`--${kind} ${name}`, subjectsWanted[kind]);
  return { kind, name: read };
}

/** The name as alerts have it; undefined for what is none. */
const subjectReaders: Record<AlertKind, (name: string, now: string) => string | undefined> = {
  tag: (name) => (tagKey(name) === "" ? undefined : name.replace(/^[#＃]/u, "")),
  story: (name) => /(?:^|\/stories\/)([\da-f]{16})$/.exec(name)?.[1],
  search: (name, now) => (parseSearchQuery(name, now) ? name : undefined),
  category: findCategory,
  publisher: (name) => name.toLowerCase() || undefined,
};

const subjectsWanted: Record<AlertKind, string> = {
  tag: "a tag's name is wanted, as JapanRelations",
  story: "a story's id or address is wanted",
  search: "a search is wanted",
  category: `one of ${categories.join(", ")} is wanted`,
  publisher: "a publisher's key is wanted, as in the address of its page",
};

const channels = ["webhook", "ntfy", "mail", "push"] as const;

function readChannel(flags: AlertFlags, reading: AlertReading): AlertChannel {
  const [kind, ...others] = channels.filter((one) => flags[one] !== undefined);
  if (!kind || others.length > 0)
    throw wrong("Where it goes", `one of ${channels.map((one) => `--${one}`).join(", ")} is wanted`);
  const target = flags[kind]!.trim();
  if (kind === "webhook") return { kind, url: readAddress(kind, target), secret: reading.secret };
  if (kind === "ntfy") return readNtfy(target, flags);
  if (kind === "push") return { kind, subscription: readSubscription(target, reading) };
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(target))
    throw wrong(`--mail ${target}`, "one mail address is wanted");
  return { kind, address: target };
}

function readAddress(kind: "webhook" | "ntfy", target: string): string {
  if (isWebAddress(target)) return target;
  throw wrong(`--${kind} ${target}`, "an http: or https: address is wanted");
}

function readNtfy(target: string, { token, priority }: AlertFlags): AlertChannel {
  const url = readAddress("ntfy", target);
  if (!/\/[\w-]{1,64}$/.test(new URL(url).pathname))
    throw wrong(`--ntfy ${target}`, "the address of a topic is wanted, as https://ntfy.sh/my-news");
  if (priority !== undefined && !/^[1-5]$/.test(priority))
    throw wrong(`--priority ${priority}`, "a number from 1 to 5 is wanted");
  return { kind: "ntfy", url, ...(token && { token }), ...(priority && { priority: Number(priority) }) };
}

function readSubscription(target: string, { readFile }: AlertReading): PushSubscriptionRecord {
  const name = target.startsWith("{") ? "--push" : `--push ${target}`;
  const { endpoint, keys } = parseSubscription(target.startsWith("{") ? target : readFile(target), name);
  const sizes = [keys?.p256dh, keys?.auth].map((key) => Buffer.from(String(key ?? ""), "base64url").length);
  // An uncompressed point of P-256, and 16 bytes (RFC 8291 §3).
  if (!isWebAddress(String(endpoint)) || sizes[0] !== 65 || sizes[1] !== 16)
    throw wrong(name, subscriptionWanted);
  return { endpoint: endpoint!, keys: { p256dh: keys!.p256dh, auth: keys!.auth } };
}

const subscriptionWanted =
  'what a browser\'s PushSubscription gives is wanted: {"endpoint": …, "keys": {"p256dh": …, "auth": …}}';

function parseSubscription(text: string, name: string): Partial<PushSubscriptionRecord> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below.
  }
  throw wrong(name, subscriptionWanted);
}

function readDigest(value: string): Digest {
  if (value === "hourly") return { every: "hour" };
  const at = /^daily@(.+)$/.exec(value)?.[1];
  if (at !== undefined && isTimeOfDay(at)) return { every: "day", at };
  throw wrong(`--digest ${value}`, "hourly or daily@HH:MM is wanted");
}

function readQuiet(value: string): QuietHours {
  const [from = "", until = "", ...rest] = value.split("-");
  if (rest.length === 0 && isTimeOfDay(from) && isTimeOfDay(until) && from !== until) return { from, until };
  throw wrong(`--quiet ${value}`, "two times are wanted, as 22:00-07:00");
}

function readTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw wrong(`--time-zone ${name}`, "an IANA name is wanted, as Asia/Tokyo");
  }
}

function wrong(what: string, wanted: string): TagwireError {
  return new TagwireError("bad-input", `${what}: ${wanted}.`);
}
