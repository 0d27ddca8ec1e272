// Panels opened by the built script: from the menu, and by another panel that says what for.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createMemoryGrid } from '../support/grid/memory-grid';
import { createServices } from '../../src/local/services/index';
import { scriptRunner } from '../support/script';
import { builtCode, builtFiles } from '../support/workbook';

let run: ReturnType<typeof scriptRunner>;
beforeAll(async () => {
  run = scriptRunner(await builtCode());
}, 60_000);

function open(request: object) {
  const services = createServices({
    backend: createMemoryGrid({ timeZone: 'Etc/GMT' }),
    user: 'ana@example.org',
    files: builtFiles(),
    userLocale: 'es',
  });
  const answer = run(
    services,
    'panelRegisterSubmission',
    request,
    () => Date.UTC(2027, 0, 10, 12),
    () => 0.5,
  );
  const [page] = services.collected.sidebars;
  const written = /data-opening="([^"]*)"/.exec(page?.html ?? '')?.[1] ?? '';
  return { answer, title: page?.title, opening: JSON.parse(written.replace(/&quot;/g, '"')) as unknown };
}

describe('a panel', () => {
  it('opened by another one is told for what, in its language, and answers as a command does', () => {
    const { answer, title, opening } = open({ input: { id: 'SUB-1' }, language: 'fr' });
    expect(title).toBe('Contributions');
    expect(opening).toEqual({
      ...{ email: 'ana@example.org', language: 'fr', input: { id: 'SUB-1' } },
      ...{ place: 'submissions', view: 'register-submission', isWindow: false, drafts: {} },
      ...{ isLanguageChosen: false, build: expect.any(String) },
    });
    expect(answer).toEqual({ ok: true, result: null, summary: [], problems: [] });
  });

  it.each([
    ['the menu', {}],
    ['nonsense', { input: null, language: 'xx' }],
  ])('opened by %s shows itself in the account’s language', (_, request) => {
    expect(open(request)).toMatchObject({ title: 'Informes', opening: { language: 'es' } });
  });
});
