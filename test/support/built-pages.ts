// The pages of code and data that the build puts beside the script, by their names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const builtPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['actions', 'documents', 'meaning'].map((name) => [
      name,
      readFileSync(join(process.cwd(), 'dist', `${name}.html`), 'utf8'),
    ]),
  );
