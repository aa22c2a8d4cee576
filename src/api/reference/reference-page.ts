import { html } from "hono/html";
import type { ApiDescription } from "../describe-api.ts";
import { problems } from "../problem.ts";
import { operationSection } from "./operation-section.ts";
import { type Operation, operationsOf } from "./operations-of.ts";
import { schemaSection } from "./schema-section.ts";

/** A description of the API to read, made from its document; it needs nothing but its own style sheet. */
export function referencePage(description: ApiDescription, origin: string) {
  const operations = operationsOf(description);
  const { title, version, description: about } = description.info;
  const schemas = Object.entries(description.components?.schemas ?? {});
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} API</title>
<link rel="stylesheet" href="/api/v1/reference.css">
</head>
<body>
<nav aria-label="Operations"><a class="home" href="/">${title}</a>${contents(description, operations)}
<h2>More</h2><ul><li><a href="#schemas">Schemas</a></li><li><a href="#problems">Problems</a></li><li><a href="/api/v1/openapi.json">OpenAPI document</a></li></ul></nav>
<main>
<h1>${title} API <small>${version}</small></h1>
<p>${about}</p>
<pre><code>curl -s ${origin}/api/v1/trending</code></pre>
${operations.map((operation) => operationSection(operation, origin))}
<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>${schemas.map(([name, schema]) => schemaSection(name, schema))}</section>
<section aria-labelledby="problems"><h2 id="problems">Problems</h2>
<p>The <code>type</code> of a problem document leads here.</p>
<table><thead><tr><th scope="col">Type</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>${Object.entries(
    problems,
  ).map(
    ([name, problem]) =>
      html`<tr id="${name}"><th scope="row"><code>${name}</code></th><td>${problem.status}</td><td>${problem.title}</td></tr>`,
  )}</tbody></table></section>
</main>
</body>
</html>
`;
}

function contents({ tags = [] }: ApiDescription, operations: readonly Operation[]) {
  return tags.map(({ name, description }) => {
    const own = operations.filter((operation) => operation.group === name);
    return html`<h2 title="${description ?? ""}">${name}</h2><ul>${own.map(
      ({ id, method, path }) =>
        html`<li><a href="#${id}"><span class="method ${method.toLowerCase()}">${method}</span> ${path}</a></li>`,
    )}</ul>`;
  });
}
