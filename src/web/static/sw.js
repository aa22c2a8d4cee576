// Keeps the last pages that were read, and what they need, for when there is no connection. Pages come from the site
// while it can be reached; files whose address holds their hash are kept. `files` is served above these lines: the
// addresses of all that is kept in advance. A change of them is a new edition of this worker.
/* global files */

const fileShelf = `files ${files.map((address) => address.split("v=")[1]).join("")}`;
const [pageShelf, offlineShelf] = ["pages", "offline"];
const offlinePage = "/offline";
/** How many pages of a kind are kept: the front page and the reader's wire whatever else was read. */
const bounds = [
  { path: /^\/(?:wire)?$/, most: 2 },
  { path: /^\/wire\/[\w-]+$/, most: 3 },
  { path: /^/, most: 30 },
];
const never = /^\/(?:api|mcp|live|admin|websub|images|offline)(?:\/|$)/;
/** A connection that gives nothing for so long is as good as none, where a copy is kept. */
const patienceMs = 6_000;

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(prepare());
});
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/static/")) event.respondWith(fileOf(event.request));
  else if (mode === "navigate" && pathname === "/preferences") event.respondWith(prefer(event));
  else if (mode === "navigate" && !never.test(pathname)) event.respondWith(pageOf(event));
});

async function prepare() {
  await (await caches.open(fileShelf)).addAll(files);
  await keepOfflinePage();
  await keep("/", await fetch("/"));
}

/** At once, for the pages that are open too: they were read before there was a worker. */
async function takeOver() {
  const shelves = await caches.keys();
  const old = shelves.filter((name) => ![fileShelf, pageShelf, offlineShelf].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
  const open = (await clients.matchAll({ type: "window" })).map(({ url }) => new URL(url));
  const toKeep = open.filter(({ pathname }) => !never.test(pathname));
  await Promise.allSettled(toKeep.map(async (address) => keep(address.href, await fetch(address))));
}

async function keepOfflinePage() {
  await (await caches.open(offlineShelf)).add(offlinePage);
}

/** Another language or appearance is for the page without a connection too. */
async function prefer(event) {
  const answer = await fetch(event.request);
  event.waitUntil(keepOfflinePage());
  return answer;
}

async function fileOf(request) {
  const kept = await caches.match(request, { cacheName: fileShelf, ignoreVary: true });
  if (kept) return kept;
  try {
    const answer = await fetch(request);
    if (/immutable/.test(answer.headers.get("cache-control")))
      await (await caches.open(fileShelf)).put(request, answer.clone());
    return answer;
  } catch (error) {
    // A page that was kept with an older edition of the file.
    const options = { cacheName: fileShelf, ignoreVary: true, ignoreSearch: true };
    const newer = await caches.match(request, options);
    if (newer) return newer;
    throw error;
  }
}

async function pageOf(event) {
  const { url } = event.request;
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((answer) => keep(url, answer.clone())).catch(() => undefined));
  const late = new Promise((_, reject) => setTimeout(reject, patienceMs));
  try {
    return await Promise.race([fresh, late]);
  } catch {
    const copy = await copyOf(url);
    if (copy) return copy;
    return fresh.catch(() => caches.match(offlinePage, { cacheName: offlineShelf, ignoreVary: true }));
  }
}

/** Keeps a page in place of what was kept at its address, as the newest. */
async function keep(address, answer) {
  const [type, control] = ["content-type", "cache-control"].map((name) => answer.headers.get(name) ?? "");
  if (answer.status !== 200 || answer.redirected) return;
  if (!type.startsWith("text/html") || /no-store/.test(control)) return;
  const key = new URL(address, location.origin);
  key.hash = "";
  const shelf = await caches.open(pageShelf);
  await shelf.delete(key, { ignoreVary: true });
  await shelf.put(key, answer);
  const bound = boundOf(key.href);
  const alike = (await shelf.keys()).filter(({ url }) => boundOf(url) === bound);
  await Promise.all(alike.slice(0, -bound.most).map((old) => shelf.delete(old, { ignoreVary: true })));
}

function boundOf(address) {
  return bounds.find(({ path }) => path.test(address.slice(location.origin.length)));
}

/** The page as it was kept, marked as such: it then says of when it is. */
async function copyOf(address) {
  const copy = await caches.match(address.split("#")[0], { cacheName: pageShelf, ignoreVary: true });
  if (!copy) return undefined;
  const headers = new Headers(copy.headers);
  // The text is plain by now.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const text = await copy.text();
  return new Response(text.replace("<html ", "<html data-kept "), { headers });
}

/** What an alert sends. A message that comes twice has the same tag, and is shown once. */
addEventListener("push", (event) => {
  const { title, body, url, language: lang, tag } = event.data.json();
  const shown = { body, lang, tag, dir: "auto", data: url, icon: "/static/icon-192.png" };
  event.waitUntil(registration.showNotification(title, shown));
});
addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = event.notification.data;
  if (address) event.waitUntil(clients.openWindow(address));
});
