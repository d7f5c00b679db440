import { speak } from '../../support/tour/begin.ts';
import { dialogStops } from '../../support/tour/dialogs.ts';
import { screenStops } from '../../support/tour/screens.ts';
import { clear } from '../../support/tour/tour.ts';
import { barriers } from './barriers.ts';
import { focusFaults, rememberOpeners } from './focus.ts';
import { expect, test } from './on-tour.ts';
import { settled } from './settled.ts';

const stops = [...screenStops, ...dialogStops];

for (const language of ['en', 'cy'] as const) {
  test(`a machine finds no barrier on any screen or dialog, light or dark, and the focus is never lost (${language})`, async ({
    begun: { tour },
  }) => {
    test.setTimeout(300_000);
    const { page } = tour;
    await speak(tour, language);
    await rememberOpeners(page);
    for (const stop of stops) {
      await test.step(stop.name, async () => {
        await stop.go(tour);
        await settled(page);
        const found = await barriers(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await barriers(page, 'colours');
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(found, stop.name).toEqual([]);
        expect.soft(inDark, `${stop.name} in the dark`).toEqual([]);
        if (stop.dialogs !== undefined && language === 'en')
          expect.soft(await focusFaults(page), stop.name).toEqual([]);
        await clear(tour);
      });
    }
    await speak(tour, 'en');
  });
}
