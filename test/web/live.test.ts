import assert from "node:assert/strict";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { createLive } from "../../src/web/live/create-live.ts";
import { type ServedWeb, serveWeb } from "../../src/web/serve-web.ts";
import { openSampleWeb, type SampleWeb } from "./open-sample-web.ts";
import { filing, publishers, wire } from "./sample-wire.ts";

/** The clock of the site: ticks when the test says so. */
const ticks = new Set<() => void>();
function tick(times = 1): void {
  for (let time = 0; time < times; time += 1) for (const work of ticks) work();
}
const every = (_ms: number, work: () => void) => {
  ticks.add(work);
  return () => ticks.delete(work);
};

let [site, served]: [SampleWeb?, ServedWeb?] = [];
before(async () => {
  site = await openSampleWeb({ live: { most: 5, mostAtAddress: 2, every } });
  served = await serveWeb({ web: site.web, host: "127.0.0.1", port: 0 });
});
after(async () => {
  await served?.close();
  await site?.close();
});

interface Stream {
  status: number;
  headers: IncomingMessage["headers"];
  /** The next thing that is sent; undefined at the end. */
  next(): Promise<string | undefined>;
  rest(): Promise<string>;
  close(): Promise<void>;
}

async function* messagesOf(response: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = "";
  for await (const part of response) {
    const messages = (waiting + part).split(/(?<=\n\n)/);
    waiting = messages.at(-1)!.endsWith("\n\n") ? "" : messages.pop()!;
    yield* messages;
  }
}

function open(query: string, headers: Record<string, string> = {}, method = "GET"): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const asked = request(`${served!.address}/live${query}`, { headers, method, agent: false });
    asked.once("error", reject).end();
    asked.once("response", (response) => {
      const parts = messagesOf(response.setEncoding("utf8"));
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        next: async () => (await parts.next()).value as string | undefined,
        rest: () => text(response),
        close: () =>
          new Promise((gone) => {
            response.once("close", gone);
            response.destroy();
          }),
      });
    });
  });
}

async function pageMark(path: string): Promise<string> {
  return /data-after="(\d+)"/.exec(await site!.page(path))![1]!;
}

async function follow(path: string, headers: Record<string, string> = {}): Promise<Stream> {
  const stream = await open(`?page=${encodeURIComponent(path)}&after=${await pageMark(path)}`, headers);
  assert.equal(await stream.next(), ":\n\n");
  return stream;
}

let number = 0;
async function publish(facts: Partial<Parameters<typeof filing>[0]>, copies = 1): Promise<void> {
  const one = () => filing({ path: `new-${++number}`, publisher: 0, minutes: 600, ...facts });
  await site!.store.articles.save(Array.from({ length: copies }, one));
}

const japan = { tags: wire[0]!.tags };
const told = (count: number, text: string) => `data: ${JSON.stringify({ count, text })}\n\n`;

test("each open page is told how many articles have come into its list, in the reader's language", async () => {
  const tag = await follow("/tags/JapanRelations");
  const german = await follow("/tags/JapanRelations", { "accept-language": "de" });
  const category = await follow("/categories/Sports");
  const publisher = await follow(`/publishers/${publishers[2]!.key}`);
  const front = await follow("/");
  assert.equal(front.status, 200);
  assert.match(String(front.headers["content-type"]), /^text\/event-stream/);
  assert.equal(front.headers["cache-control"], "no-store");
  assert.equal(front.headers["x-accel-buffering"], "no");
  assert.equal(front.headers["content-encoding"], undefined);

  // Older than what stands there, and new all the same.
  await publish({ ...japan, minutes: 9 * 1440 });
  tick();
  assert.equal(await tag.next(), told(1, "1 new article"));
  assert.equal(await german.next(), told(1, "1 neuer Artikel"));
  assert.equal(await front.next(), told(1, "1 new article"));
  await publish({ publisher: 2, category: "Sports" }, 4);
  tick();
  assert.equal(await category.next(), told(4, "4 new articles"));
  assert.equal(await publisher.next(), told(4, "4 new articles"));
  assert.equal(await front.next(), told(5, "5 new articles"));
  // An article that changes is no new one.
  await publish({ ...japan });
  tick();
  assert.equal(await tag.next(), told(2, "2 new articles"));
  await Promise.all([tag, german, category, publisher, front].map((stream) => stream.close()));
});

test("a page that was away is told of what came meanwhile", async () => {
  const mark = await pageMark("/tags/JapanRelations");
  await publish(japan, 3);
  const stream = await open(`?page=/tags/JapanRelations&after=${mark}`);
  const [first, second] = [await stream.next(), await stream.next()];
  assert.deepEqual([first, second], [":\n\n", told(3, "3 new articles")]);
  await publish(japan);
  tick();
  assert.equal(await stream.next(), told(4, "4 new articles"));
  await stream.close();
});

