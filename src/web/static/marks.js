// Marks articles as read.

import { idOf } from "./articles.js";
import { keep, load } from "./keep.js";

export function markRead(articles) {
  const { read } = load();
  const ids = new Set(articles.map(idOf).filter(Boolean));
  const known = new Set(read);
  if ([...ids].every((id) => known.has(id))) return;
  keep({ read: [...read.filter((id) => !ids.has(id)), ...ids] });
}
