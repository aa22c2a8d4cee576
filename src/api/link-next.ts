import type { ApiAsking } from "./api.ts";

/** Names the next part of a list in a Link header too (RFC 8288). */
export function linkNext<R extends Response>(asking: ApiAsking, response: R, next: string | undefined): R {
  if (next === undefined) return response;
  const address = new URL(asking.req.url);
  address.searchParams.set("before", next);
  const { origin } = asking.var.setting;
  response.headers.set("link", `<${origin}${address.pathname}${address.search}>; rel="next"`);
  return response;
}
