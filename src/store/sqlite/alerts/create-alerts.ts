import type { Alert, AlertState, WantedAlert } from "../../../domain/alert.ts";
import type { Sql } from "../create-sql.ts";
import type { Engine } from "../engine.ts";
import { toMillis, toMoment } from "../moments.ts";
import { claimDeliveries, queueDelivery, saveDeliveryOutcome } from "./deliveries.ts";
import { readAlertNews } from "./read-alert-news.ts";
import { readDeliveryState } from "./read-delivery-state.ts";

interface AlertRow {
  id: number;
  wanted: string;
  made_at: number;
  state: AlertState;
  reason: string | null;
}

const arrived = "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'articles'), 0)";

export function createAlerts(sql: Sql): Engine["alerts"] {
  const find = (id: number) => {
    const row = sql.get<AlertRow>("SELECT * FROM alerts WHERE id = ?", id);
    return row && readAlert(row);
  };
  return {
    add: (wanted, at) =>
      sql.write(() => {
        sql.run(
          `INSERT INTO alerts (wanted, made_at, state, seen) VALUES (?, ?, 'active', ${arrived})`,
          JSON.stringify(wanted),
          toMillis(at),
        );
        return find(sql.get<{ id: number }>("SELECT last_insert_rowid() AS id")!.id)!;
      }),
    list: () =>
      sql.read(() =>
        sql
          .all<AlertRow>("SELECT * FROM alerts ORDER BY id")
          .map(readAlert)
          .map((alert) => ({ ...alert, ...readDeliveryState(sql, alert.id) })),
      ),
    find,
    remove: (id) => sql.run("DELETE FROM alerts WHERE id = ?", id) > 0,
    setState: (id, state, reason) => sql.write(() => setState(sql, id, state, reason)),
    news: (id, now) => sql.read(() => readAlertNews(sql, id, now)),
    note: (id, { after, until, articles }, at) =>
      sql.write(() => {
        // Another process may have been faster.
        if (sql.run("UPDATE alerts SET seen = ? WHERE id = ? AND seen = ?", until, id, after) === 0) return;
        for (const { articleId, storyId } of articles)
          sql.run(noteArticle, id, articleId, storyId, toMillis(at));
      }),
    queue: (id, delivery) => sql.write(() => queueDelivery(sql, id, delivery)),
    claimDue: (claim) => sql.write(() => claimDeliveries(sql, claim)),
    saveOutcome: (deliveryId, outcome) => saveDeliveryOutcome(sql, deliveryId, outcome),
  };
}

const noteArticle =
  "INSERT OR IGNORE INTO alert_articles (alert_id, article_id, story_id, noted_at) VALUES (?, ?, ?, ?)";

/** An alert that is taken up again tells what comes from then on, not what came meanwhile. */
function setState(sql: Sql, id: number, state: AlertState, reason: string | undefined): boolean {
  if (state === "active") {
    const resumed = sql.run(`UPDATE alerts SET seen = ${arrived} WHERE id = ? AND state <> 'active'`, id);
    if (resumed > 0) leaveOut(sql, id);
  }
  return sql.run("UPDATE alerts SET state = ?, reason = ? WHERE id = ?", state, reason ?? null, id) > 0;
}

function leaveOut(sql: Sql, id: number): void {
  sql.run("DELETE FROM alert_articles WHERE alert_id = ? AND delivery_id IS NULL", id);
  sql.run(
    `UPDATE alert_deliveries SET state = 'failed', tried_at = coalesce(tried_at, made_at),
        error = coalesce(error, 'The alert was paused before it was sent.')
      WHERE alert_id = ? AND state = 'waiting'`,
    id,
  );
}

function readAlert({ id, wanted, made_at, state, reason }: AlertRow): Alert {
  return {
    ...(JSON.parse(wanted) as WantedAlert),
    ...{ id, madeAt: toMoment(made_at), state },
    ...(reason !== null && { reason }),
  };
}
