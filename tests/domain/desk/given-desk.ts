import type { DeskCommand } from '../../../shared/domain/desk/commands.ts';
import { type DeskContext, decideDesk } from '../../../shared/domain/desk/decide.ts';
import type { DeskEvent } from '../../../shared/domain/desk/events.ts';
import { evolveDesk } from '../../../shared/domain/desk/evolve.ts';
import {
  emptyDesk,
  type ListFilters,
  type ListView,
  listView,
  type OwnDesk,
  type Target,
} from '../../../shared/domain/desk/vocabulary.ts';

export const today = '2026-11-25';
export const idOf = (digit: string): string => digit.repeat(32);
export const newViewId = idOf('e');

export const noFilters: ListFilters = {
  text: '',
  standings: [],
  bodies: [],
  kinds: [],
  categories: [],
  owners: [],
  due: null,
  decided: null,
  ended: null,
  isOverOurTime: false,
  hasEvidenceWaiting: false,
  hasConflict: false,
  putOff: 'with-the-rest',
};

export const view = (over: Partial<ListView> = {}): ListView => ({
  list: 'actions',
  filters: noFilters,
  sort: { by: 'currentDue', descending: false },
  group: null,
  columns: ['reference', 'body'],
  ...over,
});

export const wholeCase: Target = { caseId: idOf('1'), recommendationId: null };
export const action: Target = { caseId: idOf('1'), recommendationId: idOf('a') };
export const otherAction: Target = { caseId: idOf('1'), recommendationId: idOf('b') };

export const desk = (...events: readonly DeskEvent[]): OwnDesk =>
  events.reduce(evolveDesk, emptyDesk);

export const kept = (viewId: string, name: string, over: Partial<ListView> = {}): DeskEvent => ({
  kind: 'desk.view-kept',
  body: { viewId, name, view: listView.parse(view(over)) },
});

export const putOff = (target: Target, until: string, note = ''): DeskEvent => ({
  kind: 'desk.put-off',
  body: { target: { ...target }, until, note, on: today },
});

export const decideOn = (
  command: DeskCommand,
  before: OwnDesk = emptyDesk,
  over: Partial<DeskContext> = {},
) =>
  decideDesk(command, before, {
    today,
    newId: () => newViewId,
    isThere: ({ caseId }) => caseId === idOf('1'),
    ...over,
  });
