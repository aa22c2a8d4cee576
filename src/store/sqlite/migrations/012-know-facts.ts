/** The facts that lists are narrowed by, apart from the rows, which hold whole texts. */
export const knowFacts = `
CREATE INDEX articles_facts ON articles (seq, publisher_id, language, category, duplicate_of);
`;
