import { openTemporaryStore } from "./open-temporary-store.ts";
import { storeContract } from "./store-contract.ts";

storeContract("SQLite", openTemporaryStore);
