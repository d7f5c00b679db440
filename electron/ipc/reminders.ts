import type { reminderChannels } from '../../shared/contracts/reminders.ts';
import { onDisk } from '../depot/disk-refusal.ts';
import type { Bell } from '../reminders/bell.ts';
import type { Handlers } from './handlers.ts';

export type ReminderHandlerDeps = {
  readonly bell: Bell;
  readonly pageIsUnlocked: (isUnlocked: boolean) => void;
};

export const createReminderHandlers = ({
  bell,
  pageIsUnlocked,
}: ReminderHandlerDeps): Handlers<keyof typeof reminderChannels> => ({
  'reminders.schedule': async (request) => {
    await onDisk('mirror.write-failed', () => bell.schedule(request));
    return {};
  },
  'reminders.show': async (request) => {
    bell.show(request);
    return {};
  },
  'reminders.page-ready': async (request) => {
    pageIsUnlocked(request.isUnlocked);
    await bell.pageReady(request);
    return {};
  },
});
