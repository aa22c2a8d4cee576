import type { TagCount } from "../domain/tag.ts";
import type { ApiAsking } from "./api.ts";
import { answerProblem } from "./problem.ts";

/**
 * The tag of an address under /tags/NAME. Where the name is an alias the caller is sent to the canonical one, with
 * the same query; a blocked tag and an unknown one are problems.
 */
export async function findTag(asking: ApiAsking, name: string): Promise<TagCount | Response> {
  const { store, origin } = asking.var.setting;
  const tag = await store.tags.find(name);
  if (tag?.name === name) return tag;
  if (tag) return asking.redirect(addressWith(asking, tag.name), 308);
  const blocked = await store.tags.blocked(name);
  if (!blocked) {
    return answerProblem(
      origin,
      "not-found",
      `There is no tag #${name}: /api/v1/tags?prefix= finds what begins like it.`,
    );
  }
  const why = blocked.reason ? ` (${blocked.reason})` : "";
  return answerProblem(origin, "blocked", `#${blocked.name} is blocked here${why}: no article carries it.`);
}

/** The same address with another tag; a relative reference, so that proxies and siteUrl do not matter. */
function addressWith(asking: ApiAsking, name: string): string {
  const { pathname, search } = new URL(asking.req.url);
  const [, rest = ""] = /^\/api\/v1\/tags\/[^/]+(.*)$/.exec(pathname) ?? [];
  return `/api/v1/tags/${encodeURIComponent(name)}${rest}${search}`;
}
