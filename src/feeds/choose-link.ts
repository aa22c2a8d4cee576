interface Link {
  href?: string | undefined;
  rel?: string | undefined;
  type?: string | undefined;
}

/**
 * The page that a feed or entry stands for: the one that `exposeOrigLinks` found; else by RFC 4287 §4.2.7 an alternate,
 * HTML before others; no rel means alternate.
 */
export function alternateLink(links: Link[] | undefined): string | undefined {
  const given = (links ?? []).filter((link) => link.href);
  const alternates = given.filter((link) => (link.rel ?? "alternate").toLowerCase() === "alternate");
  const original = given.find((link) => link.rel === "origlink");
  const page = original ?? alternates.find((link) => !link.type || /html/i.test(link.type));
  return (page ?? alternates[0])?.href;
}
