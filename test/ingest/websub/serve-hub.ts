import { createHmac } from "node:crypto";
import type { TestContext } from "node:test";
import { serve } from "../../fetch/serve.ts";

/** A little hub: takes subscriptions, verifies them, and sends what it is given. */
export interface Hub {
  address: string;
  /** The forms that were sent to it. */
  asked: Record<string, string>[];
  /** Asks a subscriber back, as hubs do (WebSub §5.3); returns the status and the text of the answer. */
  verify(changes?: Record<string, string>): Promise<[number, string]>;
  /** Sends a feed; signed with the subscriber's secret, unless another signature is given. */
  push(body: string, signature?: (method: string, sign: string) => string | undefined): Promise<number>;
}

export async function serveHub(context: TestContext, status = 202): Promise<Hub> {
  const asked: Hub["asked"] = [];
  const origin = await serve(context, {
    "/": async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      asked.push(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())));
      response.writeHead(status).end();
    },
  });
  const last = () => asked.at(-1) ?? {};

  return {
    address: `${origin}/`,
    asked,
    async verify(changes = {}) {
      const question = {
        "hub.mode": "subscribe",
        "hub.topic": last()["hub.topic"]!,
        "hub.challenge": "a challenge & more",
        "hub.lease_seconds": "864000",
        ...changes,
      };
      const answer = await fetch(`${last()["hub.callback"]}?${new URLSearchParams(question)}`);
      return [answer.status, await answer.text()];
    },
    async push(body, signature = (method, sign) => `${method}=${sign}`) {
      const secret = last()["hub.secret"]!;
      const header = signature("sha256", createHmac("sha256", secret).update(body).digest("hex"));
      const headers = { "content-type": "application/rss+xml", ...(header && { "x-hub-signature": header }) };
      const answer = await fetch(last()["hub.callback"]!, { method: "POST", body, headers });
      await answer.arrayBuffer();
      return answer.status;
    },
  };
}
