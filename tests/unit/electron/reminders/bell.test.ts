import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk, type Disk } from '../../../../electron/depot/disk.ts';
import { type Bell, createBell } from '../../../../electron/reminders/bell.ts';
import type { NotificationText } from '../../../../electron/reminders/locked-text.ts';
import { createReminderFile } from '../../../../electron/reminders/reminder-file.ts';
import type { Rung } from '../../../../electron/reminders/sweep.ts';
import type { Language } from '../../../../shared/contracts/app.ts';
import type { StoreName } from '../../../../shared/contracts/channel.ts';
import type { Reminder, ReminderKind } from '../../../../shared/contracts/reminders.ts';
import { fakeClock } from '../support/clock.ts';
import { diskError } from '../support/faulty-disk.ts';
import { tempFolder } from '../support/temp-folder.ts';

const reminder = (digit: string, ringAt: string, kind: ReminderKind = 'overdue'): Reminder => ({
  id: digit.repeat(32),
  kind,
  ringAt,
});
const idOf = (digit: string): string => digit.repeat(32);

type Shown = NotificationText & { readonly ids: readonly string[] };

/** A bell over a real folder; `restart` is the app closed and opened again. */
function bench(start: string, disk: Disk = createDisk(), language: Language = 'en') {
  const folder = tempFolder();
  const clock = fakeClock(start);
  const shown: Shown[] = [];
  const told: Rung[] = [];
  const faults: string[] = [];
  const restart = (): Bell =>
    createBell({
      file: (store: StoreName) => createReminderFile(disk, join(folder, store)),
      clock,
      language: () => language,
      notify: (text, ids) => void shown.push({ ...text, ids }),
      tellPage: ({ rung }) => void told.push(...rung),
      fault: (event) => void faults.push(event),
    });
  return { folder, clock, shown, told, faults, restart };
}

const office = (...reminders: Reminder[]) => ({ store: 'office' as const, reminders });

describe('the bell while locked', () => {
  it('rings at the minute, once, with counts and no names', async () => {
    const { clock, shown, restart } = bench('2026-11-02T08:00');
    const bell = restart();
    await bell.schedule(
      office(
        reminder('a', '2026-11-02T09:00'),
        reminder('b', '2026-11-02T09:00'),
        reminder('c', '2026-11-02T09:00', 'due-soon'),
        reminder('d', '2026-11-02T09:01'),
      ),
    );
    clock.set('2026-11-02T08:59');
    await bell.sweep();
    expect(shown).toEqual([]);
    clock.set('2026-11-02T09:00');
    await bell.sweep();
    await bell.sweep();
    expect(shown.length).toBe(1);
    expect(shown[0]?.ids).toEqual([idOf('a'), idOf('b'), idOf('c')]);
    expect(`${shown[0]?.title} ${shown[0]?.body}`).toMatch(/2 actions are overdue/);
    expect(`${shown[0]?.title} ${shown[0]?.body}`).toMatch(/1 action falls due soon/);
    clock.set('2026-11-02T09:01');
    await bell.sweep();
    expect(shown.length).toBe(2);
  });

  it('speaks the language of the app', async () => {
    const { shown, restart } = bench('2026-11-02T09:00', createDisk(), 'cy');
    await restart().schedule(office(reminder('a', '2026-11-02T09:00')));
    expect(shown[0]?.title).toBe('Mae 1 cam yn hwyr');
  });

  it('rings at start what was missed while it was closed, marked late after fifteen minutes', async () => {
    const { clock, shown, restart } = bench('2026-10-30T10:00');
    await restart().schedule(
      office(reminder('a', '2026-10-31T09:00'), reminder('b', '2026-11-02T08:50')),
    );
    clock.set('2026-11-02T09:00');
    await restart().sweep();
    expect(shown.map(({ ids }) => ids)).toEqual([[idOf('a'), idOf('b')]]);
    expect(shown[0]?.body).toContain('should have rung earlier');
    await restart().sweep();
    expect(shown.length).toBe(1);
  });

  it('does not say late of what rings in time', async () => {
    const { shown, restart } = bench('2026-11-02T09:15');
    await restart().schedule(office(reminder('a', '2026-11-02T09:00')));
    expect(shown[0]?.body).not.toContain('earlier');
  });

  it('passes over the clock going forward, back, and years ahead', async () => {
    const { clock, shown, restart } = bench('2026-03-29T00:59');
    const bell = restart();
    await bell.schedule(
      office(reminder('a', '2026-03-29T01:30'), reminder('b', '2026-10-25T01:30')),
    );
    clock.set('2026-03-29T02:00');
    await bell.sweep();
    expect(shown.length).toBe(1);
    clock.set('2026-10-25T01:45');
    await bell.sweep();
    clock.set('2026-10-25T01:00');
    await bell.sweep();
    clock.set('2030-01-01T00:00');
    await bell.sweep();
    expect(shown.length).toBe(2);
  });

  it('does not ring the practice store', async () => {
    const { shown, restart } = bench('2026-11-02T09:00');
    const bell = restart();
    await bell.schedule({ store: 'practice', reminders: [reminder('a', '2026-11-02T09:00')] });
    await bell.sweep();
    expect(shown).toEqual([]);
  });
});

