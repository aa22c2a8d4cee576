/** How long a mute may hold, in days; for ever has none. */
export const muteSpans = { ever: undefined, day: 1, week: 7, month: 30 } as const;

export type MuteSpan = keyof typeof muteSpans;

/** The last day of a mute that begins at that moment ("2026-11-24"); undefined where it does not end. */
export function lastDayOf(span: string | undefined, now: Date): string | undefined {
  const days = Object.hasOwn(muteSpans, span ?? "") ? muteSpans[span as MuteSpan] : undefined;
  return days && new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
