/**
 * Which items are of one page, and when that page was read. `page_id` is the `articleId` of an item's own canonical
 * address; items from before have none and are read as ever.
 */
export const knowPages = `
ALTER TABLE items ADD COLUMN page_id TEXT;
ALTER TABLE items ADD COLUMN changed_at INTEGER;
ALTER TABLE items ADD COLUMN read_at INTEGER;
CREATE INDEX items_by_page ON items (page_id, read_at) WHERE read_at IS NOT NULL;
`;
