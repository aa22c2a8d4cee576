import { type Html, raw } from "./html.ts";

/** Line drawings of 1.5 px, 16 px wide, in the colour of the text. */
function drawing(path: string, className: string): Html {
  return raw(
    `<svg class="${className}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${path}"/></svg>`,
  );
}

export const awayMark = drawing("M5 3.5h7.5V11M12.5 3.5 3.5 12.5", "mark");
export const risingMark = drawing("M8 13V3.5M4 7.5l4-4 4 4", "mark rising");
export const searchMark = drawing("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.7 3.7", "mark");
export const closeMark = drawing("M4 4l8 8M12 4l-8 8", "mark");
export const menuMark = drawing("M2.5 8h.01M8 8h.01M13.5 8h.01", "mark dots");
