export interface LanguageVerdict {
  /** ISO 639-1, "nb" and "nn" for Norwegian; "und" for a text without letters. */
  language: string;
  /** From 0 to 1. */
  confidence: number;
  evidence: string;
}
