/** Where a feed lets itself be pushed from (WebSub §4). Both absolute. */
export interface HubLink {
  hub: string;
  /** The feed's address as the hub knows it, where the feed says it. */
  topic?: string;
}
