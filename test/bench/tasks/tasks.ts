// Ten things that people do most, as they press them in the sample workbook.
import type { Hand } from './hand';
import { listOfPeople, MEETING_THAT_WAS, reportWith } from './made-up';

export interface Task {
  readonly name: string;
  /** Presses that it may take at most. */
  readonly goal: number;
  readonly as: 'coordinator' | 'newcomer';
  readonly steps: (hand: Hand) => Promise<void>;
}

const IN_THREE_WEEKS = `${new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)}T18:00`;

/** What is sure at once, then page by page, until the next step is offered. */
async function acceptAll(hand: Hand): Promise<void> {
  const accept = button(hand, /^Accept (this one|these|all)/);
  const next = button(hand, '3. Who follows them up');
  for (;;) {
    await accept.or(next).and(hand.frame.locator('[aria-disabled=false]')).waitFor({ timeout: 60_000 });
    if (await next.isVisible()) return hand.press(next);
    await hand.press(accept);
    await hand.frame.locator('[role=status]', { hasText: /accepted/ }).waitFor({ timeout: 60_000 });
  }
}

const button = ({ frame }: Hand, name: string | RegExp) => frame.getByRole('button', { name });

export const TASKS: readonly Task[] = [
  {
    name: 'join',
    goal: 5,
    as: 'newcomer',
    steps: async (hand) => {
      await hand.open('Take part', 'Join or change my workgroups');
      await hand.type(hand.frame.getByLabel(/^Name/), 'Noor Example');
      await hand.pick(/workgroup/i, 'Housing and Water');
      await hand.press(button(hand, 'Next'));
      await hand.press(button(hand, /^(Join|Skip and join)$/));
      await hand.reads(/is now on the list of people/);
    },
  },
  {
    name: 'bring in 300 people',
    goal: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Coordinators', 'Bring in a list');
      await hand.type(hand.frame.locator('textarea'), listOfPeople(300));
      await hand.press(hand.frame.locator('button.primary'));
      await hand.frame.locator('.listed').first().waitFor({ timeout: 60_000 });
      await hand.press(hand.frame.locator('button.primary'));
      await hand.reads(/300 .*new/);
    },
  },
  {
    name: 'divide 57 issues, as far as proposed',
    goal: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Coordinators', 'Divide issues among workgroups');
      await hand.press(button(hand, 'Choose all as proposed'));
      await hand.press(hand.frame.locator('button.primary'));
      await hand.reads(/a workgroup that leads now/);
    },
  },
  {
    name: 'settle an overlap',
    goal: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Submissions', 'Overlaps to settle');
      await hand.press(hand.frame.locator('.entry-button'));
      await hand.press(hand.frame.getByText('Keep both'));
      await hand.type(hand.frame.getByLabel(/^Reason/), 'Each has facts that the other lacks.');
      await hand.press(button(hand, 'Record the decision'));
      await hand.reads(/settled/i);
    },
  },
  {
    name: 'call a meeting',
    goal: 6,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('My workgroup', 'Meetings and invitations');
      await hand.press(button(hand, 'New meeting'));
      await hand.pick(/^Workgroup/, 'Housing and Water');
      await hand.type(hand.frame.getByLabel(/^Title/), 'Who writes what');
      await hand.type(hand.frame.getByLabel(/^Day and time/), IN_THREE_WEEKS);
      await hand.press(button(hand, 'Preview'));
      await hand.press(button(hand, /^Send \d+ mails?/));
      await hand.reads(/mails? (was|were) sent/);
    },
  },
  {
    name: 'answer the invitation',
    goal: 5,
    as: 'newcomer',
    steps: async (hand) => {
      await hand.open('My page');
      await hand.press(button(hand, /Yes/));
      await hand.reads(/is noted: yes/);
    },
  },
  {
    name: 'close a meeting',
    goal: 6,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('My workgroup', 'Close a meeting');
      await hand.reads(MEETING_THAT_WAS);
      await hand.press(hand.frame.getByLabel('Denise Holloway'));
      await hand.type(hand.frame.getByLabel(/^Decisions/), 'Two of us write the part on shut-offs.');
      await hand.type(hand.frame.getByLabel('What', { exact: true }), 'Figures of the water company');
      await hand.pick(/^Who does it/, 'Alice Dunmore');
      await hand.press(button(hand, 'Preview'));
      await hand.press(button(hand, /^Close, send \d+ mails?/));
      await hand.reads(/is closed/);
    },
  },
  {
    name: 'find what is late',
    goal: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('My page');
      await hand.reads(/late/);
    },
  },
  {
    name: 'bring in and divide 219 recommendations',
    goal: 10,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Coordinators', 'Bring in UN text');
      await hand.type(hand.frame.getByLabel(/Text or table/), reportWith(219));
      await hand.press(button(hand, 'Check first'));
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
    goal: 5,
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('After the review', 'Record progress');
      await hand.pick(/^Recommendations/, '95.1');
      await hand.press(hand.frame.getByLabel('partly', { exact: true }));
      await hand.type(hand.frame.getByLabel(/^Link or document/), 'Law 4/2028');
      await hand.press(button(hand, 'Save'));
      await hand.reads(/95\.1/);
    },
  },
];
