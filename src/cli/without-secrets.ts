import { type Settings, settingRows } from "../config.ts";

/** A secret is not printed: what is printed ends up in logs and questions. */
export function withoutSecrets(settings: Settings): Settings {
  const secrets = settingRows.filter(({ name, secret }) => secret && settings[name] !== "");
  return { ...settings, ...Object.fromEntries(secrets.map(({ name }) => [name, "(set)"])) };
}
