import type { Command } from "commander";
import type { App } from "../app.ts";
import type { PublisherRule } from "../domain/publisher-rule.ts";
import { TagwireError } from "../domain/tagwire-error.ts";
import { defineCommand, type ExitStatus, exitStatus, type Invocation } from "./command.ts";
import { complain, print, printJson } from "./print.ts";
import { type RuleOptions, readRule, readRuleHost } from "./read-rule.ts";
import { showProgress } from "./show-progress.ts";
import { withApp } from "./with-app.ts";

type Action = (app: App, host: string, invocation: Invocation<RuleOptions>) => Promise<ExitStatus>;

const actions: Record<string, Action> = { set: setRule, remove: removeRule, apply: applyRule };

export function defineRules(program: Command, report: (status: ExitStatus) => void): void {
  defineCommand<RuleOptions>(
    program,
    {
      usage: "rules <action> [host]",
      summary: "Your own rules for a publisher's pages: list, set, remove, apply to the archive",
      examples: [
        "tagwire rules list",
        "tagwire rules set example.com --text article .more --remove .advert",
        "tagwire rules apply example.com",
        "tagwire rules remove example.com",
      ],
      options: [
        ["--text <selectors...>", "where the text is, as CSS selectors"],
        ["--remove <selectors...>", "what is taken off the page first"],
        ["--next-page <selector>", "the link to an article's next page"],
        ["--title <selector>", "where the title is"],
        ["--authors <selector>", "where the authors are"],
        ["--cookie <cookie>", "sent with every request to the host"],
        ["--user-agent <name>", "sent in place of Tagwire's own"],
      ],
      run(invocation) {
        const [name = "", host, ...rest] = invocation.args;
        const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
        if (name === "list" && host === undefined) return listRules(invocation);
        if (action && host !== undefined && rest.length === 0)
          return withApp(invocation.settings, (app) => action(app, readRuleHost(host), invocation));
        throw new TagwireError(
          "bad-input",
          "Use `tagwire rules list`, or `tagwire rules set HOST …`, `remove HOST` or `apply HOST`.",
        );
      },
    },
    report,
  );
}

function listRules({ settings, json }: Invocation<RuleOptions>): Promise<ExitStatus> {
  return withApp(settings, async ({ store }) => {
    const rules = await store.rules.list();
    if (json) printJson(rules);
    else if (rules.length === 0)
      complain("No rules of yours: set one with `tagwire rules set HOST --text SELECTOR`.");
    else for (const rule of rules) print(textOf(rule));
    return exitStatus.done;
  });
}

function textOf({ host, ...facts }: PublisherRule): string {
  const lines = Object.entries(facts).map(([name, value]) => `  ${name}: ${[value].flat().join(" | ")}`);
  return [host, ...lines].join("\n");
}

/** Replaces the rule of the host as a whole, so that what stands in the list is what was set last. */
async function setRule(
  { store }: App,
  host: string,
  { options, json }: Invocation<RuleOptions>,
): Promise<ExitStatus> {
  const rule = readRule(host, options);
  await store.rules.save(rule);
  if (json) printJson(rule);
  else
    print(
      `${textOf(rule)}\nfor articles read from now on; for those in the archive: tagwire rules apply ${host}`,
    );
  return exitStatus.done;
}

async function removeRule(
  { store }: App,
  host: string,
  { json }: Invocation<RuleOptions>,
): Promise<ExitStatus> {
  if (!(await store.rules.remove(host)))
    throw new TagwireError(
      "not-found",
      `You have no rule for ${host}: \`tagwire rules list\` shows those you have.`,
    );
  if (json) printJson({ removed: host });
  else print(`removed the rule for ${host}`);
  return exitStatus.done;
}

async function applyRule(app: App, host: string, { json }: Invocation<RuleOptions>): Promise<ExitStatus> {
  const progress = showProgress("reading again");
  const report = await app.reread(host, { onProgress: progress.update });
  progress.stop();
  for (const { url, error } of report.failed)
    complain(`left as it was: ${error.includes(url) ? error : `${url}: ${error}`}`);
  const { read, changed, failed } = report;
  if (json) printJson({ host, ...report });
  else print(`${read} articles read again, ${changed} texts changed, ${failed.length} left as they were`);
  return exitStatus.done;
}
