/** Which landscape `drawPicture` draws. */
export type Scene = "hills" | "mountains" | "sea" | "storm" | "night" | "moon";

/** An article as its publisher's JSON file has it, with the true moment of 2025. */
export interface DemoArticle {
  id: string;
  title: string;
  /** As the publisher says it; absent where neither page nor feed names one. */
  section?: string;
  authors: string[];
  /** The made-up news agency whose wire text this is. */
  agency?: string;
  keywords?: string[];
  summary: string;
  publishedAt: string;
  paragraphs: string[];
  image?: { scene: Scene; caption: string; credit: string };
  /** Its page says nothing about itself besides its title. */
  withoutMetadata?: boolean;
}

/** A publisher that does not exist. */
export interface DemoPublisher {
  /** First part of its addresses. */
  slug: string;
  name: string;
  tagline: string;
  /** BCP 47, as its feed and pages declare it. */
  language: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  feedFormat: "rss" | "atom" | "json";
  /** Colour of its logo. */
  colour: string;
  initials: string;
  /** The publisher's name of a section → the part of the address that stands for it. */
  sections: Record<string, string>;
  articles: DemoArticle[];
}

/** An article at its address, with its moment moved near to now. */
export interface PlacedArticle extends Omit<DemoArticle, "publishedAt" | "image"> {
  url: string;
  publishedAt: Date;
  image?: { url: string; scene: Scene; caption: string; credit: string };
  /** Who the page and the feed name as its writers: the agency where there is one. */
  credits: string[];
}

/** A publisher at its address; articles newest first. */
export interface PlacedPublisher extends Omit<DemoPublisher, "articles"> {
  homepage: string;
  feedUrl: string;
  logoUrl: string;
  articles: PlacedArticle[];
}
