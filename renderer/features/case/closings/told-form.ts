import { z } from 'zod';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { hasNoComplainant } from '../../../../shared/domain/case/drafts.ts';
import { bodiesAsked } from '../../../../shared/domain/case/letters.ts';
import { plainName } from '../../../../shared/domain/case/plain-name.ts';
import type { Letter } from '../../../../shared/domain/case/state.ts';
import type { Choice } from '../../../../shared/domain/procedure/lists.ts';
import { isIsoDate } from '../../../../shared/kernel/iso.ts';
import { complainantName } from '../../../app/acts/index.ts';
import type { CaseView } from '../../../records/views.ts';

const day = z.string().nullable();

/** One party: told, how and when; or not told, and why not. Messages are word ids. */
const row = z
  .object({
    party: z.enum(['complainant', 'body']),
    name: z.string().trim().min(1, 'case.told-missing'),
    isTold: z.enum(['told', 'not-told']),
    on: day,
    how: z.enum(['letter', 'email', 'call']),
    reasonId: z.string(),
    reason: z.string().trim(),
  })
  .superRefine(({ isTold, on, reasonId, reason }, check) => {
    const fault = (path: string, message: string) =>
      check.addIssue({ code: 'custom', path: [path], message });
    if (isTold === 'told') {
      if (on === null || !isIsoDate(on)) fault('on', 'case.date-missing');
      return;
    }
    if (reasonId === '') fault('reasonId', 'act.choice-needed');
    if (reason === '') fault('reason', 'act.words-needed');
  });

/** Who was told that the recommendations are closed. */
export const toldForm = z.object({
  on: day.refine((value) => value !== null && isIsoDate(value), 'case.date-missing'),
  told: z.array(row).min(1, 'case.told-missing'),
});
export type ToldForm = z.infer<typeof toldForm>;
type Row = ToldForm['told'][number];

type Went = Pick<Row, 'on' | 'how'>;

const party = (which: Row['party'], name: string, { on, how }: Went): Row => ({
  party: which,
  name,
  isTold: 'told',
  on,
  how,
  reasonId: '',
  reason: '',
});

const onPaper = (today: string): Went => ({ on: today, how: 'letter' });

export const anotherParty = (today: string): Row => party('body', '', onPaper(today));

/** As the confirmation that went to them was recorded; else by letter today. */
function confirmed(
  { facts }: CaseView,
  today: string,
  isTheirs: (letter: Pick<Letter, 'party' | 'to'>) => boolean,
): Went {
  const letter = facts.letters.findLast(
    (one) => one.kind === 'confirmation' && one.error === null && isTheirs(one),
  );
  return letter === undefined ? onPaper(today) : { on: letter.on, how: letter.how };
}

/** Both parties are told (R13): the complainant, and each body that was asked for something. */
export function toldDefaults(view: CaseView, today: string): ToldForm {
  const asked = bodiesAsked(view.recommendations);
  const bodies = asked.length > 0 ? asked : view.details.bodies;
  return {
    on: today,
    told: [
      ...(hasNoComplainant(view)
        ? []
        : [
            party(
              'complainant',
              complainantName(view),
              confirmed(view, today, (letter) => letter.party === 'complainant'),
            ),
          ]),
      ...bodies.map((body) =>
        party(
          'body',
          body,
          confirmed(
            view,
            today,
            ({ party: which, to }) => which === 'body' && plainName(to) === plainName(body),
          ),
        ),
      ),
    ],
  };
}

/** The command that closes the recommendations; null while a day is missing. */
export function closeCommandOf(
  caseId: string,
  form: ToldForm,
): Extract<CaseCommand, { kind: 'closeRecommendations' }> | null {
  if (form.on === null) return null;
  const told = form.told.flatMap(({ isTold, party: which, name, on, how }) =>
    isTold === 'told' && on !== null ? [{ party: which, name, on, how }] : [],
  );
  const notTold = form.told.flatMap(({ isTold, party: which, name, reasonId, reason }) =>
    isTold === 'not-told' ? [{ party: which, name, reasonId, reason }] : [],
  );
  if (told.length + notTold.length !== form.told.length) return null;
  return {
    kind: 'closeRecommendations',
    caseId,
    on: form.on,
    told,
    ...(notTold.length === 0 ? {} : { notTold }),
  };
}

/** The label of a listed reason, to begin the words with. */
export const labelOf = (list: readonly Choice[], id: string, language: 'en' | 'cy'): string =>
  list.find((one) => one.id === id)?.label[language] ?? '';
