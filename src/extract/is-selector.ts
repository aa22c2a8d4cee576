import { compile } from "css-select";

/** Whether a text is a CSS selector that pages can be searched with. */
export function isSelector(text: string): boolean {
  try {
    compile(text);
    return text.trim() !== "";
  } catch {
    return false;
  }
}
