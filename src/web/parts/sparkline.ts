import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Html, raw } from "./html.ts";

const [width, height, edge] = [64, 20, 2.5];

/** A small line of these counts, the last one a dot in the accent; what it shows stands in words beside it. */
export function sparkline(counts: readonly number[]): Html {
  const x = scaleLinear([0, Math.max(1, counts.length - 1)], [edge, width - edge]);
  const y = scaleLinear([0, Math.max(1, ...counts)], [height - edge, edge]);
  const path = line<number>((_, at) => x(at), y).digits(1)(counts) ?? "";
  const [endX, endY] = [x(counts.length - 1), y(counts.at(-1) ?? 0)].map((place) => place.toFixed(1));
  return raw(
    `<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><path d="${path}"/><circle cx="${endX}" cy="${endY}" r="2"/></svg>`,
  );
}
