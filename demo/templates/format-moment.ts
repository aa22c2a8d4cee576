/** Locale → the time zone in which its publisher lives. */
const zones = {
  "en-GB": "Europe/London",
  "en-US": "America/New_York",
  "de-DE": "Europe/Berlin",
  "ja-JP": "Asia/Tokyo",
  "ko-KR": "Asia/Seoul",
};

/** A moment as the publisher's readers write it. */
export function formatMoment(moment: Date, locale: keyof typeof zones): string {
  return moment.toLocaleString(locale, { dateStyle: "long", timeStyle: "short", timeZone: zones[locale] });
}
