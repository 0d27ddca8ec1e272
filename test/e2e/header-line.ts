// The strip above the grid: on one line at 1280 px whatever it has to say, and nothing lost on a narrow page.
import type { Browser, Page } from 'playwright-core';
import { check, openPage, shot, until } from './host-tools';

/** How many lines the header has when it has most to say, and whether anything of it is out of sight. */
const headerLines = (page: Page) =>
  page.evaluate(() => {
    const name = document.querySelector('.upr-name');
    const person = document.querySelector('#upr-act-as option');
    if (name) name.textContent = 'Coalition pour l’Examen périodique universel de 2027';
    if (person) person.textContent = 'Marguerite Desrosiers-Lafontaine (marguerite.desrosiers@example.org)';
    document.querySelectorAll('.upr-count').forEach((count) => (count.textContent = '12'));
    document.querySelectorAll('.upr-state').forEach((state) => (state.textContent = 'Trabajando…'));
    const header = document.querySelector('#upr-header');
    const middles = [...document.querySelectorAll('#upr-header > *')].map((one) => {
      const { top, height } = one.getBoundingClientRect();
      return Math.round((top + height / 2) / 10);
    });
    const isWhole = header !== null && header.scrollWidth <= header.clientWidth;
    return { lines: new Set(middles).size, isWhole, nameWidth: name?.clientWidth ?? 0 };
  });

/** Whatever came in, while something runs, and in every language. */
export const headerOnOneLine = async (browser: Browser, { url }: { readonly url: string }): Promise<void> => {
  for (const language of ['en', 'es', 'fr']) {
    const { page } = await openPage(browser, `${url}&lang=${language}`);
    await page.setViewportSize({ width: 1280, height: 720 });
    const { lines, isWhole, nameWidth } = await headerLines(page);
    check(`the header stands on one line at 1280 px (${language})`, [lines, isWhole], [1, true]);
    check(`and the workbook can be told by its name (${language})`, nameWidth >= 120, true);
    await shot(page, `header-${language}`);
    await page.setViewportSize({ width: 640, height: 720 });
    await until(
      `at 200 percent nothing of it is lost (${language})`,
      async () => (await headerLines(page)).isWhole,
      true,
    );
    await page.close();
  }
};
