import { describe, expect, it } from 'vitest';
import { evolveDesk } from '../../../shared/domain/desk/evolve.ts';
import { asleepOn } from '../../../shared/domain/desk/put-off.ts';
import type { OwnDesk } from '../../../shared/domain/desk/vocabulary.ts';
import {
  action,
  decideOn,
  desk,
  idOf,
  kept,
  newViewId,
  otherAction,
  putOff,
  today,
  view,
  wholeCase,
} from './given-desk.ts';

const refusal = (code: string, detail?: object) => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

/** The desk after a command, decided and folded. */
function left(command: Parameters<typeof decideOn>[0], before: OwnDesk): OwnDesk {
  const decided = decideOn(command, before);
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.events.reduce(evolveDesk, before);
}

describe('a view kept under a name', () => {
  const overdue = view({ group: 'body' });

  it('is there under its name in one line, with all it looks at', () => {
    const command = {
      kind: 'keepView',
      viewId: null,
      name: '  Overdue  by body ',
      view: overdue,
    } as const;
    expect(decideOn(command)).toMatchObject({ ok: true, value: { id: newViewId } });
    expect(left(command, desk()).views).toEqual([
      { viewId: newViewId, name: 'Overdue by body', view: overdue },
    ]);
  });

  it('takes the place of the one kept before, where that is asked for', () => {
    const before = desk(kept(idOf('2'), 'Mine'), kept(idOf('3'), 'Late'));
    const command = { kind: 'keepView', viewId: idOf('2'), name: 'Mine', view: overdue } as const;
    expect(
      left(command, before).views.map(({ viewId, view: { group } }) => [viewId, group]),
    ).toEqual([
      [idOf('2'), 'body'],
      [idOf('3'), null],
    ]);
  });

  it.each([
    ['no name', null, ' ', 'kept-view.name-missing'],
    ['a view that is not kept', idOf('9'), 'Late', 'kept-view.not-found'],
  ])('is refused for %s', (_, viewId, name, code) => {
    expect(decideOn({ kind: 'keepView', viewId, name, view: overdue })).toEqual(refusal(code));
  });

  it('is refused under the name of another, however it is written', () => {
    const before = desk(kept(idOf('2'), 'Mine'));
    expect(
      decideOn({ kind: 'keepView', viewId: null, name: 'MINE', view: overdue }, before),
    ).toEqual(refusal('kept-view.name-taken', { name: 'MINE' }));
  });

  it('is refused without a column to show', () => {
    const bare = view({ columns: [] });
    expect(decideOn({ kind: 'keepView', viewId: null, name: 'Bare', view: bare })).toEqual(
      refusal('columns.none'),
    );
  });

  it('is renamed; the name it has already writes nothing', () => {
    const before = desk(kept(idOf('2'), 'Mine'), kept(idOf('3'), 'Late'));
    const rename = (name: string) => ({ kind: 'renameView', viewId: idOf('2'), name }) as const;
    expect(left(rename('My own'), before).views.map(({ name }) => name)).toEqual([
      'My own',
      'Late',
    ]);
    expect(decideOn(rename('Mine '), before)).toEqual({
      ok: true,
      value: { events: [], id: idOf('2') },
    });
    expect(decideOn(rename('mine'), before)).toMatchObject({ value: { events: [{}] } });
    expect(decideOn(rename('late'), before)).toEqual(
      refusal('kept-view.name-taken', { name: 'late' }),
    );
    expect(decideOn(rename('Mine'), desk())).toEqual(refusal('kept-view.not-found'));
  });

  it('is dropped, once', () => {
    const before = desk(kept(idOf('2'), 'Mine'), kept(idOf('3'), 'Late'));
    const drop = { kind: 'dropView', viewId: idOf('2') } as const;
    const without = left(drop, before);
    expect(without.views.map(({ name }) => name)).toEqual(['Late']);
    expect(decideOn(drop, without)).toEqual(refusal('kept-view.not-found'));
  });
});

describe('the columns of a list', () => {
  const choose = (list: 'actions' | 'cases', columns: readonly string[]) =>
    ({ kind: 'chooseColumns', list, columns }) as const;

  it('are as they were chosen last, each once and each list for itself', () => {
    const first = left(choose('cases', ['title']), desk());
    const second = left(choose('actions', ['body', 'text', 'body']), first);
    expect(second.columns).toEqual({ cases: ['title'], actions: ['body', 'text'] });
    expect(left(choose('actions', ['text']), second).columns.actions).toEqual(['text']);
  });

  it('are refused where there are none', () => {
    expect(decideOn(choose('actions', []))).toEqual(refusal('columns.none'));
  });
});

describe('what is put off', () => {
  const put = (until: string, ...targets: readonly (typeof action | typeof wholeCase)[]) =>
    ({ kind: 'putOff', targets, until, note: ' They write on Friday ' }) as const;
  const tomorrow = '2026-11-26';

  it('is out of sight until its day, and there again on it', () => {
    const put1 = left(put('2026-12-01', action), desk());
    expect(asleepOn(put1, today)(action)).toEqual({
      target: action,
      until: '2026-12-01',
      note: 'They write on Friday',
      on: today,
    });
    expect(asleepOn(put1, '2026-11-30')(action)).not.toBeNull();
    expect(asleepOn(put1, '2026-12-01')(action)).toBeNull();
    expect(asleepOn(put1, today)(otherAction)).toBeNull();
    expect(asleepOn(put1, today)(wholeCase)).toBeNull();
  });

  it('takes its actions with it where it is a whole case', () => {
    const asleep = asleepOn(left(put(tomorrow, wholeCase), desk()), today);
    expect([action, otherAction, wholeCase].map((one) => asleep(one)?.until)).toEqual([
      tomorrow,
      tomorrow,
      tomorrow,
    ]);
  });

  it('goes by the day said last', () => {
    const twice = left(put(tomorrow, action), desk(putOff(action, '2026-12-24')));
    expect(twice.putOff.map(({ until }) => until)).toEqual([tomorrow]);
  });

  it('may be many at once, each of them once', () => {
    const many = left(put(tomorrow, action, otherAction, { ...action }), desk());
    expect(many.putOff.map(({ target }) => target)).toEqual([action, otherAction]);
  });

  it.each([
    ['nothing', put(tomorrow), refusal('put-off.nothing')],
    ['today', put(today, action), refusal('put-off.not-later', { date: today })],
    [
      'a day gone by',
      put('2026-11-24', action),
      refusal('put-off.not-later', { date: '2026-11-24' }),
    ],
    [
      'no day at all',
      put('2026-02-30', action),
      refusal('deadline.no-such-date', { words: '2026-02-30' }),
    ],
    [
      'a case that is not here',
      put(tomorrow, action, { caseId: idOf('9'), recommendationId: null }),
      refusal('case.not-found'),
    ],
    [
      'an action that is not here',
      put(tomorrow, { caseId: idOf('9'), recommendationId: idOf('9') }),
      refusal('recommendation.not-found'),
    ],
  ])('is refused for %s', (_, command, refused) => {
    expect(decideOn(command)).toEqual(refused);
  });

  it('is brought back by hand; what was not put off is passed over', () => {
    const before = desk(putOff(action, tomorrow), putOff(wholeCase, tomorrow));
    const woken = left({ kind: 'wake', targets: [action, otherAction] }, before);
    expect(woken.putOff.map(({ target }) => target)).toEqual([wholeCase]);
    expect(decideOn({ kind: 'wake', targets: [action] }, woken)).toEqual(
      refusal('put-off.nothing'),
    );
  });
});
