export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Milliseconds since midnight; undefined for what no clock shows. 24:00 and leap seconds are allowed. */
export function clock(hour = "0", minute = "0", second = "0", thousandths = 0): number | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  const beyond = hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds > 0);
  return beyond ? undefined : ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
}

/** Minutes east of UTC. */
export function offset(sign: string | undefined, hours = "0", minutes = "0"): number {
  const size = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -size : size;
}

/** 24:00 runs over into the next day; a day that the month does not have makes no date. */
export function momentOf(
  date: DateParts,
  milliseconds: number | undefined,
  minutesEast: number,
): number | undefined {
  const day = new Date(Date.UTC(date.year, date.month - 1, date.day));
  const real = day.getUTCMonth() === date.month - 1 && day.getUTCDate() === date.day;
  if (!real || milliseconds === undefined || Math.abs(minutesEast) > 15 * 60) return undefined;
  return day.getTime() + milliseconds - minutesEast * 60_000;
}
