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
  const { year, month, day } = date;
  const real = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month));
  if (!real || milliseconds === undefined || Math.abs(minutesEast) > 15 * 60) return undefined;
  return Date.UTC(year, month - 1, day) + milliseconds - minutesEast * 60_000;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
