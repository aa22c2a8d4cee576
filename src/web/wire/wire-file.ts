import {
  type Choice,
  mostChoices,
  readChoice,
  tidyChoices,
  writeChoice,
} from "../../domain/choices/choice.ts";

/** An article that a reader has put aside, as much of it as a list shows. */
interface SavedArticle {
  id: string;
  title: string;
  language: string;
  publisher: string;
}

/** Everything that a reader's browser keeps. */
export interface Kept {
  choices: Choice[];
  /** Ids of articles, the last one read last. */
  read: string[];
  /** The last one saved last. */
  saved: SavedArticle[];
}

/** What a file says, or why it cannot be read; `at` is the part of it that is damaged. */
export type ReadFile = { kept: Kept } | { mistake: "noJson" | "noWire" | "newer" | "damaged"; at?: string };

const version = 1;
const [mostRead, mostSaved] = [5_000, 1_000];
const [longestTitle, longestField] = [500, 200];
const idShape = /^[0-9a-f]{16}$/;

/** What a browser keeps, as the text of a file; of too much the newest. */
export function writeWireFile({ choices, read, saved }: Kept): string {
  return JSON.stringify({
    tagwire: "wire",
    version,
    choices: tidyChoices(choices).slice(0, mostChoices),
    read: read.slice(-mostRead),
    saved: saved.slice(-mostSaved),
  });
}

/** Reads what `writeWireFile` wrote, here or elsewhere; never throws. */
export function readWireFile(text: string): ReadFile {
  const file = parse(text);
  if (file === undefined) return { mistake: "noJson" };
  if (!isRecord(file) || file.tagwire !== "wire") return { mistake: "noWire" };
  if (typeof file.version !== "number" || file.version < 1) return { mistake: "damaged", at: "version" };
  if (file.version > version) return { mistake: "newer" };
  const choices = listOf(file.choices, mostChoices, toChoice);
  const read = listOf(file.read, mostRead, toId);
  const saved = listOf(file.saved, mostSaved, toSaved);
  if (!choices) return { mistake: "damaged", at: "choices" };
  if (!read) return { mistake: "damaged", at: "read" };
  if (!saved) return { mistake: "damaged", at: "saved" };
  return { kept: { choices: tidyChoices(choices), read, saved } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** Undefined where it is no list, is too long, or holds what is not wanted. */
function listOf<Entry>(
  value: unknown,
  most: number,
  read: (entry: unknown) => Entry | undefined,
): Entry[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const entries = value.map(read);
  return entries.some((entry) => entry === undefined) ? undefined : (entries as Entry[]);
}

/** By way of its line, which lets nothing through that cannot be chosen. */
function toChoice(entry: unknown): Choice | undefined {
  if (!isRecord(entry) || typeof entry.name !== "string") return undefined;
  return readChoice(writeChoice(entry as unknown as Choice));
}

function toId(entry: unknown): string | undefined {
  return typeof entry === "string" && idShape.test(entry) ? entry : undefined;
}

function toSaved(entry: unknown): SavedArticle | undefined {
  if (!isRecord(entry)) return undefined;
  const { id, title, language, publisher } = entry;
  if (toId(id) === undefined || !isText(title, longestTitle)) return undefined;
  if (!isText(language, longestField) || !isText(publisher, longestField)) return undefined;
  return { id: id as string, title, language, publisher };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}
