/** The user's own rules for publishers' pages; a rule is JSON, because it is read and written whole. */
export const keepRules = `
CREATE TABLE rules (
  host TEXT PRIMARY KEY,
  rule TEXT NOT NULL
) STRICT;
`;
