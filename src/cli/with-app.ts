import { type App, openApp } from "../app.ts";
import type { Settings } from "../config.ts";

/** Opens the app for the time of one piece of work. */
export async function withApp<T>(settings: Settings, work: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(settings);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
