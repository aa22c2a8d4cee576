import { OpenAPIHono } from "@hono/zod-openapi";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { createMinuteMemory, type MinuteMemory } from "../domain/minute-memory.ts";
import type { ErrorCode } from "../domain/tagwire-error.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import type { Api, ApiAsking, ApiEnv, ApiParts, ApiRoutes, ApiSetting } from "./api.ts";
import { describeApi } from "./describe-api.ts";
import { explainIssues } from "./explain-issues.ts";
import { addMcpRoutes } from "./mcp/mcp-routes.ts";
import { methodsAt } from "./methods-at.ts";
import { answerProblem, type ProblemName } from "./problem.ts";
import { addReferenceRoutes } from "./reference/reference-routes.ts";
import { addArticleRoutes } from "./resources/article-routes.ts";
import { addCategoryRoutes } from "./resources/category-routes.ts";
import { addFeedRoutes } from "./resources/feed-routes.ts";
import { addPublisherRoutes } from "./resources/publisher-routes.ts";
import { addSearchRoutes } from "./resources/search-routes.ts";
import { addStoryRoutes } from "./resources/story-routes.ts";
import { addSuggestRoutes } from "./resources/suggest-routes.ts";
import { addTagByNameRoutes } from "./resources/tag-by-name-routes.ts";
import { addTagRoutes } from "./resources/tag-routes.ts";
import { addTrendingRoutes } from "./resources/trending-routes.ts";
import { shorten } from "./shorten.ts";

/** Of an address in a message. */
const longestShown = 100;

/** Makes the API of /api/v1 and the MCP server of /mcp on a store. */
export function createApi(parts: ApiParts): Api {
  const routes = createResources(parts);
  const description = describeApi(routes, parts.settings);
  addReferenceRoutes(routes, description);
  const memory = createMinuteMemory(parts.now);
  const api = new OpenAPIHono<ApiEnv>({ strict: false });
  api.use(async (asking, next) => {
    asking.set("setting", settingOf(parts, memory, asking.req.url));
    await next();
  });
  api.use("/api/*", readableFromAnywhere);
  api.get("/api", (asking) => asking.redirect("/api/v1", 302));
  api.route("/api/v1", routes);
  addMcpRoutes(api, parts, memory);
  api.notFound((asking) => answerNoAddress(asking, methodsAt(description, asking.req.path)));
  api.onError((error, asking) => answerError(error, asking, parts.report));
  return { answer: async (request) => api.fetch(genuine(request)) };
}

/** What the server hands on only looks like a Request; limiting a body that tells no length needs a real one. */
function genuine(request: Request): Request {
  const { url, method, headers, body } = request;
  return body ? new Request(url, { method, headers, body, duplex: "half" }) : request;
}

/** Programs in any page may read; a request with a token is not among what they may send. */
const readableFromAnywhere = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD"],
  allowHeaders: ["If-None-Match"],
  exposeHeaders: ["ETag", "Link"],
  maxAge: 86_400,
});

function createResources(parts: ApiParts): ApiRoutes {
  const routes = new OpenAPIHono<ApiEnv>({
    strict: false,
    defaultHook: (result, asking) => {
      if (result.success) return;
      const { data, error } = result as typeof result & { data?: unknown };
      return answerProblem(asking.var.setting.origin, "bad-input", explainIssues(error.issues, data));
    },
  });
  addTagRoutes(routes);
  addTagByNameRoutes(routes);
  addSuggestRoutes(routes);
  addTrendingRoutes(routes);
  addArticleRoutes(routes);
  addStoryRoutes(routes);
  addSearchRoutes(routes);
  addPublisherRoutes(routes);
  addCategoryRoutes(routes);
  addFeedRoutes(routes, parts);
  return routes;
}

function settingOf({ store, now, settings }: ApiParts, memory: MinuteMemory, url: string): ApiSetting {
  return {
    store,
    now: now(),
    memory,
    origin: new URL(settings.siteUrl || url).origin,
    ...(settings.birth && { birth: settings.birth }),
  };
}

function answerNoAddress(asking: ApiAsking, methods: readonly string[]): Response {
  const { origin } = asking.var.setting;
  if (methods.length === 0) {
    const detail = `There is nothing at ${shorten(asking.req.path, longestShown)}: /api/v1 lists all addresses.`;
    return answerProblem(origin, "not-found", detail);
  }
  const allow = methods.join(", ");
  const detail = `${asking.req.method} is not for ${shorten(asking.req.path, longestShown)}: it takes ${allow}.`;
  return answerProblem(origin, "wrong-method", detail, { allow });
}

/** What an expected failure is to a caller; the others come of an address that was to be read. */
const problemOf: Partial<Record<ErrorCode, ProblemName>> = {
  "bad-input": "bad-input",
  "not-found": "not-found",
  conflict: "conflict",
};

function answerError(error: Error, asking: ApiAsking, report: ApiParts["report"]): Response {
  const { origin } = asking.var.setting;
  if (error instanceof TagwireError) {
    return answerProblem(origin, problemOf[error.code] ?? "not-readable", error.message);
  }
  if (error instanceof HTTPException && error.res) return error.res;
  if (error instanceof HTTPException && error.status === 415) {
    const detail = "The body must be JSON: send it with “Content-Type: application/json”.";
    return answerProblem(origin, "wrong-type", detail);
  }
  if (error instanceof HTTPException && error.status === 400) {
    return answerProblem(origin, "bad-input", `The body cannot be read as JSON: ${error.message}.`);
  }
  report?.(error, asking.req.url);
  const detail = "Tagwire cannot answer just now; its log says why. Try again in a moment.";
  return answerProblem(origin, "fault", detail);
}
