import type { BodyGroup, BodyGroups } from '../../../../shared/domain/body/groups.ts';
import type { BodyKind } from '../../../../shared/domain/body/vocabulary.ts';
import type { WorkingCalendar } from '../../../../shared/domain/calendar/vocabulary.ts';
import { bodyCalendar } from '../../../../shared/domain/case/due.ts';
import {
  type CountWorkingDays,
  workingDayCounter,
} from '../../../../shared/domain/case/standing.ts';
import type { CaseState } from '../../../../shared/domain/case/state.ts';
import type { ChaseFact, ExtensionFact } from '../../../../shared/domain/figures/behaviour.ts';
import type { CountedAction } from '../../../../shared/domain/figures/counted.ts';
import type { Share } from '../../../../shared/domain/figures/share.ts';
import type { ThemedAction } from '../../../../shared/domain/figures/themes.ts';
import type { CalendarOf } from '../../../../shared/domain/office/calendars.ts';
import { procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { ActionRow } from '../../views.ts';
import type { CaseRecord, Model } from '../model.ts';
import type { Rows } from '../rows.ts';
import { knownBodies } from './known.ts';
import { type OfCase, ofCase } from './of-case.ts';

/** A body with everything its cases say of it. */
export type KnownBody = {
  readonly group: BodyGroup;
  readonly name: string;
  readonly welshName: string;
  /** Null where nobody said, and where records disagree. */
  readonly kind: BodyKind | null;
  readonly caseIds: ReadonlySet<string>;
  readonly actions: readonly ActionRow[];
  readonly counted: readonly CountedAction[];
  readonly themed: readonly ThemedAction[];
  readonly extensions: readonly ExtensionFact[];
  readonly chases: readonly ChaseFact[];
  readonly open: number;
  readonly overdue: number;
  readonly onTime: Share;
  readonly lastContactOn: string | null;
};

export type Directory = {
  readonly all: readonly KnownBody[];
  readonly groups: BodyGroups;
  readonly of: (name: string) => KnownBody | undefined;
};

type Lists = {
  caseIds: Set<string>;
  actions: ActionRow[];
  counted: CountedAction[];
  themed: ThemedAction[];
  extensions: ExtensionFact[];
  chases: ChaseFact[];
  lastContactOn: string | null;
};

const anyNation = { nation: { value: 'england-and-wales', source: { kind: 'proposal' } } } as const;

/**
 * Every body with what stands behind its figures. What a case says is worked out once for each state of it; the
 * whole is put together anew when records, a body or the day changed.
 */
export class Bodies {
  readonly #model: Model;
  readonly #rows: Rows;
  #ofCases = new WeakMap<CaseState, OfCase>();
  #counters = new Map<WorkingCalendar, CountWorkingDays>();
  #calendarOf: CalendarOf | null = null;
  #made: Directory | null = null;
  #version = '';

  constructor(model: Model, rows: Rows) {
    this.#model = model;
    this.#rows = rows;
  }

  /** The rows must be of today already (`turnTo`), and every case loaded. */
  directory(): Directory {
    const { revision, today, calendarOf } = this.#rows;
    if (calendarOf !== this.#calendarOf) {
      this.#ofCases = new WeakMap();
      this.#counters = new Map();
      this.#calendarOf = calendarOf;
    }
    const version = `${revision} ${today}`;
    if (this.#made === null || this.#version !== version) {
      this.#made = this.#make();
      this.#version = version;
    }
    return this.#made;
  }

  #make(): Directory {
    const groups = knownBodies(this.#model);
    const lists = new Map<BodyGroup, Lists>(groups.all.map((group) => [group, emptyLists()]));
    const found = new Map<string, Lists | undefined>();
    const listsOf = (name: string): Lists | undefined => {
      if (found.has(name)) return found.get(name);
      const group = groups.of(name);
      const mine = group && lists.get(group);
      found.set(name, mine);
      return mine;
    };
    for (const record of this.#model.cases.values()) this.#addCase(record, listsOf);
    const known = new Map<BodyGroup, KnownBody>();
    for (const [group, one] of lists) known.set(group, knownBody(group, one, this.#rows.today));
    return {
      all: [...known.values()],
      groups,
      of: (name) => {
        const group = groups.of(name);
        return group && known.get(group);
      },
    };
  }

  #addCase({ caseId, state }: CaseRecord, listsOf: (name: string) => Lists | undefined): void {
    const each = (names: readonly string[], add: (lists: Lists) => void) => {
      const [only, ...others] = names;
      // Nearly always one; two spellings of one body count once.
      const mine = others.length === 0 ? [listsOf(only ?? '')] : new Set(names.map(listsOf));
      for (const one of mine) if (one !== undefined) add(one);
    };
    const { counted, themed, extensions, chases, lastContact } = this.#ofCase(state);
    each(state.details.bodies, (one) => one.caseIds.add(caseId));
    for (const action of this.#rows.byCase.get(caseId)?.actions ?? [])
      each([action.body], (one) => {
        one.caseIds.add(caseId);
        one.actions.push(action);
      });
    for (const one of counted) each(one.bodies, (lists) => lists.counted.push(one));
    for (const one of themed) each(one.bodies, (lists) => lists.themed.push(one));
    for (const one of extensions) each(one.bodies, (lists) => lists.extensions.push(one));
    for (const one of chases) each(one.bodies, (lists) => lists.chases.push(one));
    for (const [name, on] of lastContact)
      each([name], (lists) => {
        if (on > (lists.lastContactOn ?? '')) lists.lastContactOn = on;
      });
  }

  #ofCase(state: CaseState): OfCase {
    const known = this.#ofCases.get(state);
    if (known !== undefined) return known;
    const procedure = procedureOf(state.details.procedure);
    const ours = this.#rows.calendarOf(procedure ?? anyNation);
    const theirs = procedure === undefined ? ours : bodyCalendar(procedure, ours);
    const made = ofCase(state, this.#counter(theirs));
    this.#ofCases.set(state, made);
    return made;
  }

  #counter(calendar: WorkingCalendar): CountWorkingDays {
    const known = this.#counters.get(calendar) ?? workingDayCounter(calendar);
    this.#counters.set(calendar, known);
    return known;
  }
}

const emptyLists = (): Lists => ({
  caseIds: new Set(),
  actions: [],
  counted: [],
  themed: [],
  extensions: [],
  chases: [],
  lastContactOn: null,
});

function knownBody(group: BodyGroup, lists: Lists, today: string): KnownBody {
  const [record] = group.records;
  const kinds = new Set(group.records.flatMap(({ kind }) => kind ?? []));
  const [only = null] = kinds;
  const welshName = group.records.find((one) => one.welshName !== '')?.welshName ?? '';
  const since = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  const lately = lists.counted.filter(
    ({ dues: { current } }) => current !== null && current > since && current <= today,
  );
  return {
    group,
    name: record?.name ?? group.spellings[0] ?? group.key,
    welshName,
    kind: kinds.size > 1 ? null : only,
    ...lists,
    open: lists.actions.filter(isOpen).length,
    overdue: lists.actions.filter(({ standing }) => standing === 'overdue').length,
    onTime: {
      of: lately.filter(({ outcomes }) => outcomes.current === 'on-time').length,
      among: lately.length,
    },
  };
}

/** Issued and not ended. */
export const isOpen = ({ standing }: Pick<ActionRow, 'standing'>): boolean =>
  standing !== 'ended' && standing !== 'in-draft';
