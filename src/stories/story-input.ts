/** What grouping needs of an article. */
export interface StoryInput {
  id: string;
  title: string;
  text: string;
  /** ISO 639; words of different languages never meet. */
  language?: string;
  publisherKey?: string;
  /** ISO 8601. Without it, time neither parts nor joins. */
  publishedAt?: string;
  /** Names of the entities in the text; these meet across languages. */
  names?: string[];
}
