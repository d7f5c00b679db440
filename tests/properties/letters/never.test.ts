import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { toChase } from '../../../shared/domain/case/letters.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { bindingWords } from '../../../shared/domain/procedure/binding.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { composeLetter } from '../../../shared/letters/compose.ts';
import { lettersToWrite } from '../../../shared/letters/to-write.ts';
import { type Composed, composedKinds } from '../../../shared/letters/vocabulary.ts';
import { worked } from '../../support/case/worked.ts';
import { caseOpened, recommendationAdded } from '../../support/ledger/case-events.ts';
import { personRecorded } from '../../support/ledger/chasing-events.ts';
import { askFor } from '../../support/ledger/letters.ts';

const bodies = ['Glanwern Council', 'Afon Health Board'];

const beginning = (procedure: { readonly id: string; readonly version: string }) => [
  caseOpened({ procedure, bodies }),
  recommendationAdded('1', {
    dueWords: '20 March 2026',
    originalDue: '2026-03-20',
    deadline: { kind: 'fixed', date: '2026-03-20' },
  }),
  recommendationAdded('2', { body: 'Afon Health Board', text: 'Pay Mr Daniel Crwys £200.' }),
  recommendationAdded('3', { text: 'Review the repairs procedure.', kind: 'service-improvement' }),
  ...personRecorded('Mrs Bowen', 'complainant'),
  ...personRecorded('Mr Daniel Crwys', 'payee'),
];

type Case = {
  readonly state: CaseState;
  readonly today: string;
  readonly office: Procedure;
};
const anyCase: fc.Arbitrary<Case> = fc
  .record({ seed: fc.nat(), office: fc.constantFrom(...procedures) })
  .map(({ seed, office }) => ({
    office,
    ...worked(seed, beginning({ id: office.id, version: office.version })),
  }));

const factsOf = ({ state, today, office }: Case) => ({
  state,
  today,
  procedure: office,
  calendar: bankHolidaysOf(office.nation.value),
  writer: 'Sian Prys',
});

/** Every text the case could make on its day: each kind, to each body, in each language. */
const everyText = (one: Case): readonly Composed[] =>
  composedKinds.flatMap((kind) =>
    bodies.flatMap((body) =>
      (['en', 'cy'] as const).flatMap((language) => {
        const made = composeLetter(askFor(kind, { body, language }), factsOf(one));
        return made.ok ? [made.value] : [];
      }),
    ),
  );

const holds = (check: (one: Case) => void) =>
  fc.assert(fc.property(anyCase, check), { numRuns: 150, seed: 1974 });

const headsOf = ({ text }: Composed): readonly string[] =>
  Array.from(text.matchAll(/^(\S+)\. /gm), ([, number]) => number ?? '');

const gaps = /undefined|\bnull\b|NaN|\[object|[{}<>]|•\s*$|:\s*\.|:\s*$/m;
const hard = /\bmust\b|\border(s|ed)?\b|\brhaid\b|\bgorch[ym]|\bgorchmyn/iu;

describe('whatever happened in a case', { timeout: 120_000 }, () => {
  it('a text has no gap in it, names the reference, and lists each action once', () => {
    const seen = new Set<string>();
    holds((one) => {
      for (const letter of everyText(one)) {
        seen.add(letter.kind);
        expect(letter.text).not.toMatch(gaps);
        expect(letter.subject).toContain(one.state.details.reference);
        expect(letter.recommendationIds.length).toBeGreaterThan(0);
        const numbers = letter.recommendationIds.map(
          (id) =>
            one.state.recommendations.find(({ recommendationId }) => recommendationId === id)
              ?.details.number,
        );
        expect(headsOf(letter)).toEqual(numbers);
        expect(new Set(numbers).size).toBe(numbers.length);
      }
    });
    // Nothing is shown of a kind that never came about.
    expect([...seen]).toEqual(
      expect.arrayContaining(['reminder', 'chase', 'still-needed', 'extension-answer']),
    );
  });

  it('a chase lists every overdue action of that body, once each, and no other', () => {
    holds((one) => {
      for (const letter of everyText(one).filter(({ kind }) => kind === 'chase')) {
        const owed = toChase(one.state, letter.recipient.name, one.today);
        expect(letter.recommendationIds).toEqual(owed.map((each) => each.recommendationId));
      }
    });
  });

  it('a text says "must" or speaks of an order only where the office’s decisions bind', () => {
    holds((one) => {
      if (bindingWords(one.office)) return;
      for (const { text, subject } of everyText(one))
        expect(`${subject}\n${text}`).not.toMatch(hard);
    });
  });

  it('a body never reads of another’s action, nor a complainant of another’s money', () => {
    holds((one) => {
      for (const { text, recipient } of everyText(one))
        if (recipient.name !== 'Afon Health Board') expect(text).not.toContain('Crwys');
    });
  });

  it('what the record calls for can always be written, with all it calls for', () => {
    holds((one) => {
      for (const { kind, body, extensionId, recommendationIds } of lettersToWrite(
        one.state,
        factsOf(one),
      )) {
        const made = composeLetter(askFor(kind, { body, extensionId }), factsOf(one));
        if (!made.ok) expect(made.error.code).toBe('person.no-contact');
        else if (kind !== 'confirmation-complainant')
          expect(made.value.recommendationIds).toEqual(
            expect.arrayContaining([...recommendationIds]),
          );
      }
    });
  });
});
