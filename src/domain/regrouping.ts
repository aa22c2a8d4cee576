/** What a look back at stories has changed: all that a store has to follow. */
export interface Regrouping {
  /** Articles whose story is another now, in the order in which they moved. */
  moves: StoryMove[];
  /** Stories that are no more: all that `from` held is in `to` now. */
  merged: StorySuccession[];
  /** Stories that began anew: `to` is the id of the article that starts it. */
  split: StorySuccession[];
}

export interface StoryMove {
  /** The article's id. */
  id: string;
  /** Ids of stories. */
  from: string;
  to: string;
  /** Why, in words. */
  reason: string;
}

/** Ids of stories. */
export interface StorySuccession {
  from: string;
  to: string;
}
