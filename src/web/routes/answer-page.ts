import type { Asking } from "./routes.ts";

const headers = { "content-type": "text/html; charset=utf-8" };

/** Answers with a page. Its bytes go beside the Response, which would only copy them twice. */
export function answerPage(asking: Asking, page: string): Response {
  asking.env.body = Buffer.from(page);
  return asking.body(null, 200, headers);
}
