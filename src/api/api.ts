import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Feed } from "../domain/feed.ts";
import type { MinuteMemory } from "../domain/minute-memory.ts";
import type { TagBirth } from "../domain/tag-birth.ts";
import type { Store } from "../store/store.ts";

export interface ApiSettings {
  /** Of the program. */
  version: string;
  /** Where the site is found ("https://news.example"); else the host that a request names. */
  siteUrl?: string;
  /** Which tags stand in the directory; absent: all. */
  birth?: TagBirth;
  /** Who brings it may write; absent: nobody may. */
  token?: string;
}

/** What the API is made of. */
export interface ApiParts {
  store: Store;
  now: () => Date;
  settings: ApiSettings;
  /** Subscribes to a feed, by its own address or its site's; throws TagwireError. */
  addFeed(address: string): Promise<{ feed: Feed }>;
  /** Removes a feed by number; throws not-found. */
  removeFeed(id: string): Promise<Feed>;
  /** Told of every failure that callers see as 500, for the log. */
  report?: (error: Error, address: string) => void;
}

/** The API and the MCP server, apart from sockets: answers everything under /api and /mcp. */
export interface Api {
  answer(request: Request): Promise<Response>;
}

/** What an operation may look at. */
export interface ApiSetting {
  store: Store;
  now: Date;
  /** Scheme and host for absolute addresses. */
  origin: string;
  birth?: TagBirth;
  memory: MinuteMemory;
}

export interface ApiEnv {
  Variables: { setting: ApiSetting };
}

export type ApiRoutes = OpenAPIHono<ApiEnv>;
export type ApiAsking = Context<ApiEnv>;
