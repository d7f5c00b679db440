import { describe, expect, it } from 'vitest';
import { isMetByWordAlone, sumsAsked } from '../../../shared/domain/case/judging.ts';
import type { Assessment } from '../../../shared/domain/case/state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { judged, partAdded } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';

const assessments = given(
  caseOpened(),
  recommendationAdded('1'),
  partAdded('roof'),
  evidenceFiled('letter', '2026-04-08'),
  judged('first', 'satisfied', ['letter'], '2026-04-09', { parts: ['roof'] }),
  judged('second', 'not-satisfied', ['letter'], '2026-04-09', { parts: ['roof'] }),
).recommendation().assessments;
const [met, notMet] = assessments;
if (met === undefined || notMet === undefined) throw new Error('two judgements');
const accepted: Assessment = { ...met, restAccepted: 'A matter of pence.' };

const line = { payee: 'Mrs B', head: null, owed: 1, paid: 0, setOff: 0, outstanding: 1 };
const lines = [null, idOf('roof'), idOf('bath')].map((partId) => ({ ...line, partId }));
const asked = (
  chosen: readonly string[],
  roof: Assessment | null,
  bath: Assessment | null = null,
) =>
  sumsAsked(
    lines,
    chosen.map(idOf),
    Object.entries({ roof, bath, door: met }).map(([name, made]) => ({
      partId: idOf(name),
      judged: made,
    })),
  ).map(({ partId }) => lines.findIndex((each) => each.partId === partId));

describe('which sums a judgement asks to be paid', () => {
  it('is every one where the whole is judged', () => {
    expect(asked([], null)).toEqual([0, 1, 2]);
  });

  it('is those of the parts it judges while another is still owed', () => {
    expect(asked(['roof'], null)).toEqual([1]);
    expect(asked(['roof'], null, notMet)).toEqual([1]);
    expect(asked(['door'], null)).toEqual([]);
  });

  it('is the whole’s too, and the others’, once the last part is met', () => {
    expect(asked(['roof', 'bath'], null)).toEqual([0, 1, 2]);
    expect(asked(['bath'], met)).toEqual([0, 1, 2]);
  });

  it('but nothing that was accepted with a reason', () => {
    expect(asked(['bath'], accepted)).toEqual([0, 2]);
  });
});

describe('what is met by bare statements alone (R7)', () => {
  const word = { isStatement: true };
  const proof = { isStatement: false };

  it('is what is judged met, or split off as met, on nothing else', () => {
    expect(isMetByWordAlone('satisfied', false, [word])).toBe(true);
    expect(isMetByWordAlone('partly', true, [word, word])).toBe(true);
    expect(isMetByWordAlone('satisfied', false, [word, proof])).toBe(false);
    expect(isMetByWordAlone('partly', false, [word])).toBe(false);
    expect(isMetByWordAlone('not-satisfied', false, [word])).toBe(false);
  });
});
