// What a build weighs, by part: what each call reads, what is read on demand, and the panels.

const PARTS: readonly (readonly [name: string, about: string])[] = [
  ['Code.js', 'read in every call'],
  ['actions.html', 'commands, read when one runs'],
  ['documents.html', 'Word files, read when one is made or checked'],
  ['meaning.html', 'meanings of words, read when texts are compared by them'],
];

const inThousands = (bytes: number): string => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;

/** One line a part, the largest panels by name. */
export function sizeReport(sizes: ReadonlyMap<string, number>): readonly string[] {
  const named = new Set(PARTS.map(([name]) => name));
  const panels = [...sizes]
    .filter(([name]) => name.endsWith('.html') && !named.has(name))
    .sort((a, b) => b[1] - a[1]);
  const [largest] = panels;
  return [
    ...PARTS.map(([name, about]) => `${inThousands(sizes.get(name) ?? 0)}  ${name}: ${about}`),
    `${inThousands(panels.reduce((sum, [, bytes]) => sum + bytes, 0))}  ${panels.length} panels and dialogs, each read when it opens${largest ? `; ${largest[0]} is the largest (${inThousands(largest[1]).trim()})` : ''}`,
  ];
}
