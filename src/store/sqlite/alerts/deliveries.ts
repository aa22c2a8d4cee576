import type { DeliveryOutcome, DueDelivery } from "../../../domain/alert.ts";
import type { DeliveryClaim } from "../../store.ts";
import type { Sql } from "../create-sql.ts";
import { toMillis } from "../moments.ts";
import { type DeliveryRow, readDelivery } from "./read-delivery-state.ts";

/** What was told longer ago than a story can grow is forgotten, and of the rest only so much is kept. */
const rememberedMs = 90 * 86_400_000;
const mostRemembered = 5_000;
const mostDeliveries = 50;
/** One message shows fewer. */
const mostRead = 200;

/** Makes a message of all that an alert is still to tell; false where that is nothing. */
export function queueDelivery(sql: Sql, alertId: number, { id, at }: { id: string; at: string }): boolean {
  const articles = sql.run(
    "UPDATE alert_articles SET delivery_id = ? WHERE alert_id = ? AND delivery_id IS NULL",
    ...[id, alertId],
  );
  if (articles === 0) return false;
  sql.run(
    `INSERT INTO alert_deliveries (id, alert_id, made_at, articles, state, failures, due_at)
      VALUES (?1, ?2, ?3, ?4, 'waiting', 0, ?3)`,
    ...[id, alertId, toMillis(at), articles],
  );
  forget(sql, alertId, toMillis(at));
  return true;
}

function forget(sql: Sql, alertId: number, now: number): void {
  const ended = `DELETE FROM alert_deliveries WHERE alert_id = ?1 AND state <> 'waiting' AND tried_at < (
    SELECT tried_at FROM alert_deliveries WHERE alert_id = ?1 AND state <> 'waiting'
    ORDER BY tried_at DESC LIMIT 1 OFFSET ?2)`;
  sql.run(ended, alertId, mostDeliveries - 1);
  const told = `DELETE FROM alert_articles WHERE alert_id = ?1
    AND delivery_id NOT IN (SELECT id FROM alert_deliveries WHERE alert_id = ?1 AND state = 'waiting')
    AND noted_at < max(?2, coalesce((SELECT noted_at FROM alert_articles WHERE alert_id = ?1
      ORDER BY noted_at DESC LIMIT 1 OFFSET ?3), 0))`;
  sql.run(told, alertId, now - rememberedMs, mostRemembered - 1);
}

/** Hands out what is to be sent, each to one caller until then. */
export function claimDeliveries(sql: Sql, claim: DeliveryClaim): DueDelivery[] {
  const rows = sql.all<DeliveryRow>(
    `SELECT * FROM alert_deliveries WHERE state = 'waiting' AND due_at <= ?1
        AND (claimed_until IS NULL OR claimed_until <= ?1)
        AND alert_id IN (SELECT value FROM json_each(?2))
      ORDER BY made_at, id LIMIT ?3`,
    ...[toMillis(claim.now), JSON.stringify(claim.alertIds), claim.limit],
  );
  for (const { id } of rows)
    sql.run("UPDATE alert_deliveries SET claimed_until = ? WHERE id = ?", toMillis(claim.claimedUntil), id);
  return rows.map((row) => ({ ...readDelivery(row), articleIds: articlesOf(sql, row) }));
}

function articlesOf(sql: Sql, { id, alert_id }: DeliveryRow): string[] {
  return sql
    .all<{ article_id: string }>(
      `SELECT article_id FROM alert_articles WHERE alert_id = ? AND delivery_id = ?
        ORDER BY noted_at DESC, article_id LIMIT ?`,
      ...[alert_id, id, mostRead],
    )
    .map((row) => row.article_id);
}

/** Only of what is still waiting: it may have been claimed and sent by another when a claim ran out. */
export function saveDeliveryOutcome(sql: Sql, deliveryId: string, outcome: DeliveryOutcome): void {
  const sent = outcome.state === "sent";
  const dueAt = outcome.state === "waiting" ? toMillis(outcome.retryAt) : null;
  sql.run(
    `UPDATE alert_deliveries SET state = ?, tried_at = ?, error = ?, failures = failures + ?,
        due_at = coalesce(?, due_at), claimed_until = NULL
      WHERE id = ? AND state = 'waiting'`,
    ...[
      outcome.state,
      toMillis(outcome.triedAt),
      sent ? null : outcome.error,
      sent ? 0 : 1,
      dueAt,
      deliveryId,
    ],
  );
}
