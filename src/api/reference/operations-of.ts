import type { ApiDescription } from "../describe-api.ts";

/** A JSON Schema, as far as the page shows it. */
export interface ShownSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: ShownSchema;
  properties?: Record<string, ShownSchema>;
  required?: string[];
  allOf?: ShownSchema[];
  description?: string;
  default?: unknown;
  example?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface ShownParameter {
  name: string;
  in: string;
  required: boolean;
  description: string;
  schema: ShownSchema;
}

/** One operation of the document, made flat for the page. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  group: string;
  summary: string;
  description: string;
  secured: boolean;
  parameters: ShownParameter[];
  body?: ShownSchema;
  responses: { status: string; description: string; schema?: ShownSchema }[];
}

interface DocumentedContent {
  content?: Record<string, { schema?: ShownSchema }>;
}

interface DocumentedOperation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  security?: unknown[];
  parameters?: Partial<ShownParameter>[];
  requestBody?: DocumentedContent;
  responses?: Record<string, DocumentedContent & { description?: string }>;
}

/** The operations of a document, in its order. */
export function operationsOf({ paths = {} }: ApiDescription): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, DocumentedOperation>).map(([method, documented]) =>
      flatten(path, method, documented),
    ),
  );
}

function flatten(path: string, method: string, documented: DocumentedOperation): Operation {
  const { operationId = "", tags = [], summary = "", description = "", security, parameters } = documented;
  const body = schemaOf(documented.requestBody ?? {});
  return {
    ...{ id: operationId, method: method.toUpperCase(), path, group: tags[0] ?? "", summary, description },
    secured: security !== undefined,
    parameters: (parameters ?? []).map(flattenParameter),
    ...(body && { body }),
    responses: Object.entries(documented.responses ?? {}).map(([status, response]) => {
      const schema = schemaOf(response);
      return { status, description: response.description ?? "", ...(schema && { schema }) };
    }),
  };
}

function flattenParameter(parameter: Partial<ShownParameter>): ShownParameter {
  const { name = "", in: place = "query", required = false, description = "", schema = {} } = parameter;
  return { name, in: place, required, description, schema };
}

function schemaOf({ content = {} }: DocumentedContent): ShownSchema | undefined {
  return Object.values(content)[0]?.schema;
}
