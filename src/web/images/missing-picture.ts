/**
 * A quiet field with a crossed-out frame in its middle. Without a size or ratio of its own, so that it takes those of the
 * box that the page has kept.
 */
const field = `<svg xmlns="http://www.w3.org/2000/svg"><rect width="100%" height="100%" fill="#8a887f" fill-opacity=".14"/><svg x="50%" y="50%" overflow="visible" fill="none" stroke="#8a887f" stroke-width="1.5"><path d="M-16-12h32v24h-32zM-21 16 21-16"/></svg></svg>`;

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
