import { create } from 'zustand';
import type { AppSettings } from '../../shared/contracts/app.ts';

/** The settings main keeps, as the page shows them. */
export const useSettings = create<AppSettings>()(() => ({
  language: 'en',
  theme: 'system',
  lockAfterMinutes: 15,
  isTourDone: true,
}));
