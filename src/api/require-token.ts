import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "./api.ts";
import { answerProblem } from "./problem.ts";

/**
 * Lets only those write who bring the token as `Authorization: Bearer TOKEN` (RFC 6750 §2.1). Without a token in the
 * settings nobody may write. Digests are compared, so that neither the time nor the length tells anything.
 */
export function requireToken(token: string | undefined): MiddlewareHandler<ApiEnv> {
  const wanted = token ? digest(token) : undefined;
  return async (asking, next) => {
    const { origin } = asking.var.setting;
    if (!wanted) return answerProblem(origin, "writing-off", howToSwitchOn);
    const given = /^Bearer +(.*\S)/i.exec(asking.req.header("authorization") ?? "")?.[1];
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return next();
    const detail = given === undefined ? noToken : "The token is another one than TAGWIRE_API_TOKEN.";
    return answerProblem(origin, "no-token", detail, { "www-authenticate": 'Bearer realm="tagwire"' });
  };
}

const howToSwitchOn =
  "Writing needs a token, and none is set: start Tagwire with TAGWIRE_API_TOKEN set to a long random text, and send that as “Authorization: Bearer …”.";
const noToken = "Writing needs the header “Authorization: Bearer …” with what TAGWIRE_API_TOKEN is set to.";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
