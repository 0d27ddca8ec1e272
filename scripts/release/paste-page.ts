// The page by which somebody without a terminal brings the script into a spreadsheet: file by file, each copied with one press,
// and what was pasted compared with what should stand there. It works from a folder, without a network.
import { parse } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/base/messages/text';
import { plainPage } from '../../src/core/base/text/page-text';
import * as t from '../../src/core/words/local/paste';

/** A file as the script editor knows it: its name there, and where it goes. */
interface Pasted {
  readonly name: string;
  readonly kind: 'manifest' | 'code' | 'page';
  readonly text: string;
}

const KINDS = { '.json': 'manifest', '.js': 'code', '.html': 'page' } as const;

/** In the order in which they are pasted: what is there already first. */
export function pastedFiles(files: ReadonlyMap<string, string>): readonly Pasted[] {
  const all = [...files].flatMap(([file, text]): Pasted[] => {
    const { name, ext } = parse(file);
    const kind = KINDS[ext as keyof typeof KINDS];
    return kind ? [{ name, kind, text }] : [];
  });
  const place = ({ kind }: Pasted): number => Object.values(KINDS).indexOf(kind);
  return all.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What the browser runs: opens the steps in its language, copies, ticks, compares. */
const SCRIPT = `
const files = JSON.parse(document.getElementById('files').textContent);
const plain = (text) => text.replace(/^\\uFEFF/, '').replace(/\\r\\n?/g, '\\n').trim();
const byId = (id) => document.getElementById(id);
const steps = [...document.querySelectorAll('details')];
const mine = steps.find(({ lang }) => navigator.language.startsWith(lang)) ?? steps[0];
const speak = ({ lang }) => (document.body.className = lang);
for (const one of steps) one.ontoggle = () => one.open && speak(one);
mine.open = true;
speak(mine);
function copy(text) {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
document.querySelectorAll('button[data-name]').forEach((button) => {
  button.onclick = () => copy(button.dataset.name);
});
document.querySelectorAll('button[data-file]').forEach((button) => {
  button.onclick = () => {
    copy(files[button.dataset.file].text);
    byId('tick-' + button.dataset.file).checked = true;
    button.innerHTML = byId('copied').innerHTML;
  };
});
byId('check').oninput = ({ target }) => {
  const text = plain(target.value);
  const found = files.find((file) => plain(file.text) === text);
  byId('right').hidden = !found;
  byId('wrong').hidden = text === '' || Boolean(found);
  byId('right').querySelector('b').textContent = found ? found.name : '';
};`;

const STYLE =
  'body{font:16px/1.6 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}td,th{padding:.2em .8em .2em 0;text-align:left}' +
  'textarea#check{width:100%;height:6em}code{background:#eee;padding:0 .3em}summary{font-size:1.3em;font-weight:bold}.en .in:not([lang=en]),.es .in:not([lang=es]),.fr .in:not([lang=fr]){display:none}';

const HOW: Readonly<Record<Pasted['kind'], (typeof t)['intoManifest']>> = {
  manifest: t.intoManifest,
  code: t.intoCode,
  page: t.intoPage,
};

const STEPS = [t.makeSpreadsheet, t.openEditor, t.showManifest, t.pasteEach, t.saveAndReload];

const stepsIn = (language: Language): string =>
  `<details lang="${language}" name="steps"><summary>${escaped(t.title[language])}</summary><ol>${STEPS.map((step) => `<li>${escaped(step[language])}</li>`).join('')}</ol></details>`;

/** In each language, of which one shows. */
const everywhere = (text: (typeof t)['copy']): string =>
  LANGUAGES.map((language) => `<span class="in" lang="${language}">${escaped(text[language])}</span>`).join(
    '',
  );

const row = ({ name, kind }: Pasted, at: number): string =>
  `<tr><td><input type="checkbox" id="tick-${at}" aria-label="${name}"></td><td><button data-name="${name}"><code>${name}</code></button></td>` +
  `<td>${everywhere(HOW[kind])}</td><td><button data-file="${at}">${everywhere(t.copy)}</button></td></tr>`;

/** A whole page, with the files in it. */
export function pastePage(files: ReadonlyMap<string, string>, version: string): string {
  const all = pastedFiles(files);
  const data = JSON.stringify(all.map(({ name, text }) => ({ name, text: plainPage(text) }))).replace(
    /</g,
    '\\u003c',
  );
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>UPR ${version}</title><style>${STYLE}</style></head><body>`,
    `<h1>UPR ${version}</h1>${LANGUAGES.map(stepsIn).join('')}`,
    `<table>${all.map(row).join('')}</table>`,
    `<label><b>${everywhere(t.check)}</b><textarea id="check"></textarea></label>`,
    `<p role="status"><span id="right" hidden>${everywhere(t.right)} <b></b></span><span id="wrong" hidden>${everywhere(t.wrong)}</span></p>`,
    `<span id="copied" hidden>${everywhere(t.copied)}</span>`,
    `<script type="application/json" id="files">${data}</script><script>${SCRIPT}</script></body></html>`,
    '',
  ].join('\n');
}
