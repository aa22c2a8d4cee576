import { type Announcer, createAnnouncer } from "./create-announcer.ts";

/** Hubs know the site's feeds by its public address: without one there is nothing to tell. */
export function openAnnouncer(hubs: readonly string[], siteUrl: string): Announcer | undefined {
  const origin = URL.parse(siteUrl)?.origin;
  return hubs.length > 0 && origin ? createAnnouncer(hubs, origin) : undefined;
}
