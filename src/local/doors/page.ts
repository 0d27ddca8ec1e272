// The pages of the doors: made whole by the server, sent without a script, for a telephone of 360 pixels.
import {
  directions,
  LANGUAGES,
  languageNames,
  render,
  type Language,
  type Message,
} from '../../core/base/messages/text';
import type { AskedQuestion, FormQuestions } from '../../core/inbox/form-answers/plan-questions';
import * as t from '../../core/words/local/doors';
import type { DoorForm, GivenAnswers } from './read-form';

export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#f6f8fa;color:#1f2328;font:17px/1.5 system-ui,sans-serif}
main{max-width:560px;margin:0 auto;padding:12px 16px 48px}
nav{display:flex;flex-wrap:wrap;gap:4px;max-width:560px;margin:0 auto;padding:8px 12px 0}
nav a{padding:10px 12px;min-height:44px}
a{color:#0b57d0}
h1{font-size:24px;line-height:1.25;margin:12px 0}
.quiet,.help{color:#4a5159}
.help{margin:2px 0 6px;font-size:15px}
.doors{list-style:none;padding:0}
.doors a{display:block;margin:12px 0;padding:18px 16px;border:2px solid #0b57d0;border-radius:12px;background:#fff;font-size:18px;font-weight:600;text-decoration:none}
form>div,fieldset{margin:0 0 24px;padding:0;border:0}
label.above,legend{display:block;font-weight:600;padding:0}
.note{font-weight:400;color:#4a5159}
input[type=text],input[type=email],textarea,select{width:100%;min-height:48px;padding:10px 12px;border:1px solid #6b7280;border-radius:8px;background:#fff;color:inherit;font:inherit}
textarea{min-height:128px}
.choice{display:flex;gap:12px;align-items:center;min-height:48px}
.choice input{flex:none;width:24px;height:24px;margin:0}
button{width:100%;min-height:56px;border:0;border-radius:12px;background:#0b57d0;color:#fff;font:inherit;font-weight:600}
:focus-visible{outline:3px solid #b3261e;outline-offset:2px}
.wrong{margin:2px 0 6px;color:#b3261e;font-weight:600}
.problems{margin:0 0 24px;padding:4px 16px;border:2px solid #b3261e;border-radius:12px;background:#fff}
@media (prefers-color-scheme:dark){
body{background:#111418;color:#e6e8eb}a{color:#a8c7fa}.quiet,.help,.note{color:#b6bcc4}
.doors a,input[type=text],input[type=email],textarea,select,.problems{background:#1c2127;border-color:#8b949e}
.wrong{color:#ffb4ab}button{background:#a8c7fa;color:#062e6f}}
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly coalition: string;
  /** The address of this page without its language; '' for one that has none of its own. */
  readonly here: string;
  readonly body: string;
}

const languageLinks = ({ language, here }: Page): string =>
  LANGUAGES.map((one) => {
    const current = one === language ? ' aria-current="true"' : '';
    return `<a href="${here}?l=${one}" lang="${one}" hreflang="${one}"${current}>${escaped(languageNames[one])}</a>`;
  }).join('');

function whole(page: Page): string {
  const { language, title, coalition, here, body } = page;
  const name = coalition === '' ? title : `${title} · ${coalition}`;
  const links =
    here === '' ? '' : `<nav aria-label="${escaped(t.language[language])}">${languageLinks(page)}</nav>`;
  return `<!doctype html>
<html lang="${language}" dir="${directions[language]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(name)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>${links}<main>${coalition === '' ? '' : `<p class="quiet">${escaped(coalition)}</p>`}<h1>${escaped(title)}</h1>${body}</main></body>
</html>`;
}

/** The forms to choose from. */
export const homePage = (
  { coalition, forms }: FormQuestions,
  { language, base }: { readonly language: Language; readonly base: string },
): string => {
  const links = forms.map(
    ({ kind, title }) => `<li><a href="${base}/${kind}?l=${language}">${escaped(title)}</a></li>`,
  );
  const body = `<p>${escaped(t.choose[language])}</p><ul class="doors">${links.join('')}</ul>`;
  return whole({ language, coalition, title: t.title[language], here: base, body });
};

interface Shown {
  readonly language: Language;
  readonly base: string;
  readonly coalition: string;
  readonly whoReads: string;
  readonly form: DoorForm;
  readonly given: GivenAnswers;
  readonly problems: ReadonlyMap<string, Message>;
  /** What else is wrong. */
  readonly trouble?: Message | undefined;
  /** Stays the same when the same page is sent twice. */
  readonly once: string;
}

type Part = Pick<Shown, 'language' | 'given' | 'problems'>;

const idOf = ({ key }: AskedQuestion): string => `f-${key}`;

/** What a screen reader reads with the field. */
function described(
  one: AskedQuestion,
  { language, problems }: Part,
): { readonly html: string; readonly ids: string } {
  const problem = problems.get(one.key);
  const help = one.help === '' ? '' : `<p class="help" id="${idOf(one)}-help">${escaped(one.help)}</p>`;
  const wrong = problem
    ? `<p class="wrong" id="${idOf(one)}-wrong">${escaped(render(problem, language))}</p>`
    : '';
  const ids = [wrong && `${idOf(one)}-wrong`, help && `${idOf(one)}-help`].filter(Boolean).join(' ');
  const invalid = problem ? ' aria-invalid="true"' : '';
  return { html: help + wrong, ids: (ids ? ` aria-describedby="${ids}"` : '') + invalid };
}

const labelOf = ({ label, required }: AskedQuestion, language: Language): string =>
  `${escaped(label)} <span class="note">(${escaped((required ? t.required : t.optional)[language])})</span>`;

const USUAL: Readonly<Record<string, string>> = {
  name: 'name',
  organization: 'organization',
  email: 'email',
};

function written(one: AskedQuestion, part: Part): string {
  const { html, ids } = described(one, part);
  const said = escaped((part.given.get(one.key) ?? []).join('; '));
  const shared = `id="${idOf(one)}" name="${one.key}"${ids}${one.required ? ' required' : ''} autocomplete="${USUAL[one.key] ?? 'off'}"`;
  const field =
    one.asking === 'paragraph'
      ? `<textarea ${shared} maxlength="4000">${said}</textarea>`
      : `<input type="text" ${shared} maxlength="300" value="${said}"${one.key === 'email' ? ' inputmode="email"' : ''}>`;
  return `<div><label class="above" for="${idOf(one)}">${labelOf(one, part.language)}</label>${html}${field}</div>`;
}

function chosen(one: AskedQuestion, part: Part): string {
  const { html, ids } = described(one, part);
  const said = part.given.get(one.key) ?? [];
  const type = one.asking === 'several' ? 'checkbox' : 'radio';
  // Of boxes the browser can ask for each or for none; the server asks for one.
  const required = one.required && type === 'radio' ? ' required' : '';
  const boxes = one.choices.map(
    (choice) =>
      `<label class="choice"><input type="${type}" name="${one.key}" value="${escaped(choice)}"${said.includes(choice) ? ' checked' : ''}${required}><span>${escaped(choice)}</span></label>`,
  );
  const described1 = ids.replace(' aria-invalid="true"', '');
  return `<fieldset id="${idOf(one)}"${described1} tabindex="-1"><legend>${labelOf(one, part.language)}</legend>${html}${boxes.join('')}</fieldset>`;
}

const fieldOf = (one: AskedQuestion, part: Part): string =>
  one.choices.length > 0 ? chosen(one, part) : written(one, part);

function problemList({ language, form, problems, trouble }: Shown): string {
  if (problems.size === 0 && !trouble) return '';
  const links = form.questions.flatMap((one) => {
    const problem = problems.get(one.key);
    return problem ? [`<li><a href="#${idOf(one)}">${escaped(render(problem, language))}</a></li>`] : [];
  });
  const said = trouble ? `<p>${escaped(render(trouble, language))}</p>` : '';
  const list = links.length > 0 ? `<ul>${links.join('')}</ul>` : '';
  return `<div class="problems" role="alert"><p><strong>${escaped(t.problems[language])}</strong></p>${said}${list}</div>`;
}

/** One form, empty or with what was sent and what is wrong with it. */
export function formPage(shown: Shown): string {
  const { language, base, coalition, whoReads, form, once } = shown;
  const here = `${base}/${form.kind}`;
  const fields = form.questions.map((one) => fieldOf(one, shown)).join('');
  const body = `${problemList(shown)}<p class="quiet">${escaped(whoReads)}</p>
<form method="post" action="${here}?l=${language}" novalidate><input type="hidden" name="once" value="${escaped(once)}">${fields}
<button type="submit">${escaped(t.send[language])}</button></form>
<p><a href="${base}?l=${language}">${escaped(t.back[language])}</a></p>`;
  return whole({ language, coalition, title: form.title, here, body });
}

/** That it was received. */
export const thanksPage = (
  language: Language,
  { base, coalition }: { readonly base: string; readonly coalition: string },
): string =>
  whole({
    ...{ language, coalition, title: t.thanks[language], here: `${base}/thanks` },
    body: `<p>${escaped(t.thanksHelp[language])}</p><p><a href="${base}?l=${language}">${escaped(t.again[language])}</a></p>`,
  });

/** A page that only says something. */
export const saidPage = (language: Language, words: string): string =>
  whole({ language, title: words, coalition: '', here: '', body: '' });
