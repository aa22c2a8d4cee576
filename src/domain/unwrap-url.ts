import { isWebAddress } from "./is-web-address.ts";

/** Addresses of services that only pass readers on, and where in them the true address stands. */
const wrappers: readonly { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ["q", "url"] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/, parameters: ["url"] },
  { host: /^(?:l|lm)\.facebook\.com$/, path: /^\/l\.php$/, parameters: ["u"] },
  { host: /^l\.instagram\.com$/, path: /^\/$/, parameters: ["u"] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/$/, parameters: ["uddg"] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir\/redirect$/, parameters: ["url"] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ["z"] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\/$/, parameters: ["url"] },
];

const mostLayers = 3;

/**
 * The publisher's address inside one of a service that only passes readers on: the AMP caches (whose paths name host
 * and path), search engines' and networks' exit pages, older Google News links. Any other address comes back as it is.
 */
export function unwrapUrl(address: string): string {
  let url = address;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const inner = URL.canParse(url) ? unwrapOnce(new URL(url)) : undefined;
    if (!inner || !isWebAddress(inner)) return url;
    url = inner;
  }
  return url;
}

function unwrapOnce(url: URL): string | undefined {
  return fromAmpCache(url) ?? fromNewsId(url) ?? fromParameter(url);
}

/** "/c/s/host/path" on cdn.ampproject.org, "/amp/s/host/path" on google.com; "s" stands for https. */
function fromAmpCache({ hostname, pathname, search }: URL): string | undefined {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(hostname);
  if (!isCache && !/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname)) return undefined;
  const match = (isCache ? /^\/[cvi]\/(s\/)?(.+)$/ : /^\/amp\/(s\/)?(.+)$/).exec(pathname);
  return match ? `${match[1] ? "https" : "http"}://${match[2]}${search}` : undefined;
}

/** Until 2024 the ids of Google News were the address itself in base64, between lengths; newer ones are sealed. */
function fromNewsId({ hostname, pathname }: URL): string | undefined {
  if (hostname !== "news.google.com") return undefined;
  const id = /^\/(?:rss\/)?(?:articles|read)\/([\w-]{20,})/.exec(pathname)?.[1];
  if (!id) return undefined;
  return /https?:\/\/[\x21-\x7e]+/.exec(Buffer.from(id, "base64url").toString("latin1"))?.[0];
}

function fromParameter({ hostname, pathname, searchParams }: URL): string | undefined {
  const wrapper = wrappers.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  for (const name of wrapper?.parameters ?? []) {
    const inner = searchParams.get(name);
    if (inner?.startsWith("http")) return inner;
  }
  return undefined;
}
