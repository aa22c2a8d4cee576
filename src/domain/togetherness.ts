/** In how many articles two tags stand, and together; how many there are in all. */
export interface Together {
  shared: number;
  one: number;
  other: number;
  archive: number;
}

/**
 * How much more often two tags stand together than by chance, from −1 to 1: normalized pointwise mutual information
 * (Bouma 2009), discounted where there is little to count (Pantel and Lin 2002), because one meeting of two rare tags
 * proves nothing.
 */
export function togetherness({ shared, one, other, archive }: Together): number {
  if (shared <= 0) return -1;
  const together = Math.min(1, shared / archive);
  const byChance = (one / archive) * (other / archive);
  const information = together === 1 ? 0 : Math.log(together / byChance) / -Math.log(together);
  const least = Math.min(one, other);
  return information * (shared / (shared + 1)) * (least / (least + 1));
}
