import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

export interface Resource {
  body: string | Buffer;
  type: string;
  modifiedAt: Date;
}

/** Answers GET and HEAD for one resource; 304 where the client's copy is still good (RFC 9110 §13.1, §13.2.2). */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  resource: Resource | undefined,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    refuse(response, 405, "Only GET and HEAD.");
  } else if (!resource) {
    refuse(response, 404, "There is no such page here.");
  } else {
    send(request, response, resource);
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { body, type, modifiedAt }: Resource,
): void {
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  response.setHeader("ETag", etag);
  response.setHeader("Last-Modified", modifiedAt.toUTCString());
  response.setHeader("Cache-Control", "no-cache");
  if (isFresh(request, etag, modifiedAt)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

function isFresh({ headers }: IncomingMessage, etag: string, modifiedAt: Date): boolean {
  const known = headers["if-none-match"];
  if (known !== undefined) {
    return known
      .split(",")
      .some((entry) => entry.trim() === "*" || entry.trim().replace(/^W\//, "") === etag);
  }
  const since = headers["if-modified-since"];
  return since !== undefined && Date.parse(since) >= modifiedAt.getTime();
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}
