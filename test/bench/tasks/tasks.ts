// Ten things that people do most, as they press them in the sample workbook, each from Home, where one lands.
import type { Hand } from './hand';
import { listOfPeople, MEETING_THAT_WAS, reportWith } from './made-up';

export interface Task {
  readonly name: string;
  /** Presses that it took when each action stood in a menu of its own; it may never take more. */
  readonly before: number;
  readonly as: 'coordinator' | 'newcomer';
  readonly steps: (hand: Hand) => Promise<void>;
}

const IN_THREE_WEEKS = `${new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)}T18:00`;

/** What is sure at once, then page by page, until the next step is offered. */
async function acceptAll(hand: Hand): Promise<void> {
  const accept = button(hand, /^Accept (this one|these|all)/);
  const next = button(hand, 'Divide them');
  for (;;) {
    await accept.or(next).and(hand.frame.locator('[aria-disabled=false]')).waitFor({ timeout: 60_000 });
    if (await next.isVisible()) return;
    await hand.press(accept);
    await hand.frame.locator('[role=status]', { hasText: /accepted/ }).waitFor({ timeout: 60_000 });
  }
}

const button = ({ frame }: Hand, name: string | RegExp) => frame.getByRole('button', { name });

export const TASKS: readonly Task[] = [
  {
    name: 'join',
    before: 5,
    as: 'newcomer',
    steps: async (hand) => {
      await hand.home('panelMyPage');
      await hand.press(button(hand, 'Join'));
      await hand.type(hand.frame.getByLabel(/^Name/), 'Noor Example');
      await hand.name(/workgroup/i, 'Housing and Water');
      await hand.press(button(hand, 'Skip and join'));
      await hand.reads(/is now on the list of people/);
    },
  },
  {
    name: 'bring in 300 people',
    before: 4,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.home('dialogBringInList');
      await hand.paste(hand.frame.locator('textarea'), listOfPeople(300));
      await hand.frame.locator('.list-lines').first().waitFor({ timeout: 60_000 });
      await hand.press(hand.frame.locator('button.primary'));
      await hand.reads(/300 .*new/);
    },
  },
  {
    name: 'divide 57 issues, as far as proposed',
    before: 4,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.home('dialogDivideIssues');
      await hand.press(button(hand, 'Choose all as proposed'));
      await hand.press(hand.frame.locator('button.primary'));
      await hand.reads(/a workgroup that leads now/);
    },
  },
  {
    name: 'settle an overlap',
    before: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.home('panelOverlaps');
      await hand.press(hand.frame.locator('.entry-button'));
      await hand.press(hand.frame.getByText('Keep both'));
      await hand.type(hand.frame.getByLabel(/^Reason/), 'Each has facts that the other lacks.');
      await hand.press(button(hand, 'Record the decision'));
      await hand.reads(/settled/i);
    },
  },
  {
    name: 'call a meeting',
    before: 6,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.home('panelMeetings');
      await hand.press(button(hand, 'New meeting'));
      await hand.name(/^Workgroup/, 'Housing and Water');
      await hand.type(hand.frame.getByLabel(/^Title/), 'Who writes what');
      await hand.type(hand.frame.getByLabel(/^Day and time/), IN_THREE_WEEKS);
      await hand.press(button(hand, 'Preview'));
      await hand.press(button(hand, /^Send \d+ mails?/));
      await hand.reads(/mails? (was|were) sent/);
    },
  },
  {
    name: 'answer the invitation',
    before: 3,
    as: 'newcomer',
    steps: async (hand) => {
      await hand.home('panelMyPage');
      await hand.press(button(hand, /Yes/));
      await hand.reads(/is noted: yes/);
    },
  },
  {
    name: 'close a meeting',
    before: 6,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.home('panelMyPage');
      await hand.press(button(hand, MEETING_THAT_WAS));
      await hand.press(hand.frame.getByLabel('Denise Holloway'));
      await hand.type(hand.frame.getByLabel(/^Decisions/), 'Two of us write the part on shut-offs.');
      await hand.type(hand.frame.getByLabel('What', { exact: true }), 'Figures of the water company');
      await hand.name(/^Who does it/, 'Alice Dunmore');
      await hand.press(button(hand, 'Preview'));
      await hand.press(button(hand, /^Close, send \d+ mails?/));
      await hand.reads(/is closed/);
    },
  },
  {
    name: 'find what is late',
    before: 2,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.home('panelMyPage');
      await hand.reads(/late/);
    },
  },
  {
    name: 'bring in and divide 219 recommendations',
    before: 9,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.find('import the report');
      await hand.paste(hand.frame.getByLabel(/Text or table/), reportWith(219));
      await hand.press(button(hand, 'Bring in'));
      await hand.reads(/219 new/);
      await hand.press(button(hand, 'Divide among workgroups'));
      await acceptAll(hand);
      await hand.press(button(hand, 'Divide them'));
      await hand.reads(/go to a workgroup now/);
    },
  },
  {
    name: 'record progress',
    before: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.find('record progress');
      await hand.name(/^Recommendations/, '95.1');
      await hand.press(hand.frame.getByLabel('partly', { exact: true }));
      await hand.type(hand.frame.getByLabel(/^Link or document/), 'Law 4/2028');
      await hand.press(button(hand, 'Save'));
      await hand.reads(/95\.1/);
    },
  },
];
