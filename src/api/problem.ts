import { z } from "@hono/zod-openapi";

/** What can be wrong with a request: its status and title by the word in its `type`. */
export const problems = {
  "bad-input": { status: 400, title: "This request cannot be read" },
  "no-token": { status: 401, title: "Writing needs the token" },
  "writing-off": { status: 403, title: "Writing is switched off" },
  "other-origin": { status: 403, title: "Pages of other sites may not ask" },
  "not-found": { status: 404, title: "There is no such thing" },
  "wrong-method": { status: 405, title: "This address takes other methods" },
  conflict: { status: 409, title: "It is there already" },
  blocked: { status: 410, title: "The tag is blocked" },
  "too-large": { status: 413, title: "The body is too large" },
  "wrong-type": { status: 415, title: "The body has another type than JSON" },
  "not-readable": { status: 422, title: "The address cannot be read as a feed" },
  fault: { status: 500, title: "Tagwire has failed" },
} as const;

export type ProblemName = keyof typeof problems;

/** A problem document (RFC 9457). */
const problemSchema = z
  .object({
    type: z.string().meta({
      description: "Address of what is said about this kind of problem",
      example: "https://news.example/api/v1#bad-input",
      format: "uri",
    }),
    title: z.string().meta({ description: "The kind of problem", example: problems["bad-input"].title }),
    status: z.int().meta({ description: "The HTTP status again", example: 400 }),
    detail: z.string().meta({
      description: "What is wrong with the input, and the way out",
      example: "limit=500: a whole number from 1 to 100 is wanted.",
    }),
  })
  .openapi("Problem", { description: "A problem document (RFC 9457)" });

const problemType = "application/problem+json";

/** Answers with a problem document; `origin` is the site's. */
export function answerProblem(
  origin: string,
  name: ProblemName,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  const { status, title } = problems[name];
  const body = { type: `${origin}/api/v1#${name}`, title, status, detail };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, "content-type": problemType } });
}

type Described = { description: string; content: { [problemType]: { schema: typeof problemSchema } } };

/** The problems of an operation, as its description lists them; 400 and 500 go for all. */
export function problemResponses(...names: ProblemName[]): Record<number, Described> {
  const all: ProblemName[] = ["bad-input", ...names, "fault"];
  return Object.fromEntries(
    all.map((name) => [
      problems[name].status,
      { description: problems[name].title, content: { [problemType]: { schema: problemSchema } } },
    ]),
  );
}
