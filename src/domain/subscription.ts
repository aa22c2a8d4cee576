/** What we have agreed with a WebSub hub about a feed. Moments are ISO 8601 UTC. */
export interface Subscription {
  /** Cannot be guessed: the end of our callback's address. */
  id: string;
  feedId: number;
  hub: string;
  /** The feed's address as the hub knows it. */
  topic: string;
  /** Signs what the hub sends. */
  secret: string;
  /** Until then the hub sends what is new; absent while it has not agreed. */
  leaseEndsAt?: string;
  /** When to ask the hub next: to renew, or because it has not answered. */
  askAt: string;
  /** Requests since the hub last agreed. */
  tries: number;
  /** Why it has not agreed, in words for a person. */
  error?: string;
}
