import { describe, expect, it } from 'vitest';
import { tellable } from '../../../shared/domain/caller/sayable.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { CaseDetails } from '../../../shared/domain/case/vocabulary.ts';
import { caseOpened, recommendationAdded } from '../../support/ledger/case-events.ts';
import { commentRecorded, rec } from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';
import { circumstances, sian } from './given-caller.ts';

type Given = {
  readonly route?: CaseDetails['route'];
  readonly instrument?: string;
  readonly office?: string;
};
const asked = (
  { route = 'investigation-decision', instrument, office = 'psow' }: Given,
  ...events: readonly CaseEvent[]
) => {
  const over = instrument === undefined ? {} : { instrument };
  const state = given(caseOpened({ route }), sian, recommendationAdded('1', over), ...events).case;
  return tellable(state, sian.body.person, circumstances('2026-04-10', office)).lines[0]?.asked;
};

describe('an action is called', () => {
  it.each<[string, Given, ReturnType<typeof asked>]>([
    ['an order, where what asks for it binds', { instrument: 'order', office: 'hos' }, 'order'],
    [
      'recommended, where the office makes orders and this is none',
      { instrument: 'recommendation', office: 'hos' },
      'recommended',
    ],
    ['recommended, where nothing says what asks for it', { office: 'hos' }, 'recommended'],
    ['agreed, where it is an agreed action', { instrument: 'agreed-action' }, 'agreed'],
    ['recommended, where it is a recommendation', { instrument: 'recommendation' }, 'recommended'],
    ['agreed, in an early resolution', { route: 'early-resolution' }, 'agreed'],
    ['agreed, in a voluntary settlement', { route: 'voluntary-settlement' }, 'agreed'],
    ['recommended, in a report', { route: 'report' }, 'recommended'],
  ])('%s', (_, how, expected) => {
    expect(asked(how)).toBe(expected);
  });

  it.each<[string, CaseEvent, ReturnType<typeof asked>]>([
    ['agreed, where the body agreed to it', commentRecorded('agree'), 'agreed'],
    [
      'agreed, where the body, written otherwise, agreed to everything',
      commentRecorded('agree', { recommendationId: null, name: 'glanwern  COUNCIL' }),
      'agreed',
    ],
    [
      'recommended, where the body agreed in part only',
      commentRecorded('agree-in-part'),
      'recommended',
    ],
    [
      'recommended, where the complainant agreed',
      commentRecorded('agree', { party: 'complainant' }),
      'recommended',
    ],
    [
      'recommended, where another body agreed',
      commentRecorded('agree', { name: 'Glanafon Health Board' }),
      'recommended',
    ],
    [
      'recommended, where the body agreed to another action',
      commentRecorded('agree', { recommendationId: rec('2') }),
      'recommended',
    ],
  ])('%s', (_, comment, expected) => {
    expect(asked({}, comment)).toBe(expected);
  });

  it('what the body said last, whatever the route', () => {
    const [agrees, disagrees] = [commentRecorded('agree'), commentRecorded('disagree')];
    expect(asked({}, agrees, disagrees)).toBe('recommended');
    expect(asked({}, disagrees, agrees)).toBe('agreed');
    expect(asked({ route: 'early-resolution' }, disagrees)).toBe('recommended');
    expect(asked({ instrument: 'agreed-action' }, disagrees)).toBe('recommended');
  });

  it('an order, though the body agreed to it', () => {
    expect(asked({ instrument: 'order', office: 'hos' }, commentRecorded('agree'))).toBe('order');
  });
});
