// @ts-check
// Says in the margin how many articles have come since the page was made. Nothing is put into the list: the way to
// them is a link. Who does not look at the page is not connected; without a connection nothing is said.

/** @typedef {{ count: number, text: string }} Arrived */

const notice = /** @type {HTMLElement} */ (document.querySelector(".arrivals"));
const { page = "", after = "", to = "" } = notice.dataset;
const [soonest, latest] = [2_000, 300_000];
/** @type {EventSource | undefined} */
let source;
/** @type {number | undefined} */
let timer;
let wait = soonest;

function open() {
  close();
  if (document.hidden) return;
  source = new EventSource(`/live?${new URLSearchParams({ page, after })}`);
  source.onopen = () => {
    wait = soonest;
  };
  source.onmessage = ({ data }) => show(JSON.parse(data));
  source.onerror = retry;
}

function close() {
  clearTimeout(timer);
  source?.close();
}

/** Later each time, and not all readers at once. */
function retry() {
  close();
  timer = setTimeout(open, wait * (0.5 + Math.random()));
  wait = Math.min(2 * wait, latest);
}

/** @param {Arrived} arrived */
function show({ text }) {
  const link = document.createElement("a");
  Object.assign(link, { href: to, textContent: text });
  // Who stands on the link stays there.
  const present = notice.querySelector("a");
  if (present) present.textContent = text;
  else notice.append(link);
}

document.addEventListener("visibilitychange", open);
open();
