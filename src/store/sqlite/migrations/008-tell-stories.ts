/**
 * A story's headline, and its language, are those of its lead. `changes` counts what happened to a story of
 * several articles, `told` is at which of these headline and news were last chosen. An address of a story that was merged leads on to where the article
 * that started it has gone. The index of a story's articles also says which of them are copies.
 */
export const tellStories = `
ALTER TABLE stories ADD COLUMN lead_id TEXT NOT NULL DEFAULT '';
ALTER TABLE stories ADD COLUMN newsrooms INTEGER NOT NULL DEFAULT 1;
ALTER TABLE stories ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stories ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stories ADD COLUMN news TEXT NOT NULL DEFAULT '[]';
ALTER TABLE stories ADD COLUMN language TEXT NOT NULL DEFAULT 'und';

DROP INDEX articles_by_story;
CREATE INDEX articles_by_story ON articles (story_id, published_at, publisher_id, category, duplicate_of);

UPDATE stories SET
  changes = articles > 1,
  newsrooms = max(1, (SELECT count(DISTINCT publisher_id) FROM articles
    WHERE story_id = stories.id AND duplicate_of IS NULL)),
  lead_id = coalesce((SELECT id FROM articles AS a WHERE a.id = stories.id AND a.story_id = stories.id),
    (SELECT id FROM articles AS a WHERE a.story_id = stories.id ORDER BY published_at LIMIT 1), '');
UPDATE stories SET (title, language) = (SELECT title, language FROM articles WHERE id = lead_id)
  WHERE EXISTS (SELECT 1 FROM articles WHERE id = lead_id);
CREATE INDEX stories_untold ON stories (last_at) WHERE told < changes;

CREATE TABLE story_addresses (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_addresses_by_story ON story_addresses (story_id);

ALTER TABLE article_notes ADD COLUMN story_evidence TEXT;
`;
