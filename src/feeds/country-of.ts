/** Domains of countries that sites all over the world use for their sound. */
const worldwide = new Set(
  "ac ag ai am as bz cc cd co cx dj eu fm gg gl im io is la li ly me ms mu nu pw sc sh st su tk to tv vc vu ws".split(
    " ",
  ),
);

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The country of a site as ISO 3166-1 alpha-2, by stated address, domain or language region; undefined without any. */
export function countryOf(pageUrl: string, language: string, stated?: string): string | undefined {
  const domain = /\.([a-z]{2})$/i.exec(new URL(pageUrl).hostname)?.[1]?.toLowerCase();
  const ownDomain =
    domain && !worldwide.has(domain) ? (domain === "uk" ? "GB" : domain.toUpperCase()) : undefined;
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?[-_]([a-z]{2})$/i.exec(language.trim())?.[1]?.toUpperCase();
  return [stated, ownDomain, region].find(isCountry);
}

/** ZZ is Unicode's code for "unknown". */
function isCountry(code: string | undefined): boolean {
  return code !== undefined && code !== "ZZ" && regions.of(code) !== undefined;
}
