/**
 * What a person knows of one publisher's pages that reading them cannot find out. `text` and `remove` are CSS
 * selectors; `nextPage`, `title` and `authors` too. A rule without `text` changes only what it names.
 */
export interface PublisherRule {
  /** The publisher's host, without "www.": the rule counts for its subdomains as well. */
  host: string;
  /** Where the text is, in this order. */
  text?: string[];
  /** What is taken off the page before anything is read. */
  remove?: string[];
  /** The link to an article's next page. */
  nextPage?: string;
  title?: string;
  authors?: string;
  /** Sent with every request to the host: a consent, or a subscription of your own. */
  cookie?: string;
  /** Sent in place of Tagwire's own. */
  userAgent?: string;
}

/** The rule for an address: of all rules whose host is the address's or a domain above it, the longest host's. */
export function ruleFor(rules: readonly PublisherRule[], url: string): PublisherRule | undefined {
  return rules
    .filter(({ host }) => isAtHost(url, host))
    .reduce<PublisherRule | undefined>(
      (best, rule) => (rule.host.length > (best?.host.length ?? 0) ? rule : best),
      undefined,
    );
}

/** Whether an address is on the host or on one below it. */
export function isAtHost(url: string, host: string): boolean {
  const hostname = URL.parse(url)?.hostname;
  return hostname !== undefined && (hostname === host || hostname.endsWith(`.${host}`));
}
