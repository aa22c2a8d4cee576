/** When items were published tells a feed's rhythm; `pace` is what the feed itself asks for, as JSON. */
export const keepRhythms = `
ALTER TABLE items ADD COLUMN published_at INTEGER;
UPDATE items SET published_at = min(seen_at, coalesce(
  (SELECT published_at FROM articles WHERE articles.id = items.article_id), seen_at));
CREATE INDEX items_by_publication ON items (feed_id, published_at);
ALTER TABLE feeds ADD COLUMN pace TEXT;
`;
