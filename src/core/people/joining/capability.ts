// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { join } from './plan-join';
import { joinForm } from './plan-join-form';
import { alreadyListed } from './plan-already-listed';
import { whoAmI } from './plan-who-am-i';
import { chooseMail } from './plan-choose-mail';

export const commands = [join, joinForm, alreadyListed, whoAmI, chooseMail] as const;
