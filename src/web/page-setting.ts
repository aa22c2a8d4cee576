import type { TagBirth } from "../domain/tag-birth.ts";
import type { Overview, Store } from "../store/store.ts";
import type { Images } from "./images/images.ts";
import type { MinuteMemory } from "./minute-memory.ts";

/** What every page may look at while it is made. */
export interface PageSetting {
  store: Store;
  now: Date;
  /** Articles a page. */
  pageSize: number;
  /** Scheme and host for absolute addresses: "https://news.example". */
  origin: string;
  overview: Overview;
  /** Which tags stand in the directory; absent: all. */
  birth?: TagBirth;
  memory: MinuteMemory;
  /** Publishers' pictures by way of this site; absent: pages show none. */
  images?: Pick<Images, "address" | "known">;
  /** The address of a static file with its content hash. */
  staticAddress(name: string): string;
}
