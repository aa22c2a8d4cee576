import { z } from "@hono/zod-openapi";

/** A whole number in a query; what is none, or out of bounds, is named with what is wanted. */
export function wholeNumber(from: number, to: number, usual: number, description: string) {
  const error = `a whole number from ${from} to ${to} is wanted`;
  return z.coerce
    .number({ error })
    .int({ error })
    .min(from, { error })
    .max(to, { error })
    .default(usual)
    .openapi({ param: { description }, example: usual });
}

export const mostEntries = 100;

/** How many entries an answer has at most. */
export const limit = wholeNumber(1, mostEntries, 30, "How many entries at most");

/** Where a list is continued. */
export const before = z
  .string()
  .min(1, { error: 'what an earlier answer has in "next" is wanted' })
  .max(300, { error: 'what an earlier answer has in "next" is wanted' })
  .optional()
  .openapi({
    param: { description: 'Continue a list: what the answer before has in "next"' },
  });

/** Whether articles come with their texts. */
export const content = z
  .enum(["full", "none"], { error: '"full" or "none" is wanted' })
  .default("full")
  .openapi({
    param: { description: 'Articles with text and html ("full") or without ("none")' },
    example: "none",
  });

/** A place to continue, in an answer. */
export const next = z.string().optional().meta({
  description: 'Where the list goes on: give it as "before"; absent at the end',
  example: "1764000000000-0f3a5c7e9b1d2f40",
});

/** A required text in an address. */
export function textParameter(
  name: string,
  facts: { description: string; example: string; longest: number; pattern?: RegExp; wanted: string },
) {
  const { description, example, longest, pattern, wanted } = facts;
  const error = `${wanted} is wanted`;
  const text = z.string({ error }).min(1, { error }).max(longest, { error });
  return (pattern ? text.regex(pattern, { error }) : text).openapi({
    param: { name, in: "path", description },
    example,
  });
}

/** The id of an article or a story. */
export const id = textParameter("id", {
  description: "Its id: sixteen hexadecimal digits",
  example: "0f3a5c7e9b1d2f40",
  longest: 16,
  pattern: /^[0-9a-f]{16}$/,
  wanted: "an id of sixteen hexadecimal digits",
});

/** A tag by any of its names. */
export const tagName = textParameter("name", {
  description: "The tag by name, key or alias; case and accents do not count",
  example: "JapanRelations",
  longest: 200,
  wanted: "a tag of at most 200 characters",
});
