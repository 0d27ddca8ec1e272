// The command behind My page, bound to what it reads and its rule.
import type { MyPageInput, MyPageResult } from '../../core/calls/my-page';
import { myPageCall } from '../../core/calls/my-page';
import type { Command } from '../../core/calls/types';
import { myPageReads, planMyPage } from '../../core/my-page/plan-my-page';

export const myPageCommand: Command<MyPageInput, MyPageResult> = {
  call: myPageCall,
  reads: myPageReads,
  plan: planMyPage,
};
