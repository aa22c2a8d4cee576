import { readFileSync } from "node:fs";
import type { ApiRoutes } from "../api.ts";
import type { ApiDescription } from "../describe-api.ts";
import { referencePage } from "./reference-page.ts";

const style = readFileSync(new URL("./reference.css", import.meta.url), "utf8");

/** The OpenAPI document, and the page that shows it. */
export function addReferenceRoutes(routes: ApiRoutes, description: ApiDescription): void {
  const document = JSON.stringify(description);
  routes.get("/openapi.json", (asking) =>
    asking.body(document, 200, { "content-type": "application/json; charset=utf-8" }),
  );
  routes.get("/reference.css", (asking) =>
    asking.body(style, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  routes.get("/", (asking) => asking.html(referencePage(description, asking.var.setting.origin)));
}
