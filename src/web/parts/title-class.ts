const longTitle = 80;

/** Large headlines step back when they are long, so that the text below stays in sight. */
export function titleClass(title: string): "short" | "long" {
  return title.length > longTitle ? "long" : "short";
}
