import { readFileSync } from "node:fs";
import type { MiddlewareHandler } from "hono";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { ApiEnv, ApiRoutes } from "../api.ts";
import type { ApiDescription } from "../describe-api.ts";
import { referencePage } from "./reference-page.ts";

const style = readFileSync(new URL("./reference.css", import.meta.url), "utf8");

/** The OpenAPI document, and the page that shows it. */
export function addReferenceRoutes(routes: ApiRoutes, description: ApiDescription): void {
  const document = JSON.stringify(description);
  for (const path of ["/", "/openapi.json", "/reference.css"]) routes.use(path, refuseQueries);
  routes.get("/openapi.json", (asking) =>
    asking.body(document, 200, { "content-type": "application/json; charset=utf-8" }),
  );
  routes.get("/reference.css", (asking) =>
    asking.body(style, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  routes.get("/", (asking) => asking.html(referencePage(description, asking.var.setting.origin)));
}

/** Else each query that somebody makes up would be one more answer to keep. */
const refuseQueries: MiddlewareHandler<ApiEnv> = (asking, next) => {
  const { search } = new URL(asking.req.url);
  if (search === "") return next();
  throw new TagwireError("bad-input", `${search.slice(0, 60)}: this address takes no parameters.`);
};
