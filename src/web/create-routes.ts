import { Hono } from "hono";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { PageSetting } from "./page-setting.ts";
import { aboutPage } from "./pages/about-page.ts";
import { messagePage } from "./pages/message-page.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { serverErrorPage } from "./pages/server-error-page.ts";
import { type Html, html, nothing } from "./parts/html.ts";
import { readReader } from "./read-reader.ts";
import { answerPage } from "./routes/answer-page.ts";
import { addAppRoutes } from "./routes/app-routes.ts";
import { addArticleRoutes } from "./routes/article-routes.ts";
import { addCategoryRoutes } from "./routes/category-routes.ts";
import { addMachineRoutes } from "./routes/machine-routes.ts";
import { addPreferenceRoutes, localAddress } from "./routes/preference-routes.ts";
import { addPublisherRoutes } from "./routes/publisher-routes.ts";
import type { Asking, Routes, Shared } from "./routes/routes.ts";
import { addSearchRoutes } from "./routes/search-routes.ts";
import { addSitemapRoutes } from "./routes/sitemap-routes.ts";
import { addTagRoutes } from "./routes/tag-routes.ts";
import { addWireRoutes } from "./routes/wire-routes.ts";
import type { WebParts } from "./web.ts";
import { wordsOf } from "./words/words-of.ts";

/** Every address of the site and what answers it. `settingOf` gives a request what its page may look at. */
export function createRoutes(
  settingOf: (request: Request) => Promise<PageSetting>,
  report: WebParts["report"],
): Routes {
  const routes = new Hono<Shared>();
  routes.use(async (asking, next) => {
    asking.set("setting", await settingOf(asking.req.raw));
    await next();
  });
  addArticleRoutes(routes);
  addTagRoutes(routes);
  addPublisherRoutes(routes);
  addCategoryRoutes(routes);
  addSearchRoutes(routes);
  addWireRoutes(routes);
  addMachineRoutes(routes);
  addSitemapRoutes(routes);
  addPreferenceRoutes(routes);
  addAppRoutes(routes);
  routes.get("/about", (asking) => answerPage(asking, aboutPage(asking.var.setting)));
  routes.notFound(answerNotFound);
  routes.onError((error, asking) => answerError(error, asking, report));
  return routes;
}

function answerNotFound(asking: Asking): Response | Promise<Response> {
  if (asking.req.method !== "GET" && asking.req.method !== "HEAD") {
    return asking.text("These pages are only read: GET and HEAD.\n", 405, { allow: "GET, HEAD" });
  }
  const { pathname, search } = new URL(asking.req.url);
  // Without the host, which a proxy may know by another scheme or name.
  if (pathname.endsWith("/") && pathname !== "/")
    return asking.redirect(localAddress(pathname.slice(0, -1) + search), 301);
  return asking.html(notFoundPage(asking.var.setting, asking.req.path), 404);
}

function answerError(error: Error, asking: Asking, report: WebParts["report"]): Response | Promise<Response> {
  const { setting } = asking.var;
  if (error instanceof TagwireError && error.code === "bad-input") {
    return asking.html(
      messagePage(setting, setting.words.states.unreadable, html`<p>${error.message}</p>${wayOut(asking)}`),
      400,
    );
  }
  report?.(error, asking.req.url);
  return setting ? asking.html(serverErrorPage(setting), 500) : answerNoArchive(asking);
}

/** The page itself, without what its address asks in vain. */
function wayOut({ req, var: { setting } }: Asking): Html {
  if (new URL(req.url).search === "") return nothing;
  return html`<p><a href="${new URL(req.url).pathname}">${setting.words.lists.everything}</a></p>`;
}

/** Where not even the setting of a page could be read. */
function answerNoArchive(asking: Asking): Response {
  const { locale } = readReader(asking.req.header("accept-language"), asking.req.header("cookie"));
  return asking.text(`${wordsOf(locale).states.noArchive}\n`, 500, { "content-language": locale });
}
