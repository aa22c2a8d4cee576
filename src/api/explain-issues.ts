import type { z } from "@hono/zod-openapi";
import { shorten } from "./shorten.ts";

type Issue = z.core.$ZodIssue;

const longestShown = 60;

/** What is wrong with the input, by name, value and what is wanted: "limit=500: a whole number from 1 to 100 is wanted." */
export function explainIssues(issues: readonly Issue[], input: unknown): string {
  return issues.map((issue) => explainIssue(issue, input)).join(" ");
}

function explainIssue(issue: Issue, input: unknown): string {
  if (issue.code === "unrecognized_keys") {
    return `${issue.keys.map((key) => `"${shorten(key, longestShown)}"`).join(", ")} is not known here: /api/v1 lists what is.`;
  }
  const name = issue.path.join(".") || "The body";
  const value = valueAt(input, issue.path);
  if (value === undefined) return `${name} is missing: ${issue.message}.`;
  return `${name}=${shorten(typeof value === "string" ? value : (JSON.stringify(value) ?? ""), longestShown)}: ${issue.message}.`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
