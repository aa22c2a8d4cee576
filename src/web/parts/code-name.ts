const names = {
  region: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
  language: new Intl.DisplayNames("en", { type: "language", fallback: "none" }),
};

/** The English name of a country ("JP": Japan) or a language ("ja": Japanese); undefined for an unknown code. */
export function codeName(code: string, kind: "region" | "language"): string | undefined {
  try {
    return names[kind].of(code);
  } catch {
    return undefined;
  }
}
