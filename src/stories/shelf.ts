/** Rows of numbers, each of at most `width`, by number: in pages, so that growing neither copies nor wastes much. */
export interface Shelf<Row> {
  put(number: number, row: Row): void;
  /** A view, good until the number is put again. */
  row(number: number): Row;
}

const pageRows = 1024;

interface Numbers<Row> {
  new (length: number): Row;
}

export function createShelf<Row extends Uint32Array | Uint8Array>(
  numbers: Numbers<Row>,
  width: number,
): Shelf<Row> {
  const pages: Row[] = [];
  const lengths: Uint16Array[] = [];

  return {
    put(number, row) {
      const page = Math.floor(number / pageRows);
      pages[page] ??= new numbers(pageRows * width);
      lengths[page] ??= new Uint16Array(pageRows);
      const at = number % pageRows;
      pages[page].set(row, at * width);
      lengths[page][at] = row.length;
    },
    row(number) {
      const page = Math.floor(number / pageRows);
      const at = number % pageRows;
      return pages[page]!.subarray(at * width, at * width + lengths[page]![at]!) as Row;
    },
  };
}
