import { type PublisherRule, ruleFor } from "../domain/publisher-rule.ts";
import type { Store } from "../store/store.ts";
import shippedRules from "./publisher-rules.json" with { type: "json" };

/** The rules for publishers' pages: those that ship, and the user's own over them. */
export interface RuleBook {
  /** Reads the user's rules again: another process may have changed them. */
  refresh(): Promise<void>;
  ruleFor(url: string): PublisherRule | undefined;
}

export function createRuleBook(store: Store, shipped: readonly PublisherRule[] = shippedRules): RuleBook {
  let rules = shipped;
  return {
    async refresh() {
      const own = await store.rules.list();
      const hosts = new Set(own.map(({ host }) => host));
      rules = [...own, ...shipped.filter(({ host }) => !hosts.has(host))];
    },
    ruleFor: (url) => ruleFor(rules, url),
  };
}

/** The headers that a rule asks for. */
export function headersOf(rule: PublisherRule | undefined): Record<string, string> {
  return {
    ...(rule?.cookie && { cookie: rule.cookie }),
    ...(rule?.userAgent && { "user-agent": rule.userAgent }),
  };
}
