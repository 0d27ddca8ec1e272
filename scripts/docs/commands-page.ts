// Writes the page of all commands: what each is called, who may run it, how it runs and which sheets it reads.
import { plannedCommands } from '../../src/core/commands';
import { shellCommands } from '../../src/core/shell-commands';
import type { CommandFace } from '../../src/core/workbook/command/define-command';

/** Where the page stands, from the root of the repository. */
export const COMMANDS_PAGE = 'docs/commands.md';

const HEAD = `# Commands

Made by \`npm run docs\` from \`src/core/commands.ts\`. Each is defined once, at the foot of its rule.

_Audience_: each includes those after it: anyone (every editor), member, co-chair, coordinator. _Pace_: a query reads
only; a short command plans under the workbook's lock; a long one plans before it takes the lock. Every command also
reads People, Workgroups and Settings. \`npm run -s upr -- run NAME\` runs one,
\`npm run -s upr -- batch --help\` tells how a file of them runs in one go.
`;

const row = ({ name, title, audience, pace }: CommandFace, reads: readonly string[]): string =>
  `| \`${name}\` | ${title.en.replace(/\|/g, '\\|')} | ${audience} | ${pace} | ${reads.join(' ') || '_by the shell_'} |`;

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : 1;

/** The whole page as Markdown. */
export const commandsPage = (): string =>
  [
    HEAD,
    '| Name | Title | Audience | Pace | Reads |',
    '| --- | --- | --- | --- | --- |',
    ...[
      ...[...plannedCommands].map((one) => [one as unknown as CommandFace, one.reads] as const),
      ...[...shellCommands].map((one) => [one as unknown as CommandFace, []] as const),
    ]
      .sort(([one], [other]) => byName(one, other))
      .map(([face, reads]) => row(face, reads)),
    '',
  ].join('\n');
