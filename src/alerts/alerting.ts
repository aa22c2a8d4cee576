import type { AlertLanguage } from "../domain/alert.ts";
import type { Category } from "../domain/category.ts";
import type { Store } from "../store/store.ts";
import type { Send } from "./send/create-send.ts";

/** What telling works with. */
export interface Alerting {
  store: Store;
  send: Send["send"];
  /** Public address of the site, for links; absent: links lead to publishers. */
  origin?: string | undefined;
  categoryName(category: Category, language: AlertLanguage): string;
  now: () => Date;
  random: () => number;
  /** An id for a message, that no other has. */
  newId(): string;
}

/** What came of a round: messages sent, and what kept others from being sent. */
export interface AlertReport {
  sent: number;
  failed: { alert: number; error: string }[];
}
