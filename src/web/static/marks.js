// Marks articles as read.

import { idOf } from "/static/articles.js";
import { keep, load } from "/static/keep.js";

export function markRead(articles) {
  const { read } = load();
  const ids = new Set(articles.map(idOf).filter(Boolean));
  const known = new Set(read);
  if ([...ids].every((id) => known.has(id))) return;
  keep({ read: [...read.filter((id) => !ids.has(id)), ...ids] });
}
