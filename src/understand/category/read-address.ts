import type { Category } from "../../domain/category.ts";
import { findSection } from "./find-section.ts";

/** A part of an address that names a section, as it stands there. */
interface AddressSection {
  category: Category;
  part: string;
}

/** Folders and subdomains that mean a language, a device or a place for files before they mean a section. */
const technical = new Set(["www", "it", "web", "mobile", "mobil", "digital", "media", "apps", "app", "live"]);

/**
 * The section that an article's address names: the deepest folder of its path ("/sport/fussball/…"; the last segment
 * is the article's own), else a subdomain ("sports.example.com"). Undefined where there is none, or no address.
 */
export function readAddress(address: string, language: string): AddressSection | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const folders = url.pathname.split("/").slice(1, -1).slice(0, 8).reverse();
  for (const folder of folders) {
    const category = technical.has(folder) ? undefined : findSection(decode(folder), language);
    if (category) return { category, part: `/${folder}/` };
  }
  for (const label of url.hostname.split(".").slice(0, -2)) {
    const category = technical.has(label) ? undefined : findSection(label, language);
    if (category) return { category, part: label };
  }
  return undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
