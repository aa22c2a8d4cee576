/** Query parameters that only say where a reader came from. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref_src|ref_url|cmpid|ocid|ns_\w+|at_(?:medium|campaign|custom\d*|format|link_\w+|ptr_name|bbc_team)|smid|taid|sr_share|guccounter|guce_\w+|__twitter_impression|wt_mc|wtmc|xtor|_hs\w+|__hs\w+)$/i;

/** Parameters that say so only with such a value: "?source=rss". */
const sources = /^(?:source|src|partner|emc|cmp|from|ref|rss|feed|traffic_source|feedtype)$/i;
const feedValue = /^(?:rss|rss[-_]?feed|feed|atom|rss2)$/i;

/**
 * One address for one page: lower-case host, no default port, no user or password, no fragment, no tracking
 * parameters, the others in a fixed order. Throws a TypeError for what is no absolute address.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const [name, value] of [...url.searchParams]) {
    if (trackers.test(name) || (sources.test(name) && feedValue.test(value))) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}
