import sanitizeHtml from "sanitize-html";

const options: sanitizeHtml.IOptions = {
  allowedTags:
    "p h3 h4 ul ol li blockquote figure img figcaption a em strong table thead tbody tfoot tr th td pre code br sup sub".split(
      " ",
    ),
  allowedAttributes: {
    a: ["href", "rel"],
    img: ["src", "alt", "width", "height", "loading"],
  },
  allowedSchemes: ["http", "https"],
  allowedSchemesAppliedToAttributes: ["href", "src"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  exclusiveFilter: ({ tag, text, mediaChildren, attribs }) =>
    (tag === "img" && !attribs.src) ||
    (/^(?:p|li|h3|h4|a|em|strong|figure)$/.test(tag) && !text.trim() && !mediaChildren?.length),
  transformTags: {
    h1: "h3",
    h2: "h3",
    h5: "h4",
    h6: "h4",
    a: (tagName, { href }) => ({
      tagName,
      attribs: href ? { href, rel: "noopener nofollow" } : ({} as sanitizeHtml.Attributes),
    }),
    img: (tagName, attribs) => ({ tagName, attribs: { ...attribs, loading: "lazy" } }),
  },
};

/** HTML that holds nothing but an article's text elements, http(s) links and pictures: safe to show as it is. */
export function sanitizeArticleHtml(html: string): string {
  return sanitizeHtml(html, options);
}
