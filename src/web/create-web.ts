import { createMinuteMemory } from "../domain/minute-memory.ts";
import type { Overview, Store } from "../store/store.ts";
import { cacheKey, pageAddress } from "./answers/cache-key.ts";
import { holdVersion } from "./answers/hold-version.ts";
import { type KeptAnswer, keepAnswer } from "./answers/kept-answer.ts";
import { createPageCache } from "./answers/page-cache.ts";
import { sendKept } from "./answers/send-kept.ts";
import { createRoutes } from "./create-routes.ts";
import { dependsOnReader } from "./depends-on-reader.ts";
import { isForPrograms } from "./is-for-programs.ts";
import type { PageSetting } from "./page-setting.ts";
import { type Reader, readReader } from "./read-reader.ts";
import type { Shared } from "./routes/routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { loadStaticFiles, workerPath } from "./static-files.ts";
import type { Asked, Web, WebParts } from "./web.ts";
import { wordsOf } from "./words/words-of.ts";

const cacheBytes = 64 * 1024 * 1024;
const minute = 60_000;

/** Makes the web site on a store. Pages are kept until the archive or the minute changes: ages move on. */
export function createWeb(parts: WebParts): Web {
  const { store, now, settings } = parts;
  const files = loadStaticFiles();
  const version = holdVersion(
    () => store.version(),
    () => performance.now(),
    settings.holdMs ?? 0,
  );
  const cache = createPageCache(cacheBytes, () => `${version()} ${Math.floor(now().getTime() / minute)}`);
  const underWay = new Map<string, Promise<KeptAnswer | Response | undefined>>();
  const settingOf = settingMaker(parts, files.address);
  const routes = createRoutes(settingOf, parts.report);

  function findKept(asked: Asked): KeptAnswer | undefined {
    if (!onlyReads(asked)) return undefined;
    if (asked.target.startsWith("/static/") || asked.target === workerPath) return files.find(asked.target);
    return settings.cache ? cache.find(cacheKey(asked)) : undefined;
  }

  async function prepare(request: Request): Promise<KeptAnswer | Response> {
    const asked = askedOf(request);
    if (parts.websub && asked.target.startsWith("/websub/")) return parts.websub(request);
    if (parts.images && asked.target.startsWith("/images/")) return parts.images.answer(request);
    const kept = findKept(asked);
    if (kept) return kept;
    return settings.cache && onlyReads(asked) ? joined(asked, request) : render(asked, request);
  }

  /** One page asked for by many at once is made once: else each change of the archive would make it for all of them. */
  async function joined(asked: Asked, request: Request): Promise<KeptAnswer | Response> {
    const key = `${asked.method} ${cacheKey(asked)} ${cache.epoch()}`;
    const before = underWay.get(key);
    const made = before && (await before);
    if (made && !(made instanceof Response)) return made;
    const making = render(asked, request);
    underWay.set(
      key,
      making.catch(() => undefined),
    );
    try {
      return await making;
    } finally {
      underWay.delete(key);
    }
  }

  async function render(asked: Asked, request: Request): Promise<KeptAnswer | Response> {
    const epoch = cache.epoch();
    const beside: Shared["Bindings"] = {};
    const response =
      parts.api && isForPrograms(asked.target)
        ? await parts.api(asGet(request))
        : await routes.fetch(asGet(request), beside);
    const headers = {
      ...securityHeaders,
      "cache-control": "no-cache",
      ...(dependsOnReader(asked.target) && { vary: "Accept-Language, Cookie" }),
      ...Object.fromEntries(response.headers),
    };
    if (!isPage(asked, response)) return passOn(response, headers);
    const fresh = keepAnswer(beside.body ?? Buffer.from(await response.arrayBuffer()), headers);
    if (settings.cache && !isPrivate(headers)) cache.keep(cacheKey(asked), epoch, fresh);
    return fresh;
  }

  async function answer(request: Request): Promise<Response> {
    const prepared = await prepare(request);
    return prepared instanceof Response ? prepared : toResponse(prepared, request);
  }

  return { answer, prepare, findKept, ...(parts.live && { live: parts.live }) };
}

/** With the headers of every answer; its cookies stay several headers. */
function passOn(response: Response, headers: Record<string, string>): Response {
  const answer = new Response(response.body, { status: response.status, headers });
  answer.headers.delete("set-cookie");
  for (const cookie of response.headers.getSetCookie()) answer.headers.append("set-cookie", cookie);
  return answer;
}

function askedOf(request: Request): Asked {
  const { host, pathname, search } = new URL(request.url);
  const target = pathname + search;
  return { method: request.method, host, target, reader: readerOf(request, target) };
}

function readerOf({ headers }: Request, target: string): Reader {
  return readReader(headers.get("accept-language"), headers.get("cookie"), target);
}

/** A HEAD is answered as a GET whose body stays here, so that its headers are the same. */
function asGet(request: Request): Request {
  return request.method === "HEAD" ? new Request(request.url, { headers: request.headers }) : request;
}

function onlyReads({ method }: Asked): boolean {
  return method === "GET" || method === "HEAD";
}

function isPage(asked: Asked, response: Response): boolean {
  return onlyReads(asked) && response.status === 200 && response.headers.get("cache-control") !== "no-store";
}

/** One reader's wire would only drive out what many read. */
function isPrivate(headers: Record<string, string>): boolean {
  return headers["cache-control"]?.includes("private") ?? false;
}

function toResponse(kept: KeptAnswer, request: Request): Response {
  const { status, headers, body } = sendKept(kept, {
    method: request.method,
    acceptEncoding: request.headers.get("accept-encoding"),
    ifNoneMatch: request.headers.get("if-none-match"),
    ifModifiedSince: request.headers.get("if-modified-since"),
  });
  return new Response(body ? new Uint8Array(body) : null, { status, headers });
}

/** Makes what a page may look at. The overview is read once for each state of the archive. */
function settingMaker(
  { store, now, settings, images, live }: WebParts,
  staticAddress: PageSetting["staticAddress"],
): (request: Request) => Promise<PageSetting> {
  const readOverview = overviewReader(store);
  let memory = createMinuteMemory(now);
  let demo = false;

  return async (request) => {
    const { target, reader } = askedOf(request);
    const overview = await readOverview();
    // When the demo goes, what is remembered of it goes at once.
    if (overview.demo !== demo) [memory, demo] = [createMinuteMemory(now), overview.demo];
    return {
      store,
      now: now(),
      address: pageAddress(target),
      reader,
      words: wordsOf(reader.locale),
      pageSize: settings.pageSize,
      origin: new URL(settings.siteUrl || request.url).origin,
      overview,
      memory,
      staticAddress,
      live: live !== undefined,
      ...(images && { images }),
      ...(settings.feedText && { feedText: settings.feedText }),
      // A hub is told feeds by their public address; under another one they are other topics (WebSub §4).
      ...(settings.siteUrl && settings.hubs?.length && { hubs: settings.hubs }),
      ...(settings.version && { version: settings.version }),
      ...(settings.contact && { contact: settings.contact }),
      ...(settings.birth && { birth: settings.birth }),
    };
  };
}

function overviewReader(store: Store): () => Promise<Overview> {
  let known: { version: number; overview: Promise<Overview> } | undefined;
  return () => {
    const version = store.version();
    if (known?.version !== version) {
      const overview = store.overview();
      known = { version, overview };
      overview.catch(() => {
        known = undefined;
      });
    }
    return known.overview;
  };
}
