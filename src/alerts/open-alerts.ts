import { randomBytes } from "node:crypto";
import type { Alert, AlertChannel } from "../domain/alert.ts";
import { noSuchAlert } from "../domain/no-such-alert.ts";
import { createPoster, type PosterOptions } from "../fetch/create-poster.ts";
import type { Alerting, AlertReport } from "./alerting.ts";
import { type AlertScheduleOptions, runAlertSchedule } from "./run-alert-schedule.ts";
import { runAlerts } from "./run-alerts.ts";
import { createSend } from "./send/create-send.ts";
import { readPushKeys } from "./send/push-keys.ts";
import type { MailOptions } from "./send/send-mail.ts";
import { makeWebhookSecret } from "./send/webhook-signature.ts";
import { testAlert } from "./test-alert.ts";

export interface AlertOptions
  extends Pick<Alerting, "store" | "categoryName" | "random">,
    Omit<PosterOptions, "now">,
    Pick<MailOptions, "smtpUrl"> {
  now: () => Date;
  mailFrom: string;
  /** Folder of the keys for Web Push. */
  data: string;
  /** Public address of the site; "": none. */
  siteUrl: string;
  /** A person's mail address or page; "": none. */
  contact: string;
}

/** Alerts, wired. */
export interface Alerts {
  /** Sends what is due. A run that is under way is joined: two at once would gain nothing. */
  run(signal?: AbortSignal): Promise<AlertReport>;
  /** Sends what is due, again and again, until the signal is raised. */
  runSchedule(options: Omit<AlertScheduleOptions, "run">): Promise<void>;
  /** Sends a test and returns its alert. Throws a TagwireError that says why it could not be sent. */
  test(id: number): Promise<Alert>;
  /** Throws bad-input where a setting is missing that the channel needs. */
  check(channel: AlertChannel): void;
  /** A new secret for a webhook. */
  makeSecret(): string;
  /** What browsers subscribe to (applicationServerKey of the Push API), in base64url. */
  pushKey(): Promise<string>;
  close(): Promise<void>;
}

export function openAlerts(options: AlertOptions): Alerts {
  const { store, categoryName, random, now, data, siteUrl, contact, smtpUrl, mailFrom: from } = options;
  const { timeoutMs } = options;
  const pushKeys = () => readPushKeys(data);
  const { send, check, close } = createSend({
    poster: createPoster({ ...options, now: () => now().getTime() }),
    mail: { smtpUrl, from, timeoutMs },
    ...{ pushKeys, contact: pushContact(contact, siteUrl), now },
  });
  const origin = URL.parse(siteUrl)?.origin;
  const newId = () => `msg_${randomBytes(16).toString("hex")}`;
  const alerting: Alerting = { store, send, origin, categoryName, now, random, newId };
  let running: Promise<AlertReport> | undefined;
  const run: Alerts["run"] = (signal) => {
    running ??= runAlerts(alerting, signal).finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    run,
    runSchedule: (schedule) => runAlertSchedule({ ...schedule, run }),
    async test(id) {
      const alert = await store.alerts.find(id);
      if (!alert) throw noSuchAlert(id);
      await testAlert(alerting, alert);
      return alert;
    },
    check: ({ kind }) => check(kind),
    makeSecret: makeWebhookSecret,
    pushKey: async () => (await pushKeys()).publicKey,
    close,
  };
}

/** Whom push services ask (RFC 8292 §2.1): a mailto: or https: address. */
function pushContact(contact: string, siteUrl: string): string | undefined {
  const said = contact.replace(/^mailto:/i, "");
  if (/^[^\s@/]+@[^\s@/]+$/.test(said)) return `mailto:${said}`;
  return [contact, siteUrl].find((address) => URL.parse(address)?.protocol === "https:");
}
