import type { Category } from "./category.ts";

export type FeedExtension = "" | ".rss" | ".atom" | ".json";

export function tagAddress(name: string, extension: FeedExtension = ""): string {
  return `/tags/${encodeURIComponent(name)}${extension}`;
}

export function articleAddress(id: string): string {
  return `/articles/${id}`;
}

export function storyAddress(id: string, extension: FeedExtension = ""): string {
  return `/stories/${id}${extension}`;
}

/** A publisher's key may hold "/" and ":"; both stay readable. */
export function publisherAddress(key: string, extension: FeedExtension = ""): string {
  const path = key.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
  return `/publishers/${path}${extension}`;
}

export function categoryAddress(category: Category, extension: FeedExtension = ""): string {
  return `/categories/${category}${extension}`;
}

export function searchAddress(query: string, extension: FeedExtension = ""): string {
  return `/search${extension}?q=${encodeURIComponent(query)}`;
}

/** The front page's feeds. */
export function latestAddress(extension: FeedExtension = ""): string {
  return extension === "" ? "/" : `/latest${extension}`;
}
