import { type Html, raw } from "./html.ts";

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);
const remembered = new Map<string, Html>();
const validLanguage = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The attributes lang and dir for a text of that language; the browser tells the direction where nobody knows. */
export function foreign(language: string | undefined): Html {
  const code = language ?? "und";
  const made = remembered.get(code);
  if (made) return made;
  const attributes = raw(attributesOf(code));
  if (remembered.size < 500) remembered.set(code, attributes);
  return attributes;
}

function attributesOf(code: string): string {
  if (code === "und" || !validLanguage.test(code)) return ' lang="" dir="auto"';
  return ` lang="${code}" dir="${rightToLeft.has(code.split("-")[0]!) ? "rtl" : "ltr"}"`;
}
