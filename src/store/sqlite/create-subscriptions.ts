import type { Subscription } from "../../domain/subscription.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";
import { toMillis, toMillisOrNull, toMoment } from "./moments.ts";

interface SubscriptionRow {
  id: string;
  feed_id: number;
  hub: string;
  topic: string;
  secret: string;
  lease_ends_at: number | null;
  ask_at: number;
  tries: number;
  error: string | null;
}

/** A feed that was removed meanwhile gets none. */
const save = `INSERT INTO subscriptions (feed_id, id, hub, topic, secret, lease_ends_at, ask_at, tries, error)
  SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM feeds WHERE id = ?1
  ON CONFLICT (feed_id) DO UPDATE SET id = excluded.id, hub = excluded.hub, topic = excluded.topic,
    secret = excluded.secret, lease_ends_at = excluded.lease_ends_at, ask_at = excluded.ask_at,
    tries = excluded.tries, error = excluded.error`;

export function createSubscriptions(sql: Sql): Engine["subscriptions"] {
  const one = (where: string, value: string | number) => {
    const row = sql.get<SubscriptionRow>(`SELECT * FROM subscriptions WHERE ${where} = ?`, value);
    return row && readSubscription(row);
  };
  return {
    save: ({ feedId, id, hub, topic, secret, leaseEndsAt, askAt, tries, error }) => {
      const times = [toMillisOrNull(leaseEndsAt), toMillis(askAt)];
      sql.run(save, feedId, id, hub, topic, secret, ...times, tries, error ?? null);
    },
    find: (id) => one("id", id),
    ofFeed: (feedId) => one("feed_id", feedId),
    due: (now) =>
      sql
        .all<SubscriptionRow>(
          "SELECT * FROM subscriptions WHERE ask_at <= ? ORDER BY ask_at, id",
          toMillis(now),
        )
        .map(readSubscription),
    remove: (id) => {
      sql.run("DELETE FROM subscriptions WHERE id = ?", id);
    },
  };
}

function readSubscription(row: SubscriptionRow): Subscription {
  const { id, hub, topic, secret, tries } = row;
  return {
    ...{ id, feedId: row.feed_id, hub, topic, secret, tries, askAt: toMoment(row.ask_at) },
    ...(row.lease_ends_at !== null && { leaseEndsAt: toMoment(row.lease_ends_at) }),
    ...(row.error !== null && { error: row.error }),
  };
}
