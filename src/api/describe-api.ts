import type { ApiRoutes, ApiSettings } from "./api.ts";
import { exampleOf } from "./reference/example-of.ts";
import type { ShownSchema } from "./reference/operations-of.ts";

export type ApiDescription = ReturnType<ApiRoutes["getOpenAPI31Document"]>;

const about = [
  "Everything that the pages of a Tagwire show, for programs. Reading needs no token, from any origin.",
  'Moments are ISO 8601 in UTC. Lists end with "next" where there is more: give it as "before".',
  "Answers carry an ETag: send it back in If-None-Match, and what has not changed is a 304 without a body.",
  "Errors are problem documents (RFC 9457) whose detail names the input and the way out.",
].join(" ");

/** The OpenAPI 3.1 document of the routes, made of the schemas that check requests. */
export function describeApi(routes: ApiRoutes, { version, siteUrl }: ApiSettings): ApiDescription {
  routes.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "What TAGWIRE_API_TOKEN is set to; only writing needs it",
  });
  const document = routes.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Tagwire", version, description: about, license: { name: "MIT" } },
    servers: [{ url: siteUrl ? `${new URL(siteUrl).origin}/api/v1` : "/api/v1" }],
    tags: [
      { name: "Tags", description: "Hashtags, and the latest news with each" },
      { name: "Articles", description: "Clean records of articles" },
      { name: "Stories", description: "Articles about one event" },
      { name: "Publishers", description: "Who publishes" },
      { name: "Categories", description: "The ten categories" },
      { name: "Feeds", description: "What is read; writing needs the token" },
    ],
  });
  addExamples((document.components?.schemas ?? {}) as Record<string, ShownSchema>);
  return document;
}

/** Every schema shows what its whole looks like. */
function addExamples(schemas: Record<string, ShownSchema>): void {
  for (const schema of Object.values(schemas)) schema.example = exampleOf(schema, schemas);
}
