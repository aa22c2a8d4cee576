// Ages move on while a page is open: the server's own rule, applied to the server's own clock.
// domain/age.ts, stripped of its types, is served above these lines.
/* global ageOf */

const renderedAt = Date.parse(document.documentElement.dataset.now ?? "");
const openedAt = performance.now();

function updateAges() {
  const now = new Date(renderedAt + performance.now() - openedAt);
  for (const time of document.querySelectorAll("time[title]")) {
    const age = ageOf(time.dateTime, now, document.documentElement.lang);
    if (time.textContent !== age) time.textContent = age;
  }
}

setInterval(updateAges, 30_000);
document.addEventListener("visibilitychange", updateAges);
