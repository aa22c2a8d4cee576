// @ts-check
// Starts the worker that keeps pages for when there is no connection, and says on such a page what it is.

const { dataset, lang } = document.documentElement;
const hour = 3_600_000;

/** "14:05", with the day where that is not today's. @param {string} moment */
function timeOf(moment) {
  const today = Date.now() - Date.parse(moment) < 12 * hour;
  // Days in English stand before their months here, as everywhere on the site.
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    ...(!today && { dateStyle: "medium" }),
    timeStyle: "short",
  }).format(new Date(moment));
}

function sayWhen() {
  const time = document.querySelector(".kept time");
  if (time) time.textContent = timeOf(dataset.now ?? "");
}

/** The newest first. @param {Element} list */
async function listKept(list) {
  const shelf = await caches.open("pages");
  const entries = await Promise.all((await shelf.keys()).reverse().map((key) => entryOf(shelf, key)));
  if (entries.length > 0) list.replaceChildren(...entries);
}

/** @param {Cache} shelf @param {Request} key */
async function entryOf(shelf, key) {
  const answer = await shelf.match(key, { ignoreVary: true });
  const page = new DOMParser().parseFromString((await answer?.text()) ?? "", "text/html");
  const [item, link, time] = ["li", "a", "time"].map((name) => document.createElement(name));
  Object.assign(link, { href: key.url, textContent: page.title.replace(/ – Tagwire$/, "") });
  Object.assign(time, { className: "quiet", textContent: timeOf(page.documentElement.dataset.now ?? "") });
  item.append(link, " ", time);
  return item;
}

if (dataset.kept !== undefined) sayWhen();
const list = document.querySelector(".kept-pages");
if (list && self.caches) listKept(list);
addEventListener("load", () => navigator.serviceWorker?.register("/sw.js").catch(() => undefined));
