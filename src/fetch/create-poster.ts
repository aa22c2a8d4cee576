import { judgeStatus } from "./judge-status.ts";
import { type AgentOptions, openAgents } from "./open-agents.ts";
import { addressName, sendRequest } from "./send-request.ts";
import { webAddress } from "./web-address.ts";

export interface PosterOptions extends Omit<AgentOptions, "connections"> {
  userAgent: string;
  now: () => number;
}

/** Posts what the user wants to have sent. */
export interface Poster {
  /**
   * Throws TagwireErrors only, with the same guard as for pages, and also where the answer is no success: a redirect is
   * none, because tokens and signatures are meant for one address.
   */
  post(address: string, body: string | Buffer, headers: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

const connections = 2;
/** Of the answer, whose status is all that counts. */
const answerBytes = 10_000;

/** Makes a poster; unlike pages, what it asks was given by the user, so that robots.txt has no say. */
export function createPoster(options: PosterOptions): Poster {
  const agents = openAgents({ ...options, connections });
  const { timeoutMs, userAgent, now } = options;
  return {
    async post(address, body, headers) {
      const url = webAddress(address);
      const answer = await sendRequest({
        ...{ url, body, timeoutMs, dispatcher: agents.choose(url) },
        headers: { "user-agent": userAgent, ...headers },
        limit: { bytes: answerBytes, cut: true },
        limitName: "answers",
        answered: () => {},
      });
      judgeStatus(answer, addressName(url), now());
    },
    close: agents.close,
  };
}
