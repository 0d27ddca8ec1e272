// Ten things that people do most, as they press them in the sample workbook.
import type { Hand } from './hand';
import { listOfPeople, reportWith } from './made-up';

export interface Task {
  readonly name: string;
  readonly as: 'coordinator' | 'newcomer' | 'member';
  readonly steps: (hand: Hand) => Promise<void>;
}

const button = ({ frame }: Hand, name: string | RegExp) => frame.getByRole('button', { name });

export const TASKS: readonly Task[] = [
  {
    name: 'join',
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
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Coordinators', 'Bring in a list of people');
      await hand.type(hand.frame.locator('textarea'), listOfPeople(300));
      await hand.press(hand.frame.locator('button.primary'));
      await hand.frame.locator('.people-table').waitFor({ timeout: 180_000 });
      await hand.press(hand.frame.locator('button.primary'));
      await hand.reads(/300 .*new/);
    },
  },
  {
    name: 'divide 57 issues',
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
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Submissions', 'Overlaps to settle');
      await hand.press(hand.frame.locator('.entry-button'));
      await hand.press(hand.frame.getByRole('radio'));
      await hand.press(hand.frame.locator('button.primary'));
      await hand.frame.locator('.summary, [role=status]').first().waitFor({ timeout: 180_000 });
    },
  },
  {
    name: 'bring in and divide 219 recommendations',
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('Coordinators', 'Bring in UN text');
      await hand.type(hand.frame.getByLabel(/Text or table/), reportWith(219));
      await hand.press(button(hand, 'Check first'));
      await hand.press(button(hand, 'Bring in'));
      await hand.reads(/219 new/);
      await hand.open('After the review', 'Divide');
      await hand.press(hand.frame.locator('.entry-button'));
    },
  },
  {
    name: 'find what is late',
    as: 'coordinator',
    steps: async (hand) => {
      await hand.open('My page');
      await hand.reads(/late/);
    },
  },
];
