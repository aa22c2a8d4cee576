import type { Article } from "../../domain/article.ts";
import { foreign } from "./foreign.ts";
import { type Html, html, nothing } from "./html.ts";
import { safeAddress } from "./safe-address.ts";

/** The article's picture with caption and credit; nothing where it has none, or where its text shows it anyway. */
export function articlePicture(article: Article): Html {
  const { image } = article;
  if (!image || safeAddress(image.url) === "#" || article.html.includes(asAttribute(image.url)))
    return nothing;
  const size = image.width && image.height ? html` width="${image.width}" height="${image.height}"` : nothing;
  const caption = [image.caption, image.credit].filter(Boolean).join(" — ");
  return html`<figure class="picture"><img src="${image.url}"${size} alt="" loading="lazy" decoding="async">${
    caption ? html`<figcaption${foreign(article.language)}>${caption}</figcaption>` : nothing
  }</figure>`;
}

function asAttribute(address: string): string {
  return address.replaceAll("&", "&amp;");
}
