import { describe, expect, it } from 'vitest';
import { assessEvidence } from '../../../../../renderer/app/acts/forms/assess.tsx';
import { resultOfKey } from '../../../../../renderer/features/recommendation/use-result-keys.ts';
import type { CaseView } from '../../../../../renderer/records/views.ts';
import { readCommand } from '../../../../../shared/domain/case/commands.ts';
import { recommendationIds, wholeCase } from '../../../../support/whole-case.ts';
import { offerFor, opened } from '../../app/acts/filling.ts';

const whole = wholeCase();
const { r1 } = recommendationIds;
const pay = { partId: null, payee: 'Mrs B', head: null, owed: 250, paid: 0, setOff: 0 };

/** The case with its first recommendation as given. */
const where = (over: Partial<CaseView['recommendations'][number]>): CaseView => ({
  ...whole,
  recommendations: whole.recommendations.map((one) =>
    one.recommendationId === r1 ? { ...one, parts: [], ...over } : one,
  ),
});
const judging = (typed: object, view: CaseView = where({})) => {
  const offer = { ...offerFor(view, 'assessEvidence'), recommendationId: r1 };
  const about = opened(assessEvidence, view, offer);
  const reason = 'The letter is there.';
  return { ...about, typed: { ...about.typed, reason, ...typed } };
};
const read = (typed: object, view?: CaseView) => assessEvidence.read(judging(typed, view));
const shownFields = (typed: object, view?: CaseView) =>
  Object.entries(assessEvidence.fields(judging(typed, view)))
    .filter(([, { isShown }]) => isShown)
    .map(([name]) => name);

describe('a judgement', () => {
  it('needs evidence, a result and a reason', () => {
    const faults = (typed: object) => {
      const made = read({ result: 'partly', ...typed });
      return made.ok ? [] : made.faults.map(({ path, message }) => `${path}: ${message}`);
    };
    expect(faults({})).toEqual([]);
    expect(faults({ evidenceIds: [] })).toEqual(['evidenceIds: recommendation.choose-evidence']);
    expect(faults({ result: null })).toEqual(['result: recommendation.result-missing']);
    expect(faults({ reason: ' \n' })).toEqual(['reason: recommendation.reason-missing']);
  });

  it('is of the whole, unless parts are chosen; of several at once', () => {
    const parts = whole.recommendations.find((one) => one.recommendationId === r1)?.parts ?? [];
    expect(parts.length).toBeGreaterThan(0);
    const one = read({ result: 'partly', scope: 'whole' }, whole);
    expect(one.ok && one.values).not.toHaveProperty('partIds');
    const partIds = parts.map(({ partId }) => partId);
    const several = read({ result: 'satisfied', scope: 'parts', partIds }, whole);
    expect(several.ok && several.values).toMatchObject({ partIds });
    expect(read({ result: 'satisfied', scope: 'parts', partIds: [] }, whole)).toMatchObject({
      ok: false,
      faults: [{ path: 'partIds', message: 'act.one-needed' }],
    });
  });

  it('that is partly met says what is left, as a part with its own proof', () => {
    const made = read({
      result: 'partly',
      left: 'Heads 4 and 5',
      leftProof: 'The letter\n\nA list',
    });
    expect(made.ok && made.values).toMatchObject({
      remainder: { text: 'Heads 4 and 5', proofWanted: ['The letter', 'A list'] },
    });
    expect(made.ok && readCommand(made.values)).toEqual(made.ok && made.values);
    const met = read({ result: 'satisfied', left: 'Heads 4 and 5' });
    expect(met.ok && met.values).not.toHaveProperty('remainder');
  });

  it('records the payments the evidence shows, and asks about the rest only while some is left', () => {
    const view = where({ money: [{ ...pay, outstanding: 250 }] });
    const row = { on: '2026-11-20', amount: '249.99', payee: 'Mrs B', setOff: '', part: 'whole' };
    const short = { result: 'satisfied', payments: [row] };
    const full = { result: 'satisfied', payments: [row, { ...row, amount: '', setOff: '0.01' }] };
    expect(shownFields(short, view)).toContain('restAccepted');
    expect(shownFields(full, view)).not.toContain('restAccepted');
    expect(shownFields({ ...short, result: 'partly' }, view)).not.toContain('restAccepted');
    const made = read(full, view);
    expect(made.ok && made.values).toMatchObject({
      payments: [
        { partId: null, on: '2026-11-20', amount: 249.99, setOff: 0, payee: 'Mrs B', note: '' },
        { partId: null, on: '2026-11-20', amount: 0, setOff: 0.01, payee: 'Mrs B', note: '' },
      ],
    });
    const accepted = read({ ...short, restAccepted: 'She waived it.' }, view);
    expect(accepted.ok && accepted.values).toMatchObject({ restAccepted: 'She waived it.' });
    expect(
      shownFields(short, { ...view, rights: { ...view.rights, 'accept-outstanding': 'no' } }),
    ).not.toContain('restAccepted');
  });

  it('R7: rests on a bare statement only for a reason, by who may give it', () => {
    const view = where({});
    const evidence = view.evidence.map((item) => ({ ...item, isStatement: true }));
    const bare = { ...view, evidence };
    expect(shownFields({ result: 'satisfied' }, bare)).toContain('statementOverride');
    expect(shownFields({ result: 'partly' }, bare)).not.toContain('bareWord');
    expect(
      shownFields(
        { result: 'satisfied' },
        { ...bare, rights: { ...view.rights, 'override-statement': 'no' } },
      ),
    ).not.toContain('statementOverride');
    const made = read({ result: 'satisfied', statementOverride: 'She confirms it.' }, bare);
    expect(made.ok && made.values).toMatchObject({ statementOverride: 'She confirms it.' });
  });
});

describe('the keys 1, 2 and 3', () => {
  const press = (key: string, change: object = {}) => ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    defaultPrevented: false,
    ...change,
  });

  it('judge while nobody is writing', () => {
    expect(['1', '2', '3', '4', 'a'].map((key) => resultOfKey(press(key), false))).toEqual([
      'satisfied',
      'partly',
      'not-satisfied',
      undefined,
      undefined,
    ]);
  });

  it('are letters in a field, and shortcuts with a modifier', () => {
    expect(resultOfKey(press('1'), true)).toBeUndefined();
    expect(resultOfKey(press('1', { ctrlKey: true }), false)).toBeUndefined();
    expect(resultOfKey(press('1', { defaultPrevented: true }), false)).toBeUndefined();
  });
});
