import type { Html } from "../../parts/html.ts";

/** What the page about the site says. */
export interface AboutWords {
  title: string;
  what: Html;
  tagsTitle: string;
  howTags: Html;
  rightsTitle: string;
  rights: Html;
  /** How to reach whoever runs the site. */
  contact(address: string): string;
  followTitle: string;
  follow: Html;
  programsTitle: string;
  programs: Html;
  privacyTitle: string;
  privacy: string;
  version(version: string): string;
}
