import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { App } from "../app.ts";
import type { AlertState, AlertSubject } from "../domain/alert.ts";
import { noSuchAlert } from "../domain/no-such-alert.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, type Invocation } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { printAlerts, sayAlert, withoutAlertSecrets } from "./print-alerts.ts";
import { type AlertFlags, readAlert } from "./read-alert.ts";
import { withApp } from "./with-app.ts";

type Act = (app: App, id: number, invocation: Invocation<AlertFlags>) => Promise<ExitStatus>;

/** Those that take the number of an alert. */
const actions: Record<string, Act> = {
  remove: removeAlert,
  test: testAlert,
  pause: (app, id, invocation) => setState(app, id, invocation, "paused"),
  resume: (app, id, invocation) => setState(app, id, invocation, "active"),
};

export function defineAlerts(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<AlertFlags>(
    program,
    {
      usage: "alerts <action> [id]",
      summary: "Be told of news: list, add, test, pause, resume, remove; key for Web Push",
      examples: [
        "tagwire alerts add --tag JapanRelations --webhook https://hooks.example.org/news",
        "tagwire alerts add --search '\"tariff talks\" lang:en' --ntfy https://ntfy.sh/my-news --quiet 22:00-07:00",
        "tagwire alerts add --category Politics --mail me@example.org --digest daily@07:30 --time-zone Asia/Tokyo",
        "tagwire alerts list",
        "tagwire alerts test 1",
        "tagwire alerts remove 1",
      ],
      options: [
        ["--tag <name>", "about a tag"],
        ["--story <id>", "about a story: each of its articles"],
        ["--search <query>", "about what a search finds"],
        ["--category <name>", "about a category"],
        ["--publisher <key>", "about a publisher"],
        ["--webhook <url>", "to a webhook, signed by Standard Webhooks"],
        ["--ntfy <url>", "to a topic of ntfy"],
        ["--token <token>", "access token of the ntfy server"],
        ["--priority <n>", "priority at ntfy, from 1 to 5"],
        ["--mail <address>", "to a mail address"],
        ["--push <file>", "to a browser: its PushSubscription as JSON, or a file with it"],
        ["--digest <when>", "hourly or daily@HH:MM, not at once"],
        ["--quiet <from-until>", "no message in these hours: 22:00-07:00"],
        ["--time-zone <name>", "of digests and quiet hours (default: this machine's)"],
        ["--language <code>", "of the messages: en, de, fr, es, ja, ko", "en"],
      ],
      run: (invocation) => withApp(invocation.settings, (app) => act(app, invocation)),
    },
    report,
  );
}

async function act(app: App, invocation: Invocation<AlertFlags>): Promise<ExitStatus> {
  const [name = "", id, ...rest] = invocation.args;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (id === undefined) {
    if (name === "list") return listAlerts(app, invocation);
    if (name === "add") return addAlert(app, invocation);
    if (name === "key") return printKey(app, invocation);
  } else if (action && /^\d{1,9}$/.test(id) && rest.length === 0) return action(app, Number(id), invocation);
  throw new TagwireError(
    "bad-input",
    "Use `tagwire alerts list`, `add …` (see --help), `key`, or `test`, `pause`, `resume` or `remove` with the number of an alert.",
  );
}

async function listAlerts({ store }: App, { json }: Invocation<AlertFlags>): Promise<ExitStatus> {
  const alerts = await store.alerts.list();
  if (json) printJson(alerts.map(withoutAlertSecrets));
  else if (alerts.length === 0) complain("No alerts yet: `tagwire alerts add --help` shows how to add one.");
  else printAlerts(alerts, new Date());
  return exitStatus.done;
}

async function addAlert(app: App, { options, json }: Invocation<AlertFlags>): Promise<ExitStatus> {
  const now = app.reading.now().toISOString();
  const wanted = readAlert(options, {
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    secret: app.alerts.makeSecret(),
    readFile: readSubscriptionFile,
  });
  app.alerts.check(wanted.channel);
  const unknown = await findUnknown(app, wanted.about);
  if (unknown) complain(`There is no ${unknown} in the archive yet; the alert waits for it.`);
  const alert = await app.store.alerts.add(wanted, now);
  if (json) {
    printJson(alert);
    return exitStatus.done;
  }
  print(`alert ${alert.id}: ${sayAlert(alert)}`);
  if (alert.channel.kind === "webhook")
    print(`its secret, shown this once, for checking signatures: ${alert.channel.secret}`);
  return exitStatus.done;
}

/** What an alert is about, where the archive does not know it: a slip of the pen would wait for ever. */
async function findUnknown({ store }: App, { kind, name }: AlertSubject): Promise<string | undefined> {
  const known = {
    tag: () => store.tags.find(name),
    story: () => store.stories.get(name),
    publisher: () => store.publishers.get(name),
  };
  if (kind === "search" || kind === "category" || (await known[kind]())) return undefined;
  return kind === "tag" ? `#${name}` : `${kind} ${name}`;
}

function readSubscriptionFile(name: string): string {
  try {
    return readFileSync(name, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TagwireError("bad-input", `--push ${name}: the file cannot be read (${code}).`);
  }
}

async function printKey(app: App, { json }: Invocation<AlertFlags>): Promise<ExitStatus> {
  const publicKey = await app.alerts.pushKey();
  if (json) printJson({ publicKey });
  else print(publicKey);
  return exitStatus.done;
}

async function testAlert(app: App, id: number, { json }: Invocation<AlertFlags>): Promise<ExitStatus> {
  const alert = await app.alerts.test(id);
  if (json) printJson({ id, sent: true });
  else print(`sent: ${sayAlert(alert)}`);
  return exitStatus.done;
}

async function removeAlert(app: App, id: number, { json }: Invocation<AlertFlags>): Promise<ExitStatus> {
  if (!(await app.store.alerts.remove(id))) throw noSuchAlert(id);
  if (json) printJson({ removed: id });
  else print(`removed alert ${id}`);
  return exitStatus.done;
}

async function setState(
  app: App,
  id: number,
  { json }: Invocation<AlertFlags>,
  state: AlertState,
): Promise<ExitStatus> {
  if (!(await app.store.alerts.setState(id, state))) throw noSuchAlert(id);
  if (json) printJson({ id, state });
  else print(`alert ${id} is ${state}`);
  return exitStatus.done;
}
