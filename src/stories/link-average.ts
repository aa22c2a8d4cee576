/**
 * Groups `size` things, from each alone: the two groups with the highest mean likeness between their members are joined
 * again and again, until the best mean is below `least` (average linkage; Sokal & Michener 1958). Gives lists of
 * places. Time and memory grow with the square of `size`.
 */
export function linkAverage(
  size: number,
  likeness: (one: number, other: number) => number,
  least: number,
): number[][] {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (let one = 0; one < size; one += 1)
    for (let other = 0; other < one; other += 1) sums[one]![other] = sums[other]![one] = likeness(one, other);
  const groups: (number[] | undefined)[] = Array.from({ length: size }, (_, at) => [at]);
  const partners = groups.map((_, at) => findPartner(at, sums, groups));
  for (;;) {
    const first = bestOf(partners);
    if (first === -1 || partners[first]!.mean < least) return groups.filter((one) => one !== undefined);
    join(first, partners[first]!.at, sums, groups);
    renew(first, partners[first]!.at, partners, sums, groups);
  }
}

interface Partner {
  /** −1: there is none. */
  at: number;
  mean: number;
}

type Groups = (number[] | undefined)[];

function meanOf(one: number, other: number, sums: Float64Array[], groups: Groups): number {
  return sums[one]![other]! / (groups[one]!.length * groups[other]!.length);
}

function findPartner(one: number, sums: Float64Array[], groups: Groups): Partner {
  const best = { at: -1, mean: Number.NEGATIVE_INFINITY };
  if (!groups[one]) return best;
  for (let other = 0; other < groups.length; other += 1) {
    if (other === one || !groups[other]) continue;
    const mean = meanOf(one, other, sums, groups);
    if (mean > best.mean) [best.at, best.mean] = [other, mean];
  }
  return best;
}

function bestOf(partners: Partner[]): number {
  let best = -1;
  for (const [at, { mean }] of partners.entries())
    if (partners[at]!.at !== -1 && (best === -1 || mean > partners[best]!.mean)) best = at;
  return best;
}

function join(one: number, other: number, sums: Float64Array[], groups: Groups): void {
  for (let at = 0; at < groups.length; at += 1) {
    sums[one]![at]! += sums[other]![at]!;
    sums[at]![one] = sums[one]![at]!;
  }
  groups[one]!.push(...groups[other]!);
  groups[other] = undefined;
}

/** Only those whose partner has changed look for another; a joined group's mean is never above both of its parts'. */
function renew(
  joined: number,
  gone: number,
  partners: Partner[],
  sums: Float64Array[],
  groups: Groups,
): void {
  partners[gone] = { at: -1, mean: Number.NEGATIVE_INFINITY };
  for (const [at, partner] of partners.entries())
    if (at === joined || partner.at === joined || partner.at === gone)
      partners[at] = findPartner(at, sums, groups);
}
