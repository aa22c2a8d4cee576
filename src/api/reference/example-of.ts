import type { ShownSchema } from "./operations-of.ts";

type Schemas = Record<string, ShownSchema>;

/** An example of a schema, put together from the examples of its fields; fields that need not be there and have none are left out. */
export function exampleOf(schema: ShownSchema, schemas: Schemas): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return exampleOf(schemas[nameIn(schema.$ref)]!, schemas);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas)));
  if (schema.enum) return schema.enum[0];
  if (schema.items) return [exampleOf(schema.items, schemas)];
  if (schema.properties) return exampleOfObject(schema, schemas);
  return plainExamples[String(schema.type)];
}

const plainExamples: Record<string, unknown> = { string: "…", integer: 1, number: 0.5, boolean: false };

function exampleOfObject({ properties = {}, required = [] }: ShownSchema, schemas: Schemas): unknown {
  const told = Object.entries(properties).filter(
    ([name, field]) => required.includes(name) || field.example !== undefined || field.$ref,
  );
  return Object.fromEntries(told.map(([name, field]) => [name, exampleOf(field, schemas)]));
}

/** The name at the end of a reference. */
export function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
