import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stops } from '../../../../../renderer/app/tour/stops.ts';
import { useTrail } from '../../../../../renderer/stores/route.ts';
import { useSettings } from '../../../../../renderer/stores/settings.ts';
import { endTour, startTour, useTour } from '../../../../../renderer/stores/tour.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
beforeEach(endTour);
afterEach(() => takeDown());

const rows = () => document.querySelectorAll('.today-what').length;
const card = () => document.querySelector<HTMLElement>('.tour-card');
const ring = () => document.querySelector<HTMLElement>('.tour-ring');
const offer = () => document.querySelector('.tour-offer');
const at = () => useTour.getState().at;

async function started(some: Parameters<typeof showPage>[0] = {}): Promise<void> {
  takeDown = showPage({ isNew: true, ...some });
  if (some?.isEmpty === true)
    await expect.poll(() => document.querySelector('.empty')).not.toBeNull();
  else await expect.poll(rows).toBeGreaterThan(5);
}

/** The ring lies round the thing, and the card beside it and in the window. */
async function pointsAt(selector: string): Promise<void> {
  await expect
    .poll(() => {
      const [thing, round] = [document.querySelector(selector), ring()].map((element) =>
        element?.getBoundingClientRect(),
      );
      if (thing === undefined || round === undefined) return 'nothing';
      return Math.abs(thing.left - 4 - round.left) <= 2 && Math.abs(thing.top - 4 - round.top) <= 2;
    })
    .toBe(true);
  const box = card()?.getBoundingClientRect();
  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(innerWidth);
  expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
}

describe('the look round', () => {
  it('is offered quietly, and by keyboard alone stops at each thing itself', async () => {
    await page.viewport(1440, 900);
    await started();
    expect(offer()).not.toBeNull();
    const held = document.activeElement;
    await page.getByRole('button', { name: 'Show me round' }).click();
    for (const [place, stop] of stops.entries()) {
      await expect.poll(at).toBe(place);
      await pointsAt(stop.at);
      await expect.poll(() => card()?.contains(document.activeElement)).toBe(true);
      await userEvent.keyboard('{Enter}');
    }
    await expect.poll(card).toBeNull();
    expect(useSettings.getState().isTourDone).toBe(true);
    expect(offer()).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(held?.isConnected).toBe(true);
  });

  it.each(stops.map(({ id }, place) => [id, place] as const))(
    'can be left at "%s", and is not offered again',
    async (_, place) => {
      await page.viewport(1440, 900);
      await started();
      startTour();
      useTour.setState({ at: place });
      await expect.poll(() => card()?.contains(document.activeElement)).toBe(true);
      await userEvent.keyboard('{Escape}');
      await expect.poll(card).toBeNull();
      expect(useSettings.getState().isTourDone).toBe(true);
      expect(offer()).toBeNull();
    },
  );

  it('is declined by a press', async () => {
    await page.viewport(1440, 900);
    await started();
    await page.getByRole('button', { name: 'No, thank you' }).click();
    expect(useSettings.getState().isTourDone).toBe(true);
    expect(offer()).toBeNull();
    expect(document.activeElement?.id).toBe('page-title');
  });

  it('holds nobody: the page is worked with beside it', async () => {
    await page.viewport(1440, 900);
    await started();
    startTour();
    await expect.poll(() => card()?.contains(document.activeElement)).toBe(true);
    document.querySelector<HTMLElement>('.today-what')?.focus();
    await userEvent.keyboard('j');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => useTrail.getState().route.screen).toBe('case');
    expect(at()).toBe(0);
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('combobox', { name: 'Find or do' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => useTrail.getState().route.screen).toBe('today');
    await expect.poll(at).toBe(1);
  });

  it('is taken again from the search, also where it was taken before', async () => {
    await page.viewport(1440, 900);
    await started({ isNew: false });
    expect(offer()).toBeNull();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('show me round{Enter}');
    await expect.poll(at).toBe(0);
    await expect.poll(() => card()?.contains(document.activeElement)).toBe(true);
  });

  it('speaks of what is not there yet without pointing', async () => {
    await page.viewport(1440, 900);
    await started({ isEmpty: true });
    startTour();
    useTour.setState({ at: 1 });
    await expect.poll(() => ring()?.hidden).toBe(true);
    expect(card()?.textContent).toContain('The next step');
  });

  it.each(['en', 'cy'] as const)(
    'has no barriers in %s, in a narrow window too',
    async (language) => {
      await page.viewport(720, 450);
      await started({ language });
      const inOffer = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(inOffer.violations.map(({ id }) => id)).toEqual([]);
      startTour();
      for (const [place, stop] of stops.entries()) {
        useTour.setState({ at: place });
        await pointsAt(stop.at);
        const found = await axe.run('.tour-card', { rules: { region: { enabled: false } } });
        expect(found.violations.map(({ id }) => id)).toEqual([]);
      }
    },
  );
});