describe('what rang', () => {
  it('does not ring again when the schedule is replaced, and does when it is moved to later', async () => {
    const { clock, shown, restart } = bench('2026-11-02T09:00');
    const bell = restart();
    await bell.schedule(office(reminder('a', '2026-11-02T09:00')));
    expect(shown.length).toBe(1);
    await bell.schedule(office());
    await bell.schedule(
      office(reminder('a', '2026-11-02T09:00'), reminder('b', '2027-01-01T09:00')),
    );
    expect(shown.length).toBe(1);
    await bell.schedule(office(reminder('a', '2026-11-02T09:30')));
    expect(shown.length).toBe(1);
    clock.set('2026-11-02T09:30');
    await bell.sweep();
    expect(shown.length).toBe(2);
  });

  it('is remembered for as long as it is scheduled, and a year after', async () => {
    const { folder, clock, shown, restart } = bench('2026-11-02T09:00');
    await restart().schedule(
      office(reminder('a', '2026-11-02T09:00'), reminder('b', '2026-11-02T09:00')),
    );
    clock.set('2027-11-04T09:00');
    await restart().schedule(
      office(reminder('a', '2026-11-02T09:00'), reminder('c', '2028-01-01T09:00')),
    );
    expect(shown.length).toBe(1);
    const kept = JSON.parse(readFileSync(join(folder, 'office', 'reminders.json'), 'utf8'));
    expect(Object.keys(kept.rang)).toEqual([idOf('a')]);
  });

  it('is shown before it is written: a disk that fails rings twice rather than never', async () => {
    let isBroken = false;
    const real = createDisk();
    const disk: Disk = {
      ...real,
      open: async (path, as) => {
        if (isBroken && as === 'replace') throw diskError('ENOSPC');
        return real.open(path, as);
      },
    };
    const { clock, shown, faults, restart } = bench('2026-11-02T08:00', disk);
    const bell = restart();
    await bell.schedule(office(reminder('a', '2026-11-02T09:00')));
    isBroken = true;
    clock.set('2026-11-02T09:00');
    await bell.sweep();
    await bell.sweep();
    expect([shown.length, faults.length]).toEqual([1, 1]);
    isBroken = false;
    await restart().sweep();
    expect(shown.length).toBe(2);
  });

  it('survives a damaged file, from the generation before', async () => {
    const { folder, clock, shown, restart } = bench('2026-11-02T08:00');
    const bell = restart();
    await bell.schedule(office(reminder('a', '2026-11-02T09:00')));
    await bell.schedule(
      office(reminder('a', '2026-11-02T09:00'), reminder('b', '2026-11-02T09:00')),
    );
    writeFileSync(join(folder, 'office', 'reminders.json'), '{"version":1,');
    clock.set('2026-11-02T09:00');
    await restart().sweep();
    expect(shown.map(({ ids }) => ids)).toEqual([[idOf('a')]]);
    mkdirSync(join(folder, 'practice'), { recursive: true });
  });
});

describe('the bell while the page is unlocked', () => {
  it('tells the page, which shows its own text, grouped', async () => {
    const { shown, told, restart } = bench('2026-11-02T09:20');
    const bell = restart();
    await bell.pageReady({ store: 'office', isUnlocked: true });
    await bell.schedule(
      office(reminder('a', '2026-11-02T09:20'), reminder('b', '2026-11-02T09:00')),
    );
    expect(told).toEqual([
      { id: idOf('a'), kind: 'overdue', isLate: false },
      { id: idOf('b'), kind: 'overdue', isLate: true },
    ]);
    expect(shown).toEqual([]);
    bell.show({ title: '2 actions are overdue', body: 'Council', ids: [idOf('a'), idOf('b')] });
    expect(shown).toEqual([
      { title: '2 actions are overdue', body: 'Council', ids: [idOf('a'), idOf('b')] },
    ]);
    for (let minute = 0; minute < 5; minute += 1) await bell.sweep();
    expect(shown.length).toBe(1);
  });

  it('catches up the moment the page is ready', async () => {
    const { clock, told, restart } = bench('2026-11-02T08:00');
    await restart().schedule(office(reminder('a', '2026-11-02T09:00')));
    clock.set('2026-11-02T12:00');
    await restart().pageReady({ store: 'office', isUnlocked: true });
    expect(told).toEqual([{ id: idOf('a'), kind: 'overdue', isLate: true }]);
  });

  it('shows counts where the page does not answer, or is gone before it does', async () => {
    const { clock, shown, told, restart } = bench('2026-11-02T09:00');
    const bell = restart();
    await bell.pageReady({ store: 'office', isUnlocked: true });
    await bell.schedule(office(reminder('a', '2026-11-02T09:00')));
    for (let minute = 0; minute < 4; minute += 1) await bell.sweep();
    expect([told.length, shown.map(({ ids }) => ids)]).toEqual([1, [[idOf('a')]]]);
    await bell.schedule(office(reminder('b', '2026-11-02T09:10')));
    clock.set('2026-11-02T09:10');
    await bell.sweep();
    bell.locked();
    expect(shown.map(({ ids }) => ids)).toEqual([[idOf('a')], [idOf('b')]]);
    bell.locked();
    expect(shown.length).toBe(2);
  });

  it('in the practice store tells it of its own and shows counts of the office', async () => {
    const { shown, told, restart } = bench('2026-11-02T09:00');
    const bell = restart();
    await bell.schedule({ store: 'practice', reminders: [reminder('a', '2026-11-02T09:00')] });
    await bell.pageReady({ store: 'practice', isUnlocked: true });
    await bell.schedule(office(reminder('b', '2026-11-02T09:00')));
    expect(told.map(({ id }) => id)).toEqual([idOf('a')]);
    expect(shown.map(({ ids }) => ids)).toEqual([[idOf('b')]]);
    bell.forget('practice');
  });
});
