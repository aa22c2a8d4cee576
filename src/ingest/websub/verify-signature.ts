import { createHmac, timingSafeEqual } from "node:crypto";

const methods = new Set(["sha1", "sha256", "sha384", "sha512"]);

/** Whether an X-Hub-Signature ("sha256=…", in hex) is the body's HMAC with that secret (WebSub §8). */
export function verifySignature(header: string | null, secret: string, body: Uint8Array): boolean {
  const [method = "", signature = ""] = header?.trim().split("=", 2) ?? [];
  if (!methods.has(method.toLowerCase()) || !/^[\da-f]+$/i.test(signature)) return false;
  const given = Buffer.from(signature, "hex");
  const wanted = createHmac(method.toLowerCase(), secret).update(body).digest();
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
