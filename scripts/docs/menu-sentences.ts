// What each entry of the menu does, in a sentence, for the page of capabilities. An entry without one does not compile.
import type { DialogName } from '../../src/core/workbook/menu/dialogs';
import type { PanelName } from '../../src/core/workbook/menu/panels';

/** A dialog that opens from what another one shows has none, nor has the field in which all are found. */
type Entry = Exclude<PanelName, 'find'> | Exclude<DialogName, 'side-by-side'>;

export const MENU_SENTENCES: Readonly<Record<Entry, string>> = {
  'my-page': 'What waits for you, most urgent first; a press opens where it is done or goes to its row.',
  'this-row': 'The selected row of any sheet, whole, to read and change.',
  join: 'Members enter themselves; coordinators and co-chairs can do it for somebody.',
  'register-submission':
    'With a live word count, and a quiet line that names submissions on the same ground.',
  endorse: 'Sign on to a text that others wrote, bound to the version you read; who signed hears of changes.',
  'already-covered':
    'A pasted text or a Word file, the submissions closest to it, whom to talk to, and one press to register it.',
  outreach:
    'What workgroups share and what was told in public, by workgroup, issue and channel, with a time before which nobody tells.',
  meetings:
    'A preview with ticks of who is invited; one mail a person with a calendar file and three answers to press, also for a series of dates.',
  'find-date':
    'Two to six dates by everybody’s own clock, the best first, fixed and invited to in one press.',
  invitations:
    'Who comes; answers taken in from pasted mails; a reminder to who said nothing, at most every two days.',
  'close-meeting':
    'Who was there, decisions, tasks with owner and day, minutes, the next date; sent to members after a preview.',
  'write-to-group': 'A letter to the people of workgroups or to their lists, each once, with a preview.',
  'break-outs': 'Parts of a workgroup with facilitators, members and meetings of their own.',
  'who-covers-what':
    'Who leads, contributes and follows on each issue; gaps and double leads show, also on the tab _Issue board_.',
  vacancies: 'Empty seats of co-chairs with who is willing, asked by mail.',
  'hand-over': 'A seat goes to somebody else with its open tasks, texts and contacts.',
  'take-in-text':
    'From a Word or text file or pasted, notes included; what the workbook fills in is left out.',
  'build-document':
    'Cover page, numbered paragraphs, recommendations, true Word endnotes, words against the limit; one-pagers, statements with their spoken length and local reports each in their own form.',
  review: 'Readers are named, asked and reminded, and say of each version whether it is fine.',
  'check-before-upload': 'What the UN would refuse, with place, reason and source; then the receipt.',
  'deadline-board': 'Each text’s hours left, words over, what blocks it and who must act.',
  'un-summary':
    'The coalition’s summary from each workgroup’s texts, with a word budget and the first ten asks.',
  overlaps:
    'Copied and reworded passages and shared asks, side by side; the rest as a guess; what both workgroups decided is kept.',
  summaries: 'Which paragraphs of the UN’s summary cite which of your submissions and organizations.',
  'whom-to-ask':
    'A table of countries and asks with how likely and why; a balanced share, planned by a press, with one contact person for each mission.',
  contacts:
    'With a mission, an embassy or your own government; says who wrote there in the last days, and keeps promises and days to come back.',
  'beside-ours':
    'What the government says, what the UN says and what you rated, by earlier recommendation and issue; what contradicts you goes on one-pagers and into questions once you confirm it.',
  'one-pager':
    'One page for a diplomat by country and issue, with that country’s own words, facts with sources and asks, in its language; the e-mail to go with it.',
  questions: 'A bank with its deadline and who has which; published ones are brought in beside ours.',
  geneva: 'What is missing before which day, who is there when, and a timetable by each reader’s own clock.',
  'what-was-said':
    'Rows for the session made from a pasted list of speakers, a live count, and the published report beside the notes.',
  'home-digest':
    'One mail a day during the session, by each reader’s clock: what was heard, who promised and did not, what to do today; nothing before its hour.',
  thanks:
    'A letter for each country in its mission’s language; what countries asked for beside the last review.',
  'ask-to-change': 'How many asks came how far, and the whole way of each, also as a Word file with a chart.',
  'issue-page': 'The same for one issue.',
  division:
    'Suggests what each recommendation is about, groups those that ask the same, gives each to who leads its issue.',
  uptake: 'Each ask with the recommendations that say it, with reasons; you decide, it counts.',
  'record-progress':
    'A rating with its source, the next step and its day, for one recommendation or many at once.',
  progress:
    'Ratings side by side with their sources, by workgroup, government and organization; which are old, differ or are missing.',
  'progress-report':
    'The UN’s matrix, a scorecard, the follow-up section and a midterm report, as Word files and tables.',
  cycle: 'Five facts fill the Timeline; when the review moves, it shows what moves before moving it.',
  'bring-in-list':
    'Of people, organizations, workgroups, issues, who covers what, who takes part, planned submissions, contacts in missions or recommendations; pasted as it is, columns in any order and language. It says which list it is, shows what each line becomes, asks what is open, and takes nothing in twice.',
  'divide-issues':
    'Every issue that nobody leads, with the workgroup that writes on it, follows it or says that it works on it; what is sure is chosen already.',
  'bring-in-form-answers':
    'What people without edit access, or on a telephone, sent in [forms](forms.md); looked at one by one, each taken in once.',
  'review-changed':
    'Moved, cut short or without the country: what to update, with where and a tick; nothing is thrown away.',
  'bring-in-un-text':
    'The UN’s report, the government’s answers, its own report and the UN’s compilation become rows, as often as you like without doubles.',
  'coverage-report':
    'Who covers what, gaps, and where two texts say the same, with charts, as a Word file and a tab.',
  'status-page':
    'Where the coalition stands, for members and funders, as one file for the web and telephones and as a Word file; it names only what may be listed, and says before what it leaves out.',
  mail: 'What went out and what did not; _This week’s summaries_, one mail a person, none empty.',
  check: 'Lists what does not fit, and mends what can be mended.',
  'check-account':
    'Tries what your Google account lets the workbook do, and says what it does about the rest.',
  duplicates: 'Finds them with the reason, and makes two rows one with all that names them.',
  'true-names':
    'In a file on the coordinator’s own computer, which the browser reads and nothing sends; who has no line, whom to reach, what stands in the workbook by mistake.',
  'erase-person':
    'Takes somebody out of every tab, note and draft and out of the journal; shows before what goes, what stays and why, and what no add-in reaches.',
  'word-templates':
    'The coalition’s own, checked paragraph by paragraph when it is brought in; the former ones are kept.',
  undo: 'Takes back what was done, where nobody changed it since.',
};
