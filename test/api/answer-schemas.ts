import { z } from "zod";

/** A JSON Schema, as far as our document uses it. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  additionalProperties?: boolean;
  [other: string]: unknown;
}

export interface Operation {
  operationId: string;
  parameters?: { name: string; in: "path" | "query"; required: boolean; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  security?: unknown[];
  responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>;
}

export interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** Makes a checker of a schema: objects may hold nothing but what the document names. */
export function checkerOf(document: ApiDocument, schema: JsonSchema): z.ZodType {
  return z.fromJSONSchema(closed(document, schema) as Parameters<typeof z.fromJSONSchema>[0]);
}

function closed(document: ApiDocument, schema: JsonSchema): JsonSchema {
  if (schema.$ref) return closed(document, document.components.schemas[schema.$ref.split("/").at(-1)!]!);
  if (schema.allOf) return closed(document, merged(document, schema.allOf));
  if (schema.items) return { ...schema, items: closed(document, schema.items) };
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, one]) => [name, closed(document, one)]);
  return { ...schema, properties: Object.fromEntries(properties), additionalProperties: false };
}

/** The parts of an allOf as one object. */
function merged(document: ApiDocument, parts: readonly JsonSchema[]): JsonSchema {
  const whole = parts.map((part) =>
    part.$ref ? document.components.schemas[part.$ref.split("/").at(-1)!]! : part,
  );
  return {
    type: "object",
    properties: Object.assign({}, ...whole.map(({ properties }) => properties ?? {})),
    required: whole.flatMap(({ required = [] }) => required),
  };
}
