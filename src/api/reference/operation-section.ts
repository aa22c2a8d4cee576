import { html } from "hono/html";
import { curlExample } from "./curl-example.ts";
import type { Operation, ShownParameter } from "./operations-of.ts";
import { typeName } from "./schema-section.ts";
import { withCode } from "./with-code.ts";

/** One operation: what it does, what it takes, what it answers, and a command line to try it. */
export function operationSection(operation: Operation, origin: string) {
  const { id, method, path, summary, description, secured, parameters, body, responses } = operation;
  return html`<section class="operation" aria-labelledby="${id}">
<h2 id="${id}">${summary}</h2>
<p class="address"><span class="method ${method.toLowerCase()}">${method}</span> <code>/api/v1${path}</code></p>
${description ? html`<p>${withCode(description)}</p>` : ""}
${secured ? html`<p>Needs the token.</p>` : ""}
${parameters.length > 0 ? parameterTable(parameters) : ""}
${body ? html`<p>Body: ${typeName(body)}</p>` : ""}
<pre><code>${curlExample(operation, origin)}</code></pre>
<ul class="answers">${responses.map(
    ({ status, description, schema }) =>
      html`<li><b>${status}</b> ${description}${schema ? html`: ${typeName(schema)}` : ""}</li>`,
  )}</ul>
</section>`;
}

function parameterTable(parameters: readonly ShownParameter[]) {
  return html`<table><thead><tr><th scope="col">Parameter</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${parameters.map(
    ({ name, required, description, schema }) =>
      html`<tr><th scope="row"><code>${name}</code>${required ? " (required)" : ""}</th><td>${typeName(schema)}</td><td>${description}${schema.default === undefined ? "" : html`; <code>${String(schema.default)}</code> where it is left out`}</td></tr>`,
  )}</tbody></table>`;
}
