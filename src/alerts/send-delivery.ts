import type { Alert, DeliveryOutcome, DueDelivery } from "../domain/alert.ts";
import type { Alerting } from "./alerting.ts";
import { judgeFailure } from "./judge-failure.ts";
import { composeMessage } from "./message/compose-message.ts";
import { nameSubject } from "./name-subject.ts";

/** Sends one message and keeps what came of it; returns why it could not be sent. */
export async function sendDelivery(
  alerting: Alerting,
  alert: Alert,
  delivery: DueDelivery,
): Promise<string | undefined> {
  const { store, now, random } = alerting;
  const outcome = await trySending(alerting, alert, delivery).then(
    (): DeliveryOutcome => ({ state: "sent", triedAt: now().toISOString() }),
    // Whatever it is: one message that cannot be written must not hold the others up.
    async (error: unknown) => {
      const { kind: channel } = alert.channel;
      const { failures } = delivery;
      const { outcome: failed, off } = judgeFailure({ error, channel, failures, now: now(), random });
      if (off) await store.alerts.setState(alert.id, "off", off);
      return failed;
    },
  );
  await store.alerts.saveOutcome(delivery.id, outcome);
  return outcome.state === "sent" ? undefined : outcome.error;
}

async function trySending(alerting: Alerting, alert: Alert, delivery: DueDelivery): Promise<void> {
  const { store, send, origin } = alerting;
  const read = await Promise.all(delivery.articleIds.map((id) => store.articles.get(id)));
  const articles = read.filter((article) => article !== undefined);
  const gone = read.length - articles.length;
  // The demo's, say, which left with the user's first feed.
  if (articles.length === 0) return;
  await send(
    composeMessage({
      ...{ id: delivery.id, alert, articles, origin },
      subject: await nameSubject(alerting, alert),
      count: delivery.articles - gone,
      madeAt: new Date(delivery.madeAt),
    }),
  );
}
