import type { ApiDescription } from "./describe-api.ts";

const root = "/api/v1";
const own = [root, `${root}/`, `${root}/openapi.json`, `${root}/reference.css`];

/** The methods that an address takes ("GET", …); none where nothing is there. HEAD and OPTIONS go with GET. */
export function methodsAt({ paths = {} }: ApiDescription, address: string): string[] {
  if (address === "/mcp") return ["POST"];
  if (own.includes(address)) return withGet(["GET"]);
  if (!address.startsWith(`${root}/`)) return [];
  const parts = partsOf(address.slice(root.length));
  const found = Object.entries(paths).filter(([template]) => fits(partsOf(template), parts));
  return withGet(
    found.flatMap(([, operations]) => Object.keys(operations ?? {}).map((key) => key.toUpperCase())),
  );
}

function withGet(methods: string[]): string[] {
  return methods.includes("GET") ? [...new Set(["GET", "HEAD", "OPTIONS", ...methods])] : methods;
}

function partsOf(path: string): string[] {
  return path.replace(/\/$/, "").split("/");
}

function fits(template: string[], parts: string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((part, at) => part === parts[at] || (part.startsWith("{") && parts[at] !== ""))
  );
}
