// Dialogs opened by the built script: size, title, and what the page is told, whatever a panel sends.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createMemoryGrid } from '../support/grid/memory-grid';
import { createServices } from '../../src/local/services/index';
import { scriptRunner } from '../support/script';
import { builtCode, builtFiles } from '../support/workbook';

const NOW = Date.UTC(2027, 0, 10, 12);

let run: ReturnType<typeof scriptRunner>;
beforeAll(async () => {
  run = scriptRunner(await builtCode());
}, 60_000);

function open(request: object, locale = 'en') {
  const services = createServices({
    backend: createMemoryGrid({ timeZone: 'Etc/GMT' }),
    user: 'ana@example.org',
    files: builtFiles(),
    userLocale: locale,
  });
  const answer = run(
    services,
    'dialogSideBySide',
    request,
    () => NOW,
    () => 0.5,
  );
  return { answer, page: services.collected.modals[0] };
}

/** What the page finds when the browser has read its attribute. */
function openingIn(html = ''): unknown {
  const written = /data-opening="([^"]*)"/.exec(html)?.[1] ?? '';
  const read = written
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  return JSON.parse(read);
}

describe('a dialog', () => {
  it('opens as large as there is room, and answers as a command does', () => {
    const { answer, page } = open({ input: { id: 'OVL-1' }, room: { width: 900, height: 560 } });
    expect(page).toMatchObject({ title: 'Two texts side by side', width: 900, height: 560 });
    expect(answer).toEqual({ ok: true, result: null, summary: [], problems: [] });
  });

  it('is told who opened it, for what, and in which language of the panel', () => {
    const { page } = open({ input: { id: 'OVL-1' }, language: 'fr' });
    expect(page?.title).toBe('Deux textes côte à côte');
    expect(openingIn(page?.html)).toEqual({
      ...{ isLanguageChosen: false, build: expect.any(String) },
      email: 'ana@example.org',
      language: 'fr',
      input: { id: 'OVL-1' },
      ...{ place: 'issues', view: 'side-by-side', isWindow: true },
      drafts: {},
    });
  });

  it.each([
    ['a closing tag', { id: '</div><script>alert(1)</script>' }],
    ['quotes', { id: `"'"><img src=x onerror="alert(1)">` }],
    ['signs of a replacement', { id: '$& $1 $`' }],
  ])('keeps %s in its attribute', (_, input) => {
    const { page } = open({ input });
    expect(openingIn(page?.html)).toMatchObject({ input });
    // Its own, and none that was typed.
    expect(page?.html.match(/<script|<img/g)).toEqual(['<script']);
  });

  it.each([
    ['nothing', {}],
    ['nonsense', { input: null, language: 'xx', room: 'wide' }],
  ])('opens in the account’s language when it is sent %s', (_, request) => {
    const { page } = open(request, 'es');
    expect(page).toMatchObject({ title: 'Dos textos lado a lado', width: 1100, height: 700 });
  });
});
