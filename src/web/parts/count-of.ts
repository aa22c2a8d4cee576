const figures = new Intl.NumberFormat("en");

/** "1 article", "12,345 articles". */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${figures.format(number)} ${number === 1 ? one : many}`;
}

/** "12,345". */
export function figure(number: number): string {
  return figures.format(number);
}
