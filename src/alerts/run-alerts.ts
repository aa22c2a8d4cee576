import type { Alert, DueDelivery, ListedAlert } from "../domain/alert.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { Alerting, AlertReport } from "./alerting.ts";
import { sendDelivery } from "./send-delivery.ts";
import { isDue } from "./times/is-due.ts";
import { isQuiet } from "./times/is-quiet.ts";

const atOnce = 10;
/** Longer than the slowest answer: what is claimed and never saved, because the process ended, is sent again then. */
const claimMs = 10 * 60_000;

/**
 * Looks for what has come for each alert, makes messages of what is due, and sends those that are due, tries again
 * included. What was noted, made and sent is saved step by step: a round that ends in between is taken up by the next.
 */
export async function runAlerts(alerting: Alerting, signal?: AbortSignal): Promise<AlertReport> {
  const { store } = alerting;
  const active = (await store.alerts.list()).filter(({ state }) => state === "active");
  for (const alert of active) await noteNews(alerting, alert);
  const awake = await queueDue(alerting);
  const report: AlertReport = { sent: 0, failed: [] };
  while (awake.size > 0 && !signal?.aborted) {
    const due = await claim(alerting, [...awake.keys()]);
    await sendAll(alerting, awake, due, report);
    if (due.length < atOnce) break;
  }
  return report;
}

async function noteNews({ store, now }: Alerting, { id }: Alert): Promise<void> {
  const at = now().toISOString();
  try {
    const news = await store.alerts.news(id, at);
    if (news) await store.alerts.note(id, news, at);
  } catch (error) {
    if (!(error instanceof TagwireError) || error.code !== "bad-input") throw error;
    await store.alerts.setState(id, "off", error.message);
  }
}

/** Makes the messages that are due; returns the alerts that may send now. */
async function queueDue({ store, now, newId }: Alerting): Promise<Map<number, ListedAlert>> {
  const awake = (await store.alerts.list()).filter(
    ({ state, quiet, timeZone }) => state === "active" && !isQuiet(quiet, timeZone, now()),
  );
  for (const { id, digest, timeZone, waitingSince } of awake) {
    if (waitingSince && isDue(digest, timeZone, new Date(waitingSince), now()))
      await store.alerts.queue(id, { id: newId(), at: now().toISOString() });
  }
  return new Map(awake.map((alert) => [alert.id, alert]));
}

function claim({ store, now }: Alerting, alertIds: number[]): Promise<DueDelivery[]> {
  const claimedUntil = new Date(now().getTime() + claimMs).toISOString();
  return store.alerts.claimDue({ now: now().toISOString(), claimedUntil, alertIds, limit: atOnce });
}

/** Side by side, but to one receiver one after the other, the oldest first. */
async function sendAll(
  alerting: Alerting,
  alerts: Map<number, ListedAlert>,
  due: DueDelivery[],
  report: AlertReport,
): Promise<void> {
  const queues = Map.groupBy(due, ({ alertId }) => alertId);
  await Promise.all(
    [...queues].map(async ([id, deliveries]) => {
      for (const delivery of deliveries) {
        const error = await sendDelivery(alerting, alerts.get(id)!, delivery);
        if (error === undefined) report.sent += 1;
        else report.failed.push({ alert: id, error });
      }
    }),
  );
}
