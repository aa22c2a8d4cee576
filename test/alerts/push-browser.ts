import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import type { PushSubscriptionRecord } from "../../src/domain/alert.ts";

const labels = {
  key: "WebPush: info\0",
  content: "Content-Encoding: aes128gcm\0",
  nonce: "Content-Encoding: nonce\0",
};

/** What a browser does: it subscribes, and decrypts what its push service was sent (RFC 8188, RFC 8291). */
export function openPushBrowser(endpoint: string) {
  const ecdh = createECDH("prime256v1");
  ecdh.generateKeys();
  const auth = randomBytes(16);
  const keys = { p256dh: ecdh.getPublicKey("base64url"), auth: auth.toString("base64url") };
  const subscription: PushSubscriptionRecord = { endpoint, keys };

  function decrypt(body: Buffer): Record<string, unknown> {
    const [salt, sender] = [body.subarray(0, 16), body.subarray(21, 21 + body[20]!)];
    const info = Buffer.concat([Buffer.from(labels.key), ecdh.getPublicKey(), sender]);
    const secret = Buffer.from(hkdfSync("sha256", ecdh.computeSecret(sender), auth, info, 32));
    const derive = (label: string, bytes: number) =>
      Buffer.from(hkdfSync("sha256", secret, salt, label, bytes));
    const cipher = body.subarray(21 + sender.length);
    const decipher = createDecipheriv("aes-128-gcm", derive(labels.content, 16), derive(labels.nonce, 12));
    decipher.setAuthTag(cipher.subarray(-16));
    const padded = Buffer.concat([decipher.update(cipher.subarray(0, -16)), decipher.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
  }
  return { subscription, decrypt };
}

/** The claims of a VAPID header whose signature is right (RFC 8292); undefined where it is not. */
export function readVapid(header: string, publicKey: string): Record<string, unknown> | undefined {
  const token = /^vapid t=([^,]+), ?k=([^,]+)$/.exec(header);
  const [head = "", claims = "", signature = ""] = token?.[1]?.split(".") ?? [];
  const point = Buffer.from(publicKey, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  const key = createPublicKey({ key: { kty: "EC", crv: "P-256", x: x!, y: y! }, format: "jwk" });
  const signed = { key, dsaEncoding: "ieee-p1363" as const };
  const right = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    signed,
    Buffer.from(signature, "base64url"),
  );
  return token?.[2] === publicKey && right
    ? JSON.parse(Buffer.from(claims, "base64url").toString())
    : undefined;
}
