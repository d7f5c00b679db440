import type { WorkingCalendar } from '../../../../shared/domain/calendar/vocabulary.ts';
import { type DueAnswer, dueFor } from '../../../../shared/domain/case/due.ts';
import { evidenceSuggestion } from '../../../../shared/domain/linter/evidence-suggestion.ts';
import { lint } from '../../../../shared/domain/linter/lint.ts';
import type {
  EarlierImprovement,
  Finding,
  LintFacts,
} from '../../../../shared/domain/linter/vocabulary.ts';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { SheetRow } from './sheet.ts';

/** What rows are read against: the case, its rules, the days nobody works, and what was asked before. */
export type SheetFacts = {
  readonly procedureRef: ProcedureRef;
  readonly procedure: Procedure;
  readonly bodies: readonly string[];
  /** ISO date the periods run from; null while it is not known. */
  readonly startsOn: string | null;
  /** The words are issued: they are read, and no longer challenged. */
  readonly isIssued: boolean;
  readonly calendar: WorkingCalendar;
  readonly earlier: readonly EarlierImprovement[];
};

export type Reading = {
  readonly findings: readonly Finding[];
  /** What the words of the date come to; null where there are none. */
  readonly due: Result<DueAnswer> | null;
  /** The usual evidence that is not asked for yet. */
  readonly suggestion: readonly string[];
};

/** Everything the desk has to say about a row. */
export function readingOf(row: SheetRow, facts: SheetFacts, language: 'en' | 'cy'): Reading {
  const { procedure, calendar, startsOn, isIssued, earlier } = facts;
  const lintFacts: LintFacts = {
    isIssued,
    kinds: procedure.kinds,
    calendar,
    decidedOn: startsOn,
    earlier,
  };
  const wanted = [...row.evidenceWanted, ...row.parts.flatMap((part) => part.evidenceWanted)];
  const draft = {
    text: row.text,
    dueWords: row.dueWords ?? '',
    body: row.body,
    evidenceWanted: wanted,
    kind: row.kind,
    categories: row.categories,
    hasPayee: row.money.length > 0 && row.money.every(({ payee }) => payee !== null),
  };
  const known = new Set(wanted);
  return {
    findings: row.text.trim() === '' ? [] : lint(draft, lintFacts),
    due: row.dueWords === null ? null : dueOf(row.dueWords, facts),
    suggestion: evidenceSuggestion(row.categories, procedure.categories)
      .map((words) => words[language])
      .filter((words) => !known.has(words)),
  };
}

const dueOf = (words: string, { procedureRef, startsOn, calendar }: SheetFacts) =>
  dueFor(
    words,
    startsOn,
    { procedure: procedureRef, decisionDate: startsOn, complaintClosed: null },
    calendar,
  );

/** Readings kept by row: a row that did not change is not read again. */
export function readingsBy(facts: SheetFacts, language: 'en' | 'cy') {
  const kept = new WeakMap<SheetRow, Reading>();
  return (row: SheetRow): Reading => {
    const found = kept.get(row) ?? readingOf(row, facts, language);
    kept.set(row, found);
    return found;
  };
}
