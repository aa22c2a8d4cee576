import type { PublisherHealth } from "../../domain/publisher-health.ts";
import { type Html, raw } from "./html.ts";

/** Whole, partial and blocked articles as shares of one thin line; the words beside it say the same. */
export function healthBar({ full, partial, blocked }: PublisherHealth): Html {
  const total = full + partial + blocked;
  let x = 0;
  const parts = Object.entries({ full, partial, blocked }).map(([kind, count]) => {
    const width = (100 * count) / total;
    const rect = `<rect class="${kind}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="4"/>`;
    x += width;
    return rect;
  });
  return raw(
    `<svg class="health" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>`,
  );
}
