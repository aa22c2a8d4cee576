/** Minutes east of UTC for the zone names that feeds and bylines use (RFC 822 §5.1, IANA abbreviations). */
const minutesByName: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  idt: 180,
  irst: 210,
  gst: 240,
  aft: 270,
  pkt: 300,
  uzt: 300,
  ist: 330,
  npt: 345,
  mmt: 390,
  ict: 420,
  wib: 420,
  wita: 480,
  wit: 540,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  uyt: -180,
  clt: -240,
  clst: -180,
  vet: -240,
  cot: -300,
  pet: -300,
};

/** One name, several zones: the country or language of the feed decides; the first table has the usual reading. */
const minutesByPlace: Record<string, Record<string, number>> = {
  ist: { he: 120, iw: 120, il: 120, ga: 60, ie: 60 },
  cst: { zh: 480, cn: 480, tw: 480, cu: -300 },
  bst: { bn: 360, bd: 360 },
  est: { au: 600 },
  edt: { au: 660 },
  cdt: { au: 630 },
  ast: { ar: 180, sa: 180, iq: 180 },
  pst: { ph: 480, fil: 480, tl: 480 },
  mst: { ms: 480, my: 480 },
  gst: { gu: 600 },
  wit: { id: 540 },
};

/** Names that mean "summer or winter time, whichever it is then". */
const regionsByName: Record<string, string> = {
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
};

/**
 * Minutes east of UTC of a zone's name ("CEST", "ET", "Asia/Tokyo") at a local moment (milliseconds, written as if
 * it were UTC); undefined for an unknown name. `language` ("en-AU", "zh") tells names with several meanings apart.
 */
export function zoneMinutes(name: string, localMoment: number, language = ""): number | undefined {
  const key = name.toLowerCase();
  const places = minutesByPlace[key];
  for (const part of language.toLowerCase().split(/[-_]/).reverse()) {
    if (places && Object.hasOwn(places, part)) return places[part];
  }
  if (Object.hasOwn(minutesByName, key)) return minutesByName[key];
  if (Object.hasOwn(regionsByName, key)) return regionMinutes(regionsByName[key]!, localMoment);
  return name.includes("/") ? regionMinutes(name, localMoment) : undefined;
}

function regionMinutes(region: string, localMoment: number): number | undefined {
  try {
    const offset = regionOffset(region, localMoment);
    return regionOffset(region, localMoment - offset * 60_000);
  } catch {
    return undefined;
  }
}

function regionOffset(region: string, moment: number): number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: region,
    timeZoneName: "longOffset",
    hour: "numeric",
  });
  const name = format.formatToParts(moment).find((part) => part.type === "timeZoneName")?.value ?? "";
  const match = /([+-])(\d\d):(\d\d)/.exec(name);
  return match ? Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}
