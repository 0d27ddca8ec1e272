// What a build weighs, by part: what each call reads, what is read on demand, and the pages.

const KINDS: readonly (readonly [of: RegExp, about: string])[] = [
  [/^Code\.js$/, 'Code.js, read in every call'],
  [/^part-\d+\.html$/, 'parts of the script, each read when something in it runs'],
  [/^meaning\.html$/, 'meanings of words, read when texts are compared by them'],
  [/\.html$/, 'pages of places, read when one opens'],
  [/./, 'the manifest'],
];

const inThousands = (bytes: number): string => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;

/** One line a kind, and all together. */
export function sizeReport(sizes: ReadonlyMap<string, number>): readonly string[] {
  const kindOf = (name: string): string => KINDS.find(([of]) => of.test(name))?.[1] ?? '';
  const lines = KINDS.map(([, about]) => {
    const those = [...sizes].filter(([name]) => kindOf(name) === about).map(([, bytes]) => bytes);
    const sum = those.reduce((all, bytes) => all + bytes, 0);
    return `${inThousands(sum)}  ${those.length === 1 ? '' : `${those.length} `}${about}`;
  });
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [...lines, `${inThousands(all)}  ${sizes.size} files in all`];
}
