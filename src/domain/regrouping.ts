/** What a look back has changed about the stories of articles: all that a store has to follow. */
export interface Regrouping {
  /** Articles whose story is another now, those of merged and of split stories included, in the order of moving. */
  moves: StoryMove[];
  /** Stories that are no more: all that `from` holds, what has left the window too, is in `to` now. */
  merged: StorySuccession[];
  /** Stories that began anew: `to` is the id of the article that starts it, and may be one that was merged before. */
  split: StorySuccession[];
}

export interface StoryMove {
  /** The article's id. */
  id: string;
  /** Ids of stories. */
  from: string;
  to: string;
  /** Why, in words: the shared terms. */
  reason: string;
}

/** Ids of stories. */
export interface StorySuccession {
  from: string;
  to: string;
}
