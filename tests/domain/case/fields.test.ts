import { describe, expect, it } from 'vitest';
import {
  type CaseEvent,
  type CaseEventKind,
  caseEvents,
  fieldsSet,
} from '../../../shared/domain/case/events.ts';
import { assessmentField } from '../../../shared/domain/case/fields.ts';
import { readEvent } from '../../../shared/domain/event.ts';
import { idOf, recommendationAdded, typed } from '../../support/ledger/case-events.ts';
import { bodies, recommendationIds } from '../../support/whole-case.ts';

const kinds = Object.keys(caseEvents) as readonly CaseEventKind[];
const { r1, r2, r3, r4, r5 } = recommendationIds;

/** What an event answers that another may answer otherwise; the rest only add to the record. */
const sets: Partial<Record<CaseEventKind, readonly string[]>> = {
  'case.corrected': ['case.sector'],
  'case.route-changed': ['case.route'],
  'case.assigned': ['case.compliance-owner'],
  'complaint.closed': ['case.complaintClosed'],
  'recommendations.closed': ['case.recommendationsClosed'],
  'outcome.recorded': ['case.outcome GLANWERN COUNCIL'],
  'person.corrected': [`${idOf('person')}.phone`],
  'finding.corrected': [`${idOf('finding')}.bodies`],
  'body-contact.ended': [`${idOf('contact at the council')}.to`],
  'comment.answered': [`${idOf('comment')}.answer`],
  'extension.granted': [`${idOf('extension')}.decision`],
  'extension.refused': [`${idOf('second')}.decision`],
  'extension.removed': [`${idOf('extension')}.decision`],
  'return.decided': [`${idOf('return')}.decision`],
  'request.approved': [`${idOf('earlier')}.answer`],
  'request.returned': [`${idOf('earlier')}.answer`],
  'request.withdrawn': [`${idOf('earlier')}.answer`],
  'recommendation.added': ['number.R1'],
  'recommendation.revised': [`${r1}.doneBy`],
  'recommendation.entered-in-error': ['number.R5', `${r5}.ending`],
  'part.revised': [`${r1}.part ${idOf('roof')}`],
  'part.withdrawn': [`${r1}.part ${idOf('gutter')}`],
  'amount.fixed': [`${r2}.amount `],
  'trigger.recorded': [`${r3}.trigger`],
  'due.moved': [`${r3}.currentDue`],
  'recommendation.issued': [`${r1}.currentDue`],
  'evidence.assessed': [`${r1}.assessment ${idOf('roof')}`],
  'assessment.settled': [`${r1}.assessment ${idOf('roof')}`],
  'recommendation.ended': [`${r4}.ending`],
  'recommendation.reopened': [`${r2}.ending`],
};

const eventOf = (kind: CaseEventKind): CaseEvent => {
  const read = readEvent(kind, bodies[kind]);
  if (read.about !== 'case') throw new Error(`no event of a case: ${kind}`);
  return read.event;
};

describe('what two people can answer differently', () => {
  it.each(kinds)('%s', (kind) => {
    expect(fieldsSet(eventOf(kind))).toEqual(sets[kind] ?? []);
  });

  it('a number, however it is written', () => {
    expect(fieldsSet(recommendationAdded('1', { number: ' r 1a ' }))).toEqual(['number.R 1A']);
  });

  it('each field of a correction, the date as it stands, and the number it takes', () => {
    const body = {
      recommendationId: r1,
      set: { dueWords: '', number: ' r2' },
      currentDue: null,
      origin: typed,
    };
    expect(fieldsSet({ kind: 'recommendation.revised', body })).toEqual([
      `${r1}.dueWords`,
      `${r1}.number`,
      `${r1}.currentDue`,
      'number.R2',
    ]);
  });

  it('what a part’s sum came to', () => {
    const body = { ...bodies['amount.fixed'], partId: idOf('roof') };
    expect(fieldsSet({ kind: 'amount.fixed', body })).toEqual([`${r2}.amount ${idOf('roof')}`]);
  });

  it('a judgement of the same parts, in whatever order; of the whole, of its own', () => {
    const about = { recommendationId: r1 };
    expect(assessmentField({ ...about, partIds: ['b', 'a'] })).toBe(`${r1}.assessment a b`);
    expect(assessmentField({ ...about, partIds: [] })).toBe(`${r1}.assessment`);
    expect(assessmentField(about)).toBe(`${r1}.assessment`);
  });
});
