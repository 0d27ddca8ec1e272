// `google:login`: the browser's answer comes back to this machine, the token lies outside the clone and is one's own.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeWorld, PACKAGES, type World } from './support/command';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(async () => {
  expect(world.google.faults).toEqual([]);
  await world.end();
});

/** Signs in as a person would: opens the printed address, and comes back from Google with an answer. */
async function signIn(answer: (state: string) => string, ...args: string[]) {
  const asked: URL[] = [];
  const ended = await world.watching(
    (printed) => {
      const address = /https:\/\/accounts\.google\.com\S+/.exec(printed)?.[0];
      if (!address || asked.length > 0) return;
      const url = new URL(address);
      asked.push(url);
      const back = `${url.searchParams.get('redirect_uri')}/?${answer(url.searchParams.get('state') ?? '')}`;
      fetch(back).catch(() => undefined);
    },
    'login',
    ...args,
  );
  return { ...ended, url: asked[0] };
}

describe('signing in', () => {
  it('asks for four permissions only, and keeps the token to its owner', async () => {
    const { code, out, url } = await signIn((state) => `code=abc&state=${state}`);
    expect([code, out]).toEqual([0, expect.stringMatching('Signed in as coalition@example.org')]);
    expect(url?.searchParams.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+$/);
    expect(
      url?.searchParams
        .get('scope')
        ?.split(' ')
        .map((scope) => scope.split('/').at(-1)),
    ).toEqual(['script.projects', 'script.deployments', 'drive.file', 'userinfo.email']);
    expect([statSync(world.tokenFile).mode & 0o777, statSync(dirname(world.tokenFile)).mode & 0o777]).toEqual(
      [0o600, 0o700],
    );
    expect(readFileSync(world.tokenFile, 'utf8')).toMatch('fresh-refresh');
    expect(world.git('status', '--porcelain')).toBe('');
  });

  it('asks for nothing that Google would not let clasp’s own client have', async () => {
    const { url } = await signIn((state) => `code=abc&state=${state}`);
    const listed = readFileSync(join(PACKAGES, '@google/clasp/build/src/commands/login.js'), 'utf8');
    for (const scope of url?.searchParams.get('scope')?.split(' ') ?? [])
      expect(listed).toContain(`'${scope}'`);
  });

  it('asks to read documents only where that is wanted, and with a client of one’s own', async () => {
    const { code, err } = await world.run('login', '--documents');
    expect([code, err]).toEqual([1, expect.stringMatching('--documents needs an OAuth client of your own')]);
    const client = {
      installed: { client_id: 'own', client_secret: 'kept', redirect_uris: ['http://localhost'] },
    };
    world.write('own.json', JSON.stringify(client));
    const { url } = await signIn((state) => `code=abc&state=${state}`, '--documents', '--client', 'own.json');
    expect(url?.searchParams.get('scope')).toMatch(/drive\.readonly$/);
  });

  it.each([
    ['refused in the browser', () => 'error=access_denied'],
    ['answered by somebody else', () => 'code=abc&state=forged'],
  ])('keeps who was signed in when it is %s', async (_name, answer) => {
    const before = readFileSync(world.tokenFile, 'utf8');
    const { code, err } = await signIn(answer);
    expect([code, err]).toEqual([1, expect.stringMatching('Nobody was signed in')]);
    expect(readFileSync(world.tokenFile, 'utf8')).toBe(before);
    expect(existsSync(`${world.tokenFile}.before`)).toBe(false);
  });
});
