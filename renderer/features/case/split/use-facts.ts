import { useEffect, useMemo, useRef, useState } from 'react';
import type { EarlierImprovement } from '../../../../shared/domain/linter/vocabulary.ts';
import { type ProcedureRef, procedureOf } from '../../../../shared/domain/procedure/own.ts';
import { useAnswer, useOffice } from '../../../app/office.tsx';
import type { SheetFacts } from './findings.ts';
import type { SheetRow } from './sheet.ts';

/** The case that rows are proposed for. */
export type ForCase = {
  readonly procedure: ProcedureRef;
  readonly bodies: readonly string[];
  readonly language: 'en' | 'cy';
  readonly startsOn: string | null;
  readonly isIssued: boolean;
  /** Null while the case is still being entered. */
  readonly caseId: string | null;
};

const none: readonly EarlierImprovement[] = [];

/** What the rows are read against; null until the office's calendar is known. */
export function useFacts(about: ForCase, rows: readonly SheetRow[]): SheetFacts | null {
  const { procedure: ref, bodies, startsOn, isIssued, caseId } = about;
  const calendar = useAnswer(
    (records) => records.workingCalendar(ref),
    [JSON.stringify(ref)],
  ).value;
  const earlier = useEarlier(rows, isIssued, caseId);
  return useMemo(() => {
    const procedure = procedureOf(ref);
    if (procedure === undefined || calendar === null) return null;
    return { procedureRef: ref, procedure, bodies, startsOn, isIssued, calendar, earlier };
  }, [ref, bodies, startsOn, isIssued, calendar, earlier]);
}

/** Improvements asked of these bodies before: of use only while the words can still be changed. */
function useEarlier(
  rows: readonly SheetRow[],
  isIssued: boolean,
  caseId: string | null,
): readonly EarlierImprovement[] {
  const { records } = useOffice();
  const [earlier, setEarlier] = useState(none);
  const asked = askedOf(rows);
  const key = isIssued ? '' : JSON.stringify(asked);
  const asking = useRef(asked);
  asking.current = asked;
  useEffect(() => {
    if (key === '') return;
    let isStale = false;
    const { bodies, categories } = asking.current;
    const answering = bodies.map((body) =>
      records.earlierImprovements({
        body,
        categories,
        ...(caseId === null ? {} : { exceptCaseId: caseId }),
      }),
    );
    void Promise.all(answering).then((answers) => {
      if (!isStale) setEarlier(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
    });
    return () => {
      isStale = true;
    };
  }, [records, key, caseId]);
  return earlier;
}

function askedOf(rows: readonly SheetRow[]) {
  const bodies = new Set(rows.flatMap(({ body }) => body ?? []));
  const categories = new Set(rows.flatMap((row) => row.categories));
  return { bodies: [...bodies].sort(), categories: [...categories].sort() };
}
