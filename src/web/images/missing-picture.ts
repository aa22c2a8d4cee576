/** A quiet field with a crossed-out frame, in the middle of whatever box it gets. */
const field = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="0 0 960 540"><path fill="#8a887f" fill-opacity=".14" d="M0 0h960v540H0z"/><g fill="none" stroke="#8a887f" stroke-width="3"><rect x="440" y="240" width="80" height="60"/><path d="m428 312 104-84"/></g></svg>`;

const headers = {
  "cache-control": "public, max-age=600",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

/** Stands where a picture cannot be had: browsers show it in the same box, so that nothing shifts. */
export function missingPicture(status: 404 | 502): Response {
  return new Response(field, { status, headers: { ...headers, "content-type": "image/svg+xml" } });
}

/** Leaves the place of a picture to what lies below it. */
export function noPicture(): Response {
  return new Response(null, { status: 502, headers });
}
