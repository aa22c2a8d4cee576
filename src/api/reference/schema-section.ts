import { html } from "hono/html";
import { nameIn } from "./example-of.ts";
import type { ShownSchema } from "./operations-of.ts";

/** The fields of a schema as a table that unfolds. */
export function schemaSection(name: string, schema: ShownSchema) {
  const fields = Object.entries(propertiesOf(schema));
  const required = new Set([schema, ...(schema.allOf ?? [])].flatMap((part) => part.required ?? []));
  return html`<details id="schema-${name}" open><summary>${name}</summary>${schema.description ? html`<p>${schema.description}</p>` : ""}
<table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${fields.map(
    ([field, facts]) =>
      html`<tr><th scope="row"><code>${field}</code>${required.has(field) ? "" : " (if known)"}</th><td>${typeName(facts)}</td><td>${facts.description ?? ""}</td></tr>`,
  )}</tbody></table><details><summary>Example</summary><pre><code>${JSON.stringify(schema.example, null, 2)}</code></pre></details></details>`;
}

function propertiesOf({ properties, allOf = [] }: ShownSchema): Record<string, ShownSchema> {
  const [base] = allOf.flatMap((part) => (part.$ref ? [part.$ref] : []));
  const rest = Object.assign({}, properties, ...allOf.map((part) => part.properties ?? {}));
  return base ? { [`… all of ${nameIn(base)}`]: { $ref: base }, ...rest } : rest;
}

type Written = ReturnType<typeof html> | string;

/** The type of a schema in a few words, with a link where it has a name. */
export function typeName(schema: ShownSchema): Written {
  if (schema.$ref) {
    const name = nameIn(schema.$ref);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.enum)
    return html`${schema.enum.map((value, at) => html`${at > 0 ? ", " : ""}<code>${String(value)}</code>`)}`;
  if (schema.items) return html`list of ${typeName(schema.items)}`;
  if (schema.properties) return html`{ ${Object.keys(schema.properties).join(", ")} }`;
  const type = [schema.type ?? "any"].flat().join(" or ");
  return `${schema.format ?? type}${boundsOf(schema)}`;
}

function boundsOf({ minimum, maximum, maxLength }: ShownSchema): string {
  if (minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) {
    return `, ${minimum} to ${maximum}`;
  }
  return maxLength === undefined ? "" : `, at most ${maxLength} characters`;
}
