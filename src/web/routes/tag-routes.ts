import { type FeedExtension, tagAddress } from "../../domain/addresses.ts";
import type { TagCount } from "../../domain/tag.ts";
import { tagKey } from "../../domain/tag-key.ts";
import { isTagKind } from "../../domain/tag-kinds.ts";
import { readFilter, withoutUnchosen } from "../filter/read-filter.ts";
import { blockedTagPage } from "../pages/blocked-tag-page.ts";
import { risingTagsPage } from "../pages/rising-tags-page.ts";
import { tagDirectoryPage } from "../pages/tag-directory-page.ts";
import { tagPage } from "../pages/tag-page.ts";
import { unknownTagPage } from "../pages/unknown-tag-page.ts";
import { answerListFeed, type FeedList } from "./answer-list-feed.ts";
import { answerPage } from "./answer-page.ts";
import { readBefore } from "./read-before.ts";
import type { Asking, Routes } from "./routes.ts";
import { splitExtension } from "./split-extension.ts";

const longestTyped = 60;

/** /tags, /tags/NAME and its feeds. */
export function addTagRoutes(routes: Routes): void {
  routes.get("/tags", async (asking) => {
    const { kind, letter, q, after } = asking.req.query();
    const typed = q?.trim().slice(0, longestTyped);
    if (asking.req.query("order") === "rising")
      return answerPage(asking, await risingTagsPage(asking.var.setting));
    const filter = {
      ...(isTagKind(kind) && { kind }),
      ...(letter && { letter: [...letter][0]! }),
      ...(typed && { typed }),
      ...(after && { after: tagKey(after) }),
    };
    return answerPage(asking, await tagDirectoryPage(asking.var.setting, filter));
  });
  routes.get("/tags/:name", answerTag);
}

async function answerTag(asking: Asking): Promise<Response> {
  const { setting } = asking.var;
  const { name, extension } = splitExtension(asking.req.param("name") ?? "");
  const tag = await setting.store.tags.find(name);
  if (!tag) return answerNoTag(asking, name);
  if (tag.name !== name) {
    return asking.redirect(tagAddress(tag.name, extension) + new URL(asking.req.url).search, 301);
  }
  const chosen = withoutUnchosen(asking);
  if (chosen) return asking.redirect(chosen, 303);
  if (extension !== "") return tagFeed(asking, tag, extension);
  const view = asking.req.query("view") === "stories" ? "stories" : "articles";
  const asked = { view, filter: await readFilter(asking), before: readBefore(asking) } as const;
  return answerPage(asking, await tagPage(setting, tag, asked));
}

async function answerNoTag(asking: Asking, name: string): Promise<Response> {
  const { setting } = asking.var;
  const blocked = await setting.store.tags.blocked(name);
  return blocked
    ? asking.html(blockedTagPage(setting, blocked), 410)
    : asking.html(await unknownTagPage(setting, name), 404);
}

function tagFeed(asking: Asking, tag: TagCount, extension: Exclude<FeedExtension, "">): Promise<Response> {
  const { words } = asking.var.setting;
  const list: FeedList = {
    list: { of: "tag", tagId: tag.id },
    title: words.latest.tag(`#${tag.name}`),
    description: words.feeds.tag(`#${tag.name}`),
    address: (of) => tagAddress(tag.name, of),
  };
  return answerListFeed(asking, list, extension);
}
