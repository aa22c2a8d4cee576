/** The ten categories, in the order in which pages list them. */
export const categories = [
  "General",
  "Politics",
  "Business",
  "Technology",
  "Science",
  "Health",
  "Sports",
  "Entertainment",
  "Lifestyle",
  "Environment",
] as const;

export type Category = (typeof categories)[number];

/**
 * IPTC Media Topics (top level, https://cv.iptc.org/newscodes/mediatopic/) that each category covers.
 * General has none: it is what is left.
 */
export const mediaTopics: Record<Category, readonly string[]> = {
  General: [],
  Politics: ["medtop:11000000", "medtop:16000000", "medtop:02000000"],
  Business: ["medtop:04000000", "medtop:09000000"],
  Technology: ["medtop:20000756"],
  Science: ["medtop:13000000"],
  Health: ["medtop:07000000"],
  Sports: ["medtop:15000000"],
  Entertainment: ["medtop:01000000"],
  Lifestyle: ["medtop:10000000"],
  Environment: ["medtop:06000000", "medtop:17000000"],
};

/** The category of that name, whatever its case; undefined where there is none. */
export function findCategory(name: string): Category | undefined {
  const wanted = name.toLowerCase();
  return categories.find((category) => category.toLowerCase() === wanted);
}
