import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/** Elements open at once from which markup is an attack: the parser's time grows with their square. Pages reach 60. */
const absurdDepth = 2_000;

/** Ends a scan; what was seen until then stands. */
class TooDeep extends Error {}

type Scanner = Pick<Partial<Handler>, "onopentag" | "ontext" | "onclosetag" | "oncdatastart" | "oncdataend">;

/** Runs a lenient parser over HTML or XML, up to where it nests absurdly deep. */
export function scanMarkup(text: string, scanner: Scanner, options?: ParserOptions): void {
  let depth = 0;
  const handler: Scanner = {
    onopentag(name, attributes, implied) {
      if (++depth > absurdDepth) throw new TooDeep("The markup nests too deeply.");
      scanner.onopentag?.(name, attributes, implied);
    },
    onclosetag(name, implied) {
      depth--;
      scanner.onclosetag?.(name, implied);
    },
    ontext: (words) => scanner.ontext?.(words),
    oncdatastart: () => scanner.oncdatastart?.(),
    oncdataend: () => scanner.oncdataend?.(),
  };
  try {
    new Parser(handler, options).end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}
