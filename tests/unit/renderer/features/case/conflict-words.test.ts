import { describe, expect, it } from 'vitest';
import { isBar, isGrave, mustKnowWords } from '../../../../../renderer/app/recorded/must-know.ts';
import { aboutOf, fieldNameOf } from '../../../../../renderer/features/case/conflict-words.ts';
import { answersTo } from '../../../../../renderer/features/case/sections/findings.tsx';
import { hasOwnWords } from '../../../../../renderer/features/case/value-words.ts';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import { idOf } from '../../../../support/ledger/case-events.ts';
import { recommendationIds, wholeCase } from '../../../../support/whole-case.ts';

const english = wordingOf(intlFor('en'));
const view = wholeCase();
const { r1 } = recommendationIds;

describe('what two people set differently', () => {
  it.each([
    ['case.decisionDate', null, 'decision date', ''],
    ['case.compliance-owner', null, 'who follows it up', ''],
    ['case.outcome GLANWERN COUNCIL', null, 'outcome', 'Glanwern Council'],
    ['case.outcome DR. SMITH & CO.', null, 'outcome', 'DR. SMITH & CO.'],
    ['number.R1', null, 'number', 'R1'],
    [`${r1}.currentDue`, r1, 'date', 'R1'],
    [`${r1}.assessment`, r1, 'judgement', 'R1'],
    [`${r1}.assessment ${idOf('roof')}`, r1, 'judgement', 'R1, The roof, all of it'],
    [`${r1}.part ${idOf('bathroom')}`, r1, 'a part', 'R1, The bathroom'],
    [`${r1}.ending`, r1, 'ending', 'R1'],
    [`${idOf('person')}.phone`, null, 'telephone', 'Mrs B'],
    [
      `${idOf('finding')}.injustice`,
      null,
      'injustice',
      'The council left a leaking roof for two years.',
    ],
    [`${idOf('comment')}.answer`, null, 'answer', '“The scaffolders cannot come before April.”'],
    [`${idOf('extension')}.decision`, null, 'decision', 'More time'],
    [`${idOf('return')}.decision`, null, 'decision', 'When the complainant came back'],
    [`${idOf('request')}.answer`, null, 'answer', 'Cease the compliance process'],
    [`${idOf('nothing')}.answer`, null, 'answer', ''],
  ])('%s', (field, recommendationId, name, of) => {
    const known = wholeCase([
      {
        kind: 'part.revised',
        body: { recommendationId: r1, partId: idOf('roof'), set: { text: 'The roof, all of it' } },
      },
    ]);
    expect(fieldNameOf(field, english)).toBe(name);
    expect(aboutOf(known, { field, recommendationId }, english)).toBe(of);
  });

  it('is told by its own words where it is a value, and as a deed where it is one', () => {
    for (const value of [null, 'x', 7, ['a'], { result: 'partly', reason: 'Half' }])
      expect(hasOwnWords(value)).toBe(true);
    expect(hasOwnWords({ extensionId: idOf('extension'), reason: 'No' })).toBe(false);
  });
});

describe('findings', () => {
  it('know the recommendations that answer them', () => {
    expect(answersTo(view, idOf('finding'))).toEqual(['R1']);
    expect(answersTo(view, idOf('second finding'))).toEqual([]);
  });
});

describe('what must be known before any contact', () => {
  it('says that nobody may write, since when and from whom we know', () => {
    const died = { kind: 'has-died', on: '2026-11-01', words: 'her son' } as const;
    expect(isBar(died)).toBe(true);
    expect(mustKnowWords(died, 'Mrs B', english)).toBe(
      'Mrs B has died (heard on 1 November 2026: her son)',
    );
    expect(mustKnowWords({ ...died, kind: 'no-contact' }, 'Mrs B', english)).toContain(
      'Mrs B wants no contact',
    );
    expect(mustKnowWords({ ...died, kind: 'cannot-be-traced' }, 'Mrs B', english)).toContain(
      'Mrs B cannot be traced',
    );
  });

  it('gives the note in its own words, and the rest by name', () => {
    expect(isBar({ kind: 'note', words: 'x' })).toBe(false);
    expect(isGrave({ kind: 'note', words: 'x' })).toBe(true);
    expect(isGrave({ kind: 'language', language: 'cy' })).toBe(false);
    expect(mustKnowWords({ kind: 'note', words: 'Her son must not know' }, '', english)).toBe(
      'Her son must not know',
    );
    expect(mustKnowWords({ kind: 'format', words: 'Large print' }, '', english)).toBe(
      'Format: Large print',
    );
    expect(mustKnowWords({ kind: 'adjustments', words: 'Mornings' }, '', english)).toBe(
      'Adjustments: Mornings',
    );
    expect(mustKnowWords({ kind: 'language', language: 'cy' }, '', english)).toBe(
      'Language: Welsh',
    );
  });
});
