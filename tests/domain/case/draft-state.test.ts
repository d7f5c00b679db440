import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { idOf } from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  draftCaseOpened,
  draftIssued,
} from '../../support/ledger/stage-events.ts';

const drafted = [draftCaseOpened({ bodies: ['Glanwern Council', 'Glan Trust'] }), added('1')];
const sent = [...drafted, added('2'), draftIssued('draft', {}, ['1', '2'])];
const stateOf = (number: string, ...events: readonly CaseEvent[]) =>
  given(...events).recommendation(number).state;
const ofAll = { recommendationId: null } as const;

describe('where a recommendation stands before it is issued (R3, R4)', () => {
  it('is drafted until a draft goes out with it, and proposed from then', () => {
    expect(stateOf('1', ...drafted)).toBe('drafted');
    expect(stateOf('1', ...sent)).toBe('proposed');
    expect(stateOf('2', ...drafted, added('2'), draftIssued('draft'))).toBe('drafted');
  });

  it('is what the body that answers for it says of it', () => {
    expect(stateOf('1', ...sent, commented('said', 'agree'))).toBe('agreed');
    expect(stateOf('1', ...sent, commented('said', 'agree-in-part'))).toBe('agreed-in-part');
    expect(stateOf('1', ...sent, commented('said', 'disagree'))).toBe('disputed');
    expect(stateOf('2', ...sent, commented('said', 'disagree'))).toBe('proposed');
  });

  it('is what the body last said of it, and a remark changes nothing', () => {
    const both = [commented('first', 'disagree'), commented('then', 'agree')];
    expect(stateOf('1', ...sent, ...both)).toBe('agreed');
    expect(stateOf('1', ...sent, ...both, commented('last', 'already-done'))).toBe('agreed');
    expect(stateOf('1', ...sent, commented('last', 'already-done'))).toBe('proposed');
  });

  it('is what is said of the draft as a whole, unless this one was spoken of', () => {
    const whole = commented('whole', 'agree', ofAll);
    expect(stateOf('1', ...sent, whole)).toBe('agreed');
    expect(stateOf('2', ...sent, whole)).toBe('agreed');
    expect(stateOf('1', ...sent, commented('own', 'disagree'), whole)).toBe('disputed');
    expect(stateOf('2', ...sent, commented('own', 'disagree'), whole)).toBe('agreed');
    const remark = commented('own', 'already-done');
    expect(stateOf('1', ...sent, remark, whole)).toBe('agreed');
  });

  it('is moved by its own body alone, however its name is written', () => {
    const says = (name: string) => commented('said', 'disagree', { name });
    expect(stateOf('1', ...sent, says(' glanwern COUNCIL '))).toBe('disputed');
    expect(stateOf('1', ...sent, says(' '))).toBe('disputed');
    expect(stateOf('1', ...sent, says('Glan Trust'))).toBe('proposed');
    expect(stateOf('1', ...sent, commented('said', 'disagree', { party: 'complainant' }))).toBe(
      'proposed',
    );
  });

  it('is asked anew by a further draft', () => {
    const again = draftIssued('again', { kind: 'further-draft', changes: 'Wording' });
    const refused = [...sent, commented('said', 'disagree'), again];
    expect(stateOf('1', ...refused)).toBe('proposed');
    const agreed = commented('then', 'agree', {
      draftId: idOf('again'),
    });
    expect(stateOf('1', ...refused, agreed)).toBe('agreed');
  });

  it('is dropped where we answered so to what was said of it, and of nothing else', () => {
    const said = commented('said', 'already-done');
    expect(stateOf('1', ...sent, said, answered('said', 'dropped'))).toBe('dropped');
    expect(stateOf('2', ...sent, said, answered('said', 'dropped'))).toBe('proposed');
    expect(stateOf('1', ...sent, said, answered('said', 'kept'))).toBe('proposed');
    const whole = commented('whole', 'disagree', ofAll);
    expect(stateOf('1', ...sent, whole, answered('whole', 'dropped'))).toBe('disputed');
  });
});
