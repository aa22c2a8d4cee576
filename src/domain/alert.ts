/** What an alert can be about. */
export const alertKinds = ["tag", "story", "search", "category", "publisher"] as const;

export type AlertKind = (typeof alertKinds)[number];

/** A tag or category by name, a publisher by key, a story by id, a search as it is typed. */
export interface AlertSubject {
  kind: AlertKind;
  name: string;
}

/** Where an alert goes, with what is needed to send it: tokens and secrets are shown to nobody. */
export type AlertChannel =
  | { kind: "webhook"; url: string; secret: string }
  | { kind: "ntfy"; url: string; token?: string; priority?: number }
  | { kind: "mail"; address: string }
  | { kind: "push"; subscription: PushSubscriptionRecord };

/** What a browser's `PushSubscription.toJSON()` gives (Push API §8.1). */
export interface PushSubscriptionRecord {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** "07:30" on the clocks of the alert's time zone. */
export type TimeOfDay = string;

/** All that has come, once an hour at the full hour, or once a day. */
export type Digest = { every: "hour" } | { every: "day"; at: TimeOfDay };

/** No message from then until then, over midnight where `until` is the earlier one. */
export interface QuietHours {
  from: TimeOfDay;
  until: TimeOfDay;
}

/** The languages that messages are written in. */
export const alertLanguages = ["en", "de", "fr", "es", "ja", "ko"] as const;

export type AlertLanguage = (typeof alertLanguages)[number];

/** What a person wants to be told. */
export interface WantedAlert {
  about: AlertSubject;
  channel: AlertChannel;
  /** Absent: at once. */
  digest?: Digest;
  quiet?: QuietHours;
  /** An IANA name: "Asia/Tokyo". */
  timeZone: string;
  language: AlertLanguage;
}

/** Paused: by hand. Off: what it goes to is gone for good. */
export type AlertState = "active" | "paused" | "off";

export interface Alert extends WantedAlert {
  id: number;
  /** ISO 8601 UTC. */
  madeAt: string;
  state: AlertState;
  /** Why it is off, in words for a person. */
  reason?: string;
}

/** Waiting: not sent yet, or to be tried again. */
export type DeliveryState = "waiting" | "sent" | "failed";

/** What became of one message. Moments are ISO 8601 UTC. */
export interface AlertDelivery {
  /** The same at every try, so that a receiver can tell a repetition. */
  id: string;
  alertId: number;
  madeAt: string;
  state: DeliveryState;
  /** Failed tries. */
  failures: number;
  /** Articles that it tells. */
  articles: number;
  /** When it was tried last. */
  triedAt?: string;
  /** Why the last try failed, in words for a person. */
  error?: string;
}

/** An alert with how it fares. */
export interface ListedAlert extends Alert {
  /** Articles that are still to be told, and when the first of them came. */
  waiting: number;
  waitingSince?: string;
  /** Messages that could not be sent and are tried again. */
  retrying: number;
  /** The one that was tried last. */
  lastDelivery?: AlertDelivery;
}

/** A delivery that is to be sent now, with its articles' ids. */
export interface DueDelivery extends AlertDelivery {
  articleIds: string[];
}

/** What came of one try. */
export type DeliveryOutcome =
  | { state: "sent"; triedAt: string }
  | { state: "failed"; triedAt: string; error: string }
  | { state: "waiting"; triedAt: string; error: string; retryAt: string };

/** Whether a text is a time of day as alerts take it: "00:00" to "23:59". */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
