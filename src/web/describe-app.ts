import type { PageSetting } from "./page-setting.ts";
import { paper } from "./parts/paper.ts";

/** The web app manifest (W3C), in the reader's language and appearance. */
export function describeApp({ words, reader, staticAddress }: PageSetting) {
  const colour = paper[reader.theme === "dark" ? "dark" : "light"];
  const png = (name: string, sizes: string, purpose = "any") => ({
    src: staticAddress(name),
    sizes,
    type: "image/png",
    purpose,
  });
  return {
    id: "/",
    name: "Tagwire",
    short_name: "Tagwire",
    description: words.front.description,
    lang: words.locale,
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: colour,
    theme_color: colour,
    categories: ["news"],
    icons: [
      { src: staticAddress("favicon.svg"), sizes: "any", type: "image/svg+xml", purpose: "any" },
      png("icon-192.png", "192x192"),
      png("icon-512.png", "512x512"),
      png("icon-maskable-512.png", "512x512", "maskable"),
    ],
    shortcuts: [
      { name: words.wire.title, url: "/wire" },
      { name: words.site.tags, url: "/tags" },
      { name: words.search.title, url: "/search" },
    ],
  };
}
