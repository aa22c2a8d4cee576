import type { MediaNs } from "feedsmith";

interface Picture {
  url?: string | undefined;
  width?: number | undefined;
}

interface Enclosure {
  url?: string | undefined;
  type?: string | undefined;
}

interface ImageSources {
  media?: MediaNs.ItemOrFeed | undefined;
  enclosures?: Enclosure[] | undefined;
  itunes?: string | undefined;
  /** HTML whose first picture serves where the feed names none. */
  html?: string | undefined;
}

const pictureFile = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;
const playedFile = /\.(?:m3u8|m4a|m4v|mov|mp3|mp4|mpd|webm)(?:[?#]|$)/i;

/** The lead picture of an item: the widest of its Media RSS pictures, else enclosure, thumbnail, iTunes picture, first img. */
export function chooseImage({ media, enclosures, itunes, html }: ImageSources): string | undefined {
  const parts = media ? [media, ...(media.groups ?? [])] : [];
  return (
    widest(parts.flatMap((part) => part.contents?.filter(isPicture) ?? [])) ??
    enclosures?.find(isPictureFile)?.url ??
    widest(parts.flatMap(thumbnailsOf)) ??
    itunes ??
    (html ? firstPicture(html) : undefined)
  );
}

function isPictureFile({ type = "", url = "" }: Enclosure): boolean {
  return type.startsWith("image/") || pictureFile.test(url);
}

function thumbnailsOf({ thumbnails = [], contents = [] }: MediaNs.ItemOrFeed): Picture[] {
  return [...thumbnails, ...contents.flatMap((content) => content.thumbnails ?? [])];
}

function isPicture(content: MediaNs.Content): boolean {
  if (content.medium) return content.medium === "image";
  if (content.type) return /^image\//i.test(content.type);
  if (pictureFile.test(content.url ?? "")) return true;
  // Without type and ending, what has a size and no length in time is a picture.
  return content.width !== undefined && content.duration === undefined && !playedFile.test(content.url ?? "");
}

function widest(pictures: Picture[]): string | undefined {
  let best: Picture | undefined;
  for (const picture of pictures) {
    if (picture.url && (!best || (picture.width ?? 0) > (best.width ?? 0))) best = picture;
  }
  return best?.url;
}

/** Pictures that count readers are one pixel wide. */
const counter = /\s(?:width|height)\s*=\s*["']?[01]["'\s/>]/i;

const pictureTag = /<img\s[^<>]*>/gi;

function firstPicture(html: string): string | undefined {
  for (const [tag] of html.matchAll(pictureTag)) {
    const source = /\ssrc\s*=\s*(?:"([^"]+)"|'([^']+)')/i.exec(tag);
    const address = source?.[1] ?? source?.[2];
    if (address && !counter.test(tag) && !address.startsWith("data:"))
      return address.replaceAll("&amp;", "&");
  }
  return undefined;
}
