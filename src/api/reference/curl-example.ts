import type { Operation } from "./operations-of.ts";

/** A command line that calls the operation with the examples of its parameters. */
export function curlExample({ method, path, parameters, body, secured }: Operation, origin: string): string {
  const words = ["curl -s"];
  if (method !== "GET") words.push(`-X ${method}`);
  if (secured) words.push('-H "Authorization: Bearer $TAGWIRE_API_TOKEN"');
  if (body) words.push(`-H "Content-Type: application/json" -d '{"url": "https://daily.example/"}'`);
  words.push(`'${origin}/api/v1${filledIn(path, parameters)}${queryOf(parameters)}'`);
  return words.join(" ");
}

function filledIn(path: string, parameters: Operation["parameters"]): string {
  return path.replace(/\{(\w+)\}/g, (template, name) => {
    const example = parameters.find((parameter) => parameter.name === name)?.schema.example;
    return example === undefined ? template : encodeURIComponent(String(example));
  });
}

function queryOf(parameters: Operation["parameters"]): string {
  const shown = parameters.filter(
    ({ in: place, schema }) =>
      place === "query" && schema.example !== undefined && schema.example !== schema.default,
  );
  const query = shown.map(({ name, schema }) => `${name}=${encodeURIComponent(String(schema.example))}`);
  return query.length === 0 ? "" : `?${query.join("&").replaceAll("'", "%27")}`;
}
