interface Link {
  href?: string | undefined;
  rel?: string | undefined;
  type?: string | undefined;
}

/** The page that a feed or entry stands for: RFC 4287 §4.2.7, an HTML alternate before others; no rel means alternate. */
export function alternateLink(links: Link[] | undefined): string | undefined {
  const alternates = (links ?? []).filter(
    (link) => link.href && (link.rel ?? "alternate").toLowerCase() === "alternate",
  );
  const page = alternates.find((link) => !link.type || /html/i.test(link.type));
  return (page ?? alternates[0])?.href;
}
