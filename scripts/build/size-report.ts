// What a build weighs, by part: what each call reads, what is read on demand, and the pages.

import type { BuildResult } from './bundle';

const KINDS: readonly (readonly [of: RegExp, about: string])[] = [
  [/^Code\.js$/, 'Code.js, read in every call'],
  [/^part-\d+\.html$/, 'parts of the script, each read when something in it runs'],
  [/^meaning\.html$/, 'meanings of words, read when texts are compared by them'],
  [/\.html$/, 'pages of places, read when one opens'],
  [/./, 'the manifest'],
];

const inThousands = (bytes: number): string => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;

/** One line a kind, all together, and what a command brings in. */
export function sizeReport({ sizes, shares }: Pick<BuildResult, 'sizes' | 'shares'>): readonly string[] {
  const kindOf = (name: string): string => KINDS.find(([of]) => of.test(name))?.[1] ?? '';
  const lines = KINDS.map(([, about]) => {
    const those = [...sizes].filter(([name]) => kindOf(name) === about).map(([, bytes]) => bytes);
    const sum = those.reduce((all, bytes) => all + bytes, 0);
    return `${inThousands(sum)}  ${those.length === 1 ? '' : `${those.length} `}${about}`;
  });
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const report = [...lines, `${inThousands(all)}  ${sizes.size} files in all`];
  return shares === undefined ? report : [...report, shareLine(shares)];
}

function shareLine(shares: readonly number[]): string {
  const share = (of: number): string => inThousands(shares[Math.floor((shares.length - 1) * of)] ?? 0);
  return `${share(0.5)}  of the parts are brought in by half of the commands at most,${share(1).replace(/ +/, ' ')} by the one that needs most`;
}
