import { useEffect } from 'react';
import type { AppSettings } from '../../shared/contracts/app.ts';
import { useSettings } from '../stores/settings.ts';
import { useDeed, useOffice } from './office.tsx';

/** Changes settings at once and has main keep them; a refusal puts them back. */
export function useSettingsChange() {
  const { desktop } = useOffice();
  return useDeed(async (change: Partial<AppSettings>) => {
    const before = useSettings.getState();
    const settings: AppSettings = { ...before, ...change };
    useSettings.setState(settings);
    const kept = await desktop.call['app.settings'](settings);
    if (!kept.ok) useSettings.setState(before);
    return kept;
  });
}

/** Puts the chosen theme on the page; without one the system decides. */
export function useTheme(): void {
  const theme = useSettings((settings) => settings.theme);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-theme', theme !== 'system');
    if (theme !== 'system') document.documentElement.setAttribute('data-theme', theme);
  }, [theme]);
}
