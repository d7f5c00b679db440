import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import type { SampleCase } from '../../../shared/domain/sample/index.ts';
import { type SamplePerson, samplePeople } from '../../../shared/domain/sample/people.ts';

/** Records one thing of a sample case, on the day it was learnt, and answers its id. */
type Recording = (command: CaseCommand, on: string) => string;

/** The people of a sample case and who is written to at its body, where it has any. */
export function recordPeople(
  { reference, complainant, language, body }: SampleCase,
  caseId: string,
  day: (offset: number) => string,
  record: Recording,
): void {
  const people = samplePeople.find((each) => each.reference === reference);
  const today = day(0);
  for (const { wish, ...one } of people?.persons ?? []) {
    const person = whole(one, complainant, language);
    const personId = record({ kind: 'recordPerson', caseId, person }, today);
    if (wish === undefined) continue;
    const on = day(-wish.daysAgo);
    record({ kind: 'recordWish', caseId, personId, wish: wish.wish, on, source: wish.source }, on);
  }
  for (const { sinceDaysAgo, ...one } of people?.contacts ?? []) {
    const contact = { ...one, body: body.name[language], from: day(-sinceDaysAgo), to: null };
    record({ kind: 'recordBodyContact', caseId, contact }, today);
  }
}

const whole = (
  { name, pseudonym = '', ...given }: Omit<SamplePerson, 'wish'>,
  complainant: SampleCase['complainant'],
  language: SampleCase['language'],
) => ({
  language,
  phone: '',
  email: '',
  address: '',
  adjustments: '',
  format: '',
  mustKnow: '',
  paymentMethod: '',
  ...given,
  ...(name === undefined ? complainant : { name, pseudonym }),
});
