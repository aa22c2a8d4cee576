import { ageOf } from "../domain/age.ts";
import type { Alert, AlertChannel, AlertSubject, Digest, ListedAlert } from "../domain/alert.ts";
import { print, printTable } from "./print.ts";

/** What is printed ends up in logs and questions: without what only the alert's receiver may know. */
export function withoutAlertSecrets<A extends Alert>(alert: A): A {
  return { ...alert, channel: withoutSecret(alert.channel) };
}

function withoutSecret(channel: AlertChannel): AlertChannel {
  switch (channel.kind) {
    case "webhook":
      return { ...channel, url: withoutPassword(channel.url), secret: "(set)" };
    case "ntfy":
      return { ...channel, url: withoutPassword(channel.url), ...(channel.token && { token: "(set)" }) };
    case "push": {
      const { endpoint } = channel.subscription;
      return { ...channel, subscription: { endpoint, keys: { p256dh: "(set)", auth: "(set)" } } };
    }
    case "mail":
      return channel;
  }
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  if (url.password) url.password = "(set)";
  return url.href;
}

/** A line an alert, then what is wrong with those that fail. */
export function printAlerts(alerts: readonly ListedAlert[], now: Date): void {
  printTable(alerts.map((alert) => [String(alert.id), ...cellsOf(alert, now)]));
  for (const { id, reason, lastDelivery } of alerts) {
    const error = reason ?? lastDelivery?.error;
    if (error) print(`alert ${id}: ${error}`);
  }
}

/** "#Japan  webhook hooks.example  daily@07:30  quiet 22:00-07:00 (Asia/Tokyo)" */
export function sayAlert({ about, channel, digest, quiet, timeZone }: Alert): string {
  const words = [saySubject(about), sayChannel(channel), sayDigest(digest)];
  if (quiet) words.push(`quiet ${quiet.from}-${quiet.until}`);
  return `${words.join("  ")}${quiet || digest ? ` (${timeZone})` : ""}`;
}

function cellsOf(alert: ListedAlert, now: Date): string[] {
  const { about, channel, digest } = alert;
  return [stateOf(alert), saySubject(about), sayChannel(channel), sayDigest(digest), sayLast(alert, now)];
}

function stateOf({ state, lastDelivery, retrying }: ListedAlert): string {
  if (state !== "active") return state;
  return retrying > 0 || lastDelivery?.state === "failed" ? "failing" : "active";
}

function saySubject({ kind, name }: AlertSubject): string {
  return kind === "tag" ? `#${name}` : `${kind} ${name}`;
}

/** Of addresses the host: what follows may be a password. */
function sayChannel(channel: AlertChannel): string {
  switch (channel.kind) {
    case "webhook":
    case "ntfy":
      return `${channel.kind} ${new URL(channel.url).host}`;
    case "mail":
      return `mail ${channel.address}`;
    case "push":
      return `push ${new URL(channel.subscription.endpoint).host}`;
  }
}

function sayDigest(digest: Digest | undefined): string {
  if (!digest) return "at once";
  return digest.every === "hour" ? "hourly" : `daily@${digest.at}`;
}

function sayLast({ lastDelivery, waiting, retrying }: ListedAlert, now: Date): string {
  const said = lastDelivery ? sayDelivery(lastDelivery, now) : "nothing sent yet";
  const more = [waiting > 0 && `${waiting} to tell`, retrying > 0 && `${retrying} tried again later`];
  return [said, ...more.filter(Boolean)].join(", ");
}

function sayDelivery(
  { state, triedAt, articles, failures }: NonNullable<ListedAlert["lastDelivery"]>,
  now: Date,
): string {
  const when = triedAt ? ageOf(triedAt, now) : "not yet";
  if (state === "sent") return `sent ${when} (${articles} article${articles === 1 ? "" : "s"})`;
  return state === "failed" ? `given up ${when}` : `failed ${failures}×, last ${when}`;
}
