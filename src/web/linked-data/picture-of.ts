import type { Article } from "../../domain/article.ts";
import type { PageSetting } from "../page-setting.ts";

/** The article's lead picture at an absolute address here, with its size once that is known. */
export function pictureOf(
  { image }: Pick<Article, "image">,
  { images, origin }: PageSetting,
): { url: string; width?: number; height?: number } | undefined {
  const address = image && images?.address(image.url);
  if (!address) return undefined;
  const { width, height } = images?.known(image.url) ?? image;
  return { url: `${origin}${address}`, ...(width && height && { width, height }) };
}
