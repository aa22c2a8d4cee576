/** How many pages may be told at once, in all and from one address. */
export interface Seats {
  /** Takes a seat; what gives it back, or undefined where there is none. */
  take(address: string | undefined): (() => void) | undefined;
}

export function countSeats(most: number, mostAtAddress: number): Seats {
  let taken = 0;
  const byAddress = new Map<string, number>();

  function change(address: string | undefined, by: 1 | -1): void {
    taken += by;
    if (address === undefined) return;
    const there = (byAddress.get(address) ?? 0) + by;
    if (there > 0) byAddress.set(address, there);
    else byAddress.delete(address);
  }

  return {
    take(address) {
      if (taken >= most || (byAddress.get(address ?? "") ?? 0) >= mostAtAddress) return undefined;
      change(address, 1);
      let given = false;
      return () => {
        if (!given) change(address, -1);
        given = true;
      };
    },
  };
}