test("nobody counts while nothing changes; every 24 seconds the connection is kept warm", async () => {
  const stream = await follow("/");
  const { countArrived } = site!.store.articles;
  let counted = 0;
  site!.store.articles.countArrived = (...args) => {
    counted += 1;
    return countArrived(...args);
  };
  const more = [await follow("/"), await follow("/")];
  tick(16);
  for (const one of [stream, ...more]) assert.equal(await one.next(), ":\n\n");
  assert.equal(counted, 0);
  await publish({});
  tick();
  for (const one of [stream, more[0]!]) assert.match((await one.next())!, /1 new/);
  assert.equal(counted, 1, "once for three pages");
  site!.store.articles.countArrived = countArrived;
  await Promise.all([stream, ...more].map((one) => one.close()));
});

test("the last page that closes stops the clock", async () => {
  const stream = await follow("/");
  assert.equal(ticks.size, 1);
  await stream.close();
  // The server hears of it a moment later; a request that it answers comes after that.
  for (let tries = 0; ticks.size > 0 && tries < 50; tries += 1) await fetch(`${served!.address}/healthz`);
  assert.equal(ticks.size, 0);
});

test("who comes when all places are taken is told so, and when to come again", async () => {
  const open5 = await Promise.all(Array.from({ length: 5 }, () => follow("/")));
  const refused = await open("?page=/&after=0", { "accept-language": "ja" });
  assert.equal(refused.status, 503);
  assert.equal(refused.headers["retry-after"], "60");
  assert.equal(refused.headers["cache-control"], "no-store");
  assert.match(await refused.rest(), /新着記事/);
  await open5.pop()!.close();
  const next = await follow("/");
  await Promise.all([...open5, next].map((stream) => stream.close()));
});

test("one address behind a proxy has its share, and no more by saying so", async () => {
  const from = (address: string) => ({ "x-forwarded-for": `198.51.100.${number++}, ${address}` });
  const two = [await follow("/", from("192.0.2.1")), await follow("/", from("192.0.2.1"))];
  assert.equal((await open("?page=/&after=0", from("192.0.2.1"))).status, 503);
  const other = await follow("/", from("192.0.2.2"));
  await Promise.all([...two, other].map((stream) => stream.close()));
});

test("who has gone keeps the place until what was asked for is counted", async (context) => {
  const [counting, asked, gone] = [
    Promise.withResolvers<number>(),
    Promise.withResolvers<void>(),
    Promise.withResolvers<void>(),
  ];
  const { store, web } = site!;
  const countArrived = () => {
    asked.resolve();
    return counting.promise;
  };
  const slow = { ...store, articles: { ...store.articles, countArrived } };
  const live = createLive({ most: 1, every, store: slow });
  const answer: typeof live.answer = (request, response) => {
    response.once("close", gone.resolve);
    return live.answer(request, response);
  };
  const own = await serveWeb({ web: { ...web, live: { ...live, answer } }, host: "127.0.0.1", port: 0 });
  context.after(own.close);
  const address = `${own.address}/live?page=/&after=0`;
  const leaving = new AbortController();
  await fetch(address, { signal: leaving.signal });
  await asked.promise;
  leaving.abort();
  await gone.promise;
  assert.equal((await fetch(address)).status, 503);
  counting.resolve(0);
  const next = await fetch(address);
  assert.equal(next.status, 200);
  await next.body?.cancel();
});

for (const [query, status, why] of [
  ["?page=/about&after=1", 404, /no list of articles at “\/about”/],
  ["?page=/tags/Nothing&after=1", 404, /\/tags\/JapanRelations/],
  ["?page=/tags/%25E0%25A4&after=1", 404, /no list/],
  ["?page=/&after=yesterday", 400, /\?after= takes the number/],
  ["", 400, /\?after=/],
] as const) {
  test(`/live${query} is answered with what is wanted`, async () => {
    const answer = await open(query);
    assert.equal(answer.status, status);
    assert.match(await answer.rest(), why);
  });
}

test("only reading is answered", async () => {
  assert.equal((await open("?page=/&after=1", {}, "POST")).status, 405);
});

test("pages that grow say where they stand; narrowed, older and other pages do not", async () => {
  assert.match(
    await site!.page("/tags/JapanRelations?view=stories"),
    /data-to="\/tags\/JapanRelations\?view=stories"/,
  );
  for (const path of ["/about", "/tags", "/tags/JapanRelations?before=1764000000000-0000000000000000"])
    assert.doesNotMatch(await site!.page(path), /class="arrivals"|live\.js/, path);
});

test("a site that closes ends its open pages at once", async () => {
  const own = await serveWeb({ web: site!.web, host: "127.0.0.1", port: 0 });
  const [first, second] = [await follow("/"), await follow("/tags/JapanRelations")];
  await Promise.all([own.close(), served!.close()]);
  assert.equal(await first.next(), undefined);
  assert.equal(await second.next(), undefined);
  served = undefined;
  assert.equal(ticks.size, 0);
});
