// A clean install takes what the lockfile names and nothing else: on every system, all that a package asks for has to be there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../../..');

interface Locked {
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly optionalDependencies?: object;
}
type Packages = Readonly<Record<string, Locked>>;

/** Where Node would look for a package that the one at `from` asks for, nearest first. */
function placesFor(name: string, from: string): readonly string[] {
  const above = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1));
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  return from === '' ? [here] : [here, ...placesFor(name, above)];
}

const missing = (packages: Packages): readonly string[] =>
  Object.entries(packages).flatMap(([from, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...(from === '' && devDependencies), ...optionalDependencies })
      .filter((name) => !placesFor(name, from).some((place) => packages[place]))
      .map((name) => `${from || 'the project'} asks for ${name}`),
  );

it.each(['', 'scripts/google'])('has all that is asked for: %s/package-lock.json', (folder) => {
  const file = join(ROOT, folder, 'package-lock.json');
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { readonly packages: Packages };
  expect(missing(packages)).toEqual([]);
});

it('tells of a program for another system that is not there', () => {
  const one = { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } };
  const packages = {
    '': { dependencies: { a: '1.0.0' } },
    'node_modules/a': one,
    'node_modules/a-linux': {},
  };
  expect(missing(packages)).toEqual(['node_modules/a asks for a-mac']);
});
