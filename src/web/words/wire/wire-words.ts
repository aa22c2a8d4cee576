import type { ChoiceKind } from "../../../domain/choices/choice.ts";
import type { Html } from "../../parts/html.ts";
import type { KeyAction } from "../../wire/key-actions.ts";
import type { MuteSpan } from "../../wire/mute-spans.ts";
import type { CodeMistake } from "../../wire/wire-code.ts";

/** The reader's own wire, and what the browser does for it. */
export interface WireWords {
  title: string;
  /** Of the button among a page's feeds: what it does. */
  follow(name: string): string;
  what: Html;
  /** Of the address that holds the choices. */
  address: string;
  /** "12 followed, 3 muted". */
  counts(followed: number, muted: number): string;
  followed: string;
  muted: string;
  change: string;
  kinds: Record<ChoiceKind, string>;
  /** Fields of the form. */
  tags: string;
  search: string;
  categories: string;
  mostUsed: string;
  mute: string;
  span: string;
  spans: Record<MuteSpan, string>;
  send: string;
  remove(name: string): string;
  until(day: string): string;
  nothing: string;
  none: string;
  menu: string;
  muteSomething: string;
  aboutArticle: string;
  mistakes: Record<CodeMistake, string>;
  again: Html;
  noPublisher(name: string): string;
  keysTitle: string;
  keysWhat: string;
  keys: Record<KeyAction, string>;
  /** What scripts say; "{}" stands for what it is about. */
  browser: Record<BrowserText, string>;
}

/** Of the scripts, and of what the server writes for them. */
type BrowserText =
  | "savedNow"
  | "unsavedNow"
  | "mute"
  | "markRead"
  | "markUnread"
  | "markAll"
  | "allRead"
  | "save"
  | "unsave"
  | "muted"
  | "undo"
  | "here"
  | "kept"
  | "keep"
  | "export"
  | "import"
  | "imported"
  | "noJson"
  | "noWire"
  | "newer"
  | "damaged"
  | "saved"
  | "noneSaved"
  | "full"
  | "keysOn"
  | "close";
