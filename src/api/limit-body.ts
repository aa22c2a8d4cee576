import { bodyLimit } from "hono/body-limit";
import type { ApiEnv } from "./api.ts";
import { answerProblem } from "./problem.ts";

/** Refuses bodies of more bytes than that, in those words. */
export function limitBody(maxSize: number, detail: string): ReturnType<typeof bodyLimit> {
  return bodyLimit({
    maxSize,
    onError: (asking) =>
      answerProblem((asking.var as ApiEnv["Variables"]).setting.origin, "too-large", detail),
  });
}
