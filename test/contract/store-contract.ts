import { describe } from "node:test";
import { alertsContract } from "./alerts-contract.ts";
import { archiveContract } from "./archive-contract.ts";
import { articlesContract } from "./articles-contract.ts";
import { choicesContract } from "./choices-contract.ts";
import { copiesContract } from "./copies-contract.ts";
import { feedsContract } from "./feeds-contract.ts";
import { filtersContract } from "./filters-contract.ts";
import { itemsContract } from "./items-contract.ts";
import type { OpenStore } from "./opened-store.ts";
import { publishersContract } from "./publishers-contract.ts";
import { risingContract } from "./rising-contract.ts";
import { rulesContract } from "./rules-contract.ts";
import { searchContract } from "./search-contract.ts";
import { sitemapsContract } from "./sitemaps-contract.ts";
import { storiesContract } from "./stories-contract.ts";
import { subscriptionsContract } from "./subscriptions-contract.ts";
import { tagsContract } from "./tags-contract.ts";
import { verdictsContract } from "./verdicts-contract.ts";

/** What every engine has to pass. */
export function storeContract(engine: string, openStore: OpenStore): void {
  describe(`the store on ${engine}`, () => {
    publishersContract(openStore);
    feedsContract(openStore);
    itemsContract(openStore);
    articlesContract(openStore);
    copiesContract(openStore);
    choicesContract(openStore);
    filtersContract(openStore);
    tagsContract(openStore);
    verdictsContract(openStore);
    storiesContract(openStore);
    risingContract(openStore);
    searchContract(openStore);
    rulesContract(openStore);
    subscriptionsContract(openStore);
    alertsContract(openStore);
    sitemapsContract(openStore);
    archiveContract(openStore);
  });
}
