import { describeApp } from "../describe-app.ts";
import { offlinePage } from "../pages/offline-page.ts";
import { answerPage } from "./answer-page.ts";
import type { Routes } from "./routes.ts";

/** What the site as an app on a device asks for: its manifest, and the page for when there is no connection. */
export function addAppRoutes(routes: Routes): void {
  routes.get("/manifest.webmanifest", (asking) =>
    asking.body(JSON.stringify(describeApp(asking.var.setting)), 200, {
      "content-type": "application/manifest+json; charset=utf-8",
    }),
  );
  routes.get("/offline", (asking) => answerPage(asking, offlinePage(asking.var.setting)));
}
