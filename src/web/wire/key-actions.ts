/** The keys of static/keys.js, as in Miniflux and Gmail; "g h": one after the other. */
export const keyActions = {
  next: "j",
  previous: "k",
  open: "o",
  away: "v",
  read: "m",
  save: "s",
  search: "/",
  home: "g h",
  tags: "g t",
  wire: "g w",
  help: "?",
} as const;

export type KeyAction = keyof typeof keyActions;
