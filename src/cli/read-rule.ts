import type { PublisherRule } from "../domain/publisher-rule.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { isSelector } from "../extract/is-selector.ts";

/** The options of `tagwire rules set`. */
export interface RuleOptions {
  text?: string[];
  remove?: string[];
  nextPage?: string;
  title?: string;
  authors?: string;
  cookie?: string;
  userAgent?: string;
}

/** The rule that the options describe; bad-input for what is no selector, no header, or nothing at all. */
export function readRule(host: string, options: RuleOptions): PublisherRule {
  const { text, remove, nextPage, title, authors, cookie, userAgent } = options;
  for (const [name, value] of Object.entries({ text, remove, "next-page": nextPage, title, authors }))
    for (const selector of [value ?? []].flat()) refuseOtherSelectors(name, selector);
  for (const [name, value] of Object.entries({ cookie, "user-agent": userAgent }))
    refuseOtherHeaders(name, value);
  const facts = Object.entries({ text, remove, nextPage, title, authors, cookie, userAgent }).filter(
    ([, value]) => value,
  );
  if (facts.length > 0) return { host, ...Object.fromEntries(facts) };
  throw new TagwireError(
    "bad-input",
    `What is the rule for ${host}? Give --text, --remove or another option.`,
  );
}

function refuseOtherSelectors(name: string, selector: string): void {
  if (isSelector(selector)) return;
  throw new TagwireError(
    "bad-input",
    `--${name} ${selector}: this is no CSS selector such as "article .body".`,
  );
}

/** RFC 9110 §5.5: visible ASCII and spaces. */
function refuseOtherHeaders(name: string, value: string | undefined): void {
  if (value === undefined || /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) return;
  throw new TagwireError("bad-input", `--${name}: only visible ASCII characters can be sent in a header.`);
}

/** "https://www.example.com/a" and "example.com" name the same host; bad-input for what names none. */
export function readRuleHost(text: string): string {
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `http://${text}`);
  const host = url?.hostname.replace(/^www\./, "");
  if (host) return host;
  throw new TagwireError("bad-input", `${text} is no host: give one such as example.com.`);
}
