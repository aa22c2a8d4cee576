import type { Images, KnownImage } from "./images.ts";

// In the letters that our templates and the sanitizer write: looking for both cases takes a fifth of a page's time.
const foreignPicture = /<img\b[^>]*\ssrc="https?:[^>]*>/g;
const attribute = /\s(src|width|height)="([^"]*)"/g;

/**
 * Markup whose pictures from elsewhere are taken from here. Each has its size as soon as that is known, and stands in a
 * box of a fixed ratio until then (class "unsized"), so that nothing shifts; pictures with a class of their own are sized
 * by the style sheet. Without a proxy there are no pictures. `origin` makes their addresses absolute.
 */
export function proxyPictures(
  markup: string,
  images: Pick<Images, "address" | "known"> | undefined,
  origin = "",
): string {
  return markup.replace(foreignPicture, (element) => {
    const given: Record<string, string> = {};
    const bare = element.replace(attribute, (_, name: string, value: string) => {
      given[name] = value;
      return "";
    });
    const url = unescapeHtml(given.src!);
    const address = images?.address(url);
    if (!images || !address) return "";
    const styled = / class="/.test(bare);
    const place = `${origin}${address}${styled ? "&amp;mark" : ""}`;
    const size = sizeOf(styled ? undefined : images.known(url), given) ?? (styled ? "" : ' class="unsized"');
    return bare.replace(/^<img/, `<img src="${place}"${size}`);
  });
}

function sizeOf(known: KnownImage | undefined, given: Record<string, string>): string | undefined {
  const width = Math.round(Number(known?.width ?? given.width));
  const height = Math.round(Number(known?.height ?? given.height));
  return width > 0 && height > 0 ? ` width="${width}" height="${height}"` : undefined;
}

/** The few escapes that our own templates and the sanitizer write into an address. */
function unescapeHtml(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
