import type { PublisherRule } from "../../domain/publisher-rule.ts";
import type { Sql } from "./create-sql.ts";
import type { Engine } from "./engine.ts";

export function createRules(sql: Sql): Engine["rules"] {
  return {
    list: () =>
      sql
        .all<{ rule: string }>("SELECT rule FROM rules ORDER BY host")
        .map(({ rule }): PublisherRule => JSON.parse(rule)),
    save: (rule) => {
      sql.run("INSERT OR REPLACE INTO rules (host, rule) VALUES (?, ?)", rule.host, JSON.stringify(rule));
    },
    remove: (host) => sql.run("DELETE FROM rules WHERE host = ?", host) > 0,
  };
}
