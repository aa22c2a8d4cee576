import type { AlertDelivery, DeliveryState, ListedAlert } from "../../../domain/alert.ts";
import type { Sql } from "../create-sql.ts";
import { toMoment } from "../moments.ts";

export interface DeliveryRow {
  id: string;
  alert_id: number;
  made_at: number;
  articles: number;
  state: DeliveryState;
  failures: number;
  tried_at: number | null;
  error: string | null;
}

/** How an alert fares. */
export function readDeliveryState(
  sql: Sql,
  alertId: number,
): Pick<ListedAlert, "waiting" | "waitingSince" | "retrying" | "lastDelivery"> {
  const { waiting, since } = sql.get<{ waiting: number; since: number | null }>(
    `SELECT count(*) AS waiting, min(noted_at) AS since FROM alert_articles
      WHERE alert_id = ? AND delivery_id IS NULL`,
    alertId,
  )!;
  const { retrying } = sql.get<{ retrying: number }>(
    "SELECT count(*) AS retrying FROM alert_deliveries WHERE alert_id = ? AND state = 'waiting' AND failures > 0",
    alertId,
  )!;
  const last = sql.get<DeliveryRow>(
    `SELECT * FROM alert_deliveries WHERE alert_id = ? AND tried_at IS NOT NULL
      ORDER BY tried_at DESC, made_at DESC LIMIT 1`,
    alertId,
  );
  return {
    ...{ waiting, retrying },
    ...(since !== null && { waitingSince: toMoment(since) }),
    ...(last && { lastDelivery: readDelivery(last) }),
  };
}

export function readDelivery(row: DeliveryRow): AlertDelivery {
  const { id, articles, state, failures } = row;
  return {
    ...{ id, alertId: row.alert_id, madeAt: toMoment(row.made_at), state, failures, articles },
    ...(row.tried_at !== null && { triedAt: toMoment(row.tried_at) }),
    ...(row.error !== null && { error: row.error }),
  };
}
