import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { caseload, go, goToCase, useTrail } from '../../../../renderer/stores/route.ts';
import { showPage } from '../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

async function started(): Promise<void> {
  await page.viewport(1440, 800);
  takeDown = showPage();
  await expect.poll(() => document.querySelectorAll('.today-what').length).toBeGreaterThan(5);
}

const screen = () => useTrail.getState().route.screen;
const held = () => document.activeElement?.textContent ?? '';
const keys = async (key: string, times: number): Promise<void> => {
  for (let turn = 0; turn < times; turn += 1) await userEvent.keyboard(key);
};
const back = () => userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
const forward = () => userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
const topOf = (part: string) => Math.round(document.querySelector(part)?.scrollTop ?? -1);
const rows = () => document.querySelectorAll('[role=rowgroup] [role=row]').length;

describe('going back', () => {
  it('finds Today as it was left: the row in hand, what was opened, and the place', async () => {
    await started();
    await page
      .getByRole('button', { name: /^Show all|^Show the first/ })
      .first()
      .click();
    await keys('j', 17);
    const [row, top] = [held(), topOf('.today-list')];
    expect(row).not.toBe('');
    expect(top).toBeGreaterThan(100);
    await userEvent.keyboard('{Enter}');
    await expect.poll(screen).toBe('case');
    await back();
    await expect.poll(held).toBe(row);
    await expect.poll(() => topOf('.today-list')).toBe(top);
  });

  it('finds a long list where it was scrolled to, with the same row in hand', async () => {
    await started();
    go(caseload);
    await expect.poll(rows).toBeGreaterThan(5);
    const first = document.querySelector<HTMLElement>('[role=rowgroup] [role=row][tabindex="0"]');
    first?.focus();
    await keys('{PageDown}', 6);
    await keys('{ArrowDown}', 3);
    const [row, top] = [held(), topOf('.grid-scroller')];
    expect(top).toBeGreaterThan(1_000);
    await userEvent.keyboard('{Enter}');
    await expect.poll(screen).toBe('case');
    await back();
    await expect.poll(() => topOf('.grid-scroller')).toBe(top);
    await expect.poll(held).toBe(row);
    await forward();
    await expect.poll(screen).toBe('case');
    go(caseload);
    await expect.poll(rows).toBeGreaterThan(5);
    expect(topOf('.grid-scroller')).toBe(0);
  });

  it('finds a case where it was read, and begins a new one at its top', async () => {
    await started();
    await keys('j', 2);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('#assess-title')).not.toBeNull();
    const left = useTrail.getState().route;
    if (left.screen !== 'case') throw new Error('no case');
    const part = document.querySelector('#screen');
    part?.scrollTo(0, 400);
    const top = topOf('#screen');
    expect(top).toBeGreaterThan(100);
    go({ screen: 'settings' });
    await expect.poll(() => document.querySelector('#assess-title')).toBeNull();
    await expect.poll(() => topOf('#screen')).toBe(0);
    await back();
    await expect.poll(() => topOf('#screen')).toBe(top);
    expect(useTrail.getState().route).toEqual(left);
    goToCase(left.caseId);
    await expect.poll(() => document.querySelector('#assess-title')).toBeNull();
    await back();
    await expect.poll(() => document.querySelector('#assess-title')).not.toBeNull();
  });

  it('leaves the place to whoever moves meanwhile', async () => {
    await started();
    go(caseload);
    await expect.poll(rows).toBeGreaterThan(5);
    const list = document.querySelector('.grid-scroller');
    list?.scrollTo(0, 2_000);
    await expect.poll(() => topOf('.grid-scroller')).toBe(2_000);
    go({ screen: 'settings' });
    await expect.poll(rows).toBe(0);
    useTrail.getState().back();
    await expect.poll(() => topOf('.grid-scroller')).toBe(2_000);
    document.querySelector('.grid-scroller')?.dispatchEvent(new WheelEvent('wheel'));
    document.querySelector('.grid-scroller')?.scrollTo(0, 300);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(topOf('.grid-scroller')).toBe(300);
  });
});
