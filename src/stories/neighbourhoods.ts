/** Things that hang together, as links between them are followed one after the other. */
export interface Neighbourhoods {
  /** Links two, unless together they would be more than `most`. */
  link(one: number, other: number): void;
  /** Each neighbourhood's members. */
  all(): number[][];
}

/** A disjoint-set forest (Tarjan 1975) of the things that have been linked. */
export function createNeighbourhoods(most: number): Neighbourhoods {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();

  function rootOf(one: number): number {
    let root = one;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(one, root);
    return root;
  }

  return {
    link(one, other) {
      const [root, otherRoot] = [rootOf(one), rootOf(other)];
      const size = (sizes.get(root) ?? 1) + (sizes.get(otherRoot) ?? 1);
      if (root === otherRoot || size > most) return;
      parents.set(otherRoot, root);
      sizes.set(root, size);
    },
    all: () => [...Map.groupBy(parents.keys(), rootOf).values()],
  };
}
