// Places as people use them: from the menu to what a place holds, to one thing, back, and by typing to anything.
import type { FrameLocator, Page } from 'playwright-core';
import { choose, shot, until } from './host-tools';
import { onSample } from './on-sample';
import { panelFindings } from './panel-findings';

const panel = (page: Page): FrameLocator => page.frameLocator('aside iframe');

/** Of what stands over one another, the view that is seen. */
const seen = (page: Page, within: string) => panel(page).locator(`.view:not([hidden]) ${within}`);

async function looked(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await shot(page, `places-${name}`);
  await until(`axe finds nothing serious or moderate: ${name}`, () => panelFindings(page, ['moderate']), []);
}

async function listAndThing(page: Page, place: string): Promise<void> {
  await choose(page, place);
  await until(`${place} is the title`, () => page.locator('aside h2').innerText(), place);
  await seen(page, '.headline').waitFor();
  await looked(page, place);
  const first = seen(page, 'ul:not(details ul) .entry-button').first();
  const title = await first.locator('.title').innerText();
  await first.click();
  await until(`${place}: its first leads to its page`, () => seen(page, 'h1.thing-title').innerText(), title);
  await looked(page, `${place} thing`);
  await seen(page, '[aria-label="Back"]').click();
  await until(`${place}: back is the list`, () => seen(page, '.headline').count(), 1);
}

async function typeToFind(page: Page): Promise<void> {
  await choose(page, 'Find…');
  // A list of the place before has a field, too, while its panel is still there.
  const field = panel(page).locator('.view-find:not([hidden]) input');
  await field.waitFor();
  await until('the field has the focus', () => field.evaluate((one) => one === document.activeElement), true);
  await field.fill('write to a group');
  const first = seen(page, '.plain-list .entry-button').first();
  await until('an action is found first', () => first.innerText(), 'Write to a group\nPeople and groups');
  await looked(page, 'find');
  await field.fill('Hollowy');
  await until(
    'a misspelt name is found',
    async () => (await first.innerText()).split('\n')[0],
    'Denise Holloway',
  );
  await field.press('Enter');
  await until('Enter opens it', () => seen(page, 'h1.thing-title').innerText(), 'Denise Holloway');
  await seen(page, '[aria-label="Back"]').click();
  await until('back leads to where one looked', () => seen(page, 'input').count(), 1);
}

async function allPlaces(page: Page): Promise<void> {
  await choose(page, 'Today');
  await panel(page).locator('.view-my-page:not([hidden])').waitFor();
  await seen(page, '[aria-label="All places"]').click();
  await until('all places are there', () => seen(page, '.plain-list .entry-button').count(), 10);
  await looked(page, 'all places');
  await seen(page, '.entry-button').filter({ hasText: 'Recommendations' }).click();
  await until('a place opens', () => page.locator('aside h2').innerText(), 'Recommendations');
}

async function everyPlace(page: Page): Promise<void> {
  for (const place of ['Meetings', 'People and groups', 'Issues', 'Submissions', 'Countries'])
    await listAndThing(page, place);
}

onSample('places', [everyPlace, typeToFind, allPlaces]);
