// One page with every picture, language beside language, to look through.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './pictures';

export interface Roll {
  /** Of the workbook, and of who reads where that is another. */
  readonly name: string;
  readonly pictures: readonly Picture[];
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE =
  'body{font:14px sans-serif;margin:16px}section{display:flex;gap:8px;margin-bottom:16px}figure{margin:0;flex:1;min-width:0}img{width:100%;border:1px solid #ccc}';

const figure = (roll: Roll, picture: Picture | undefined): string =>
  picture
    ? `<figure><a href="${roll.name}/${picture.file}"><img loading="lazy" src="${roll.name}/${picture.file}" alt=""></a><figcaption>${escaped(`${roll.name}: ${picture.what}`)}</figcaption></figure>`
    : '<figure></figure>';

/** Writes `index.html` into the folder: one row a screen. */
export function writeContactSheet(folder: string, rolls: readonly Roll[]): void {
  const files = [...new Set(rolls.flatMap(({ pictures }) => pictures.map(({ file }) => file)))].sort();
  const rows = files.map((file) => {
    const figures = rolls.map((roll) =>
      figure(
        roll,
        roll.pictures.find((one) => one.file === file),
      ),
    );
    return `<section>${figures.join('')}</section>`;
  });
  const html = `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>${rows.join('\n')}`;
  writeFileSync(join(folder, 'index.html'), html);
}
