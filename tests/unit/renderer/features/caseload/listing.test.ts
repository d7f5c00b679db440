import { beforeEach, describe, expect, it } from 'vitest';
import {
  actionsAsked,
  casesAsked,
  columnsIn,
} from '../../../../../renderer/features/caseload/asking.ts';
import { moveColumn } from '../../../../../renderer/features/caseload/columns/order.ts';
import {
  look,
  narrow,
  openView,
  resetListing,
  toggleGroup,
  useListing,
} from '../../../../../renderer/features/caseload/listing.ts';
import {
  builtIn,
  isNarrowed,
  noFilters,
  readyView,
} from '../../../../../renderer/features/caseload/views/built-in.ts';

const actions = () => useListing.getState().views.actions;

describe('how a list is looked at', () => {
  beforeEach(resetListing);

  it('is everything at first, and each list is narrowed by itself', () => {
    expect(isNarrowed(actions().filters)).toBe(false);
    narrow('actions', { standings: ['overdue'], bodies: ['Glanafon'] });
    expect(actions().filters).toEqual({
      ...noFilters,
      standings: ['overdue'],
      bodies: ['Glanafon'],
    });
    expect(useListing.getState().views.cases.filters).toEqual(noFilters);
    expect(isNarrowed(actions().filters)).toBe(true);
    expect(isNarrowed({ ...noFilters, text: '   ' })).toBe(false);
  });

  it('opens and closes groups, all open again when they are made otherwise', () => {
    look('actions', { group: 'body' });
    toggleGroup('actions', 'Glanafon');
    toggleGroup('actions', 'Aberwen');
    toggleGroup('actions', 'Glanafon');
    expect(useListing.getState().closed.actions).toEqual(['Aberwen']);
    look('actions', { sort: { by: 'body', descending: true } });
    expect(useListing.getState().closed.actions).toEqual(['Aberwen']);
    look('actions', { group: 'owner' });
    expect(useListing.getState().closed.actions).toEqual([]);
  });

  it('takes over a view whole', () => {
    const [, , overdueByBody] = builtIn.actions;
    openView('actions', overdueByBody.id, overdueByBody.view);
    expect(actions()).toBe(overdueByBody.view);
    expect(useListing.getState().opened.actions).toBe('@overdue-by-body');
  });

  it('shows ready views with the columns the person chose, but for those with columns of their own', () => {
    const chosen = ['text', 'reference'];
    const ended = builtIn.actions.at(-1);
    if (ended === undefined) throw new Error('no view');
    expect(readyView(builtIn.actions[0], { columns: { actions: chosen } }).columns).toEqual(chosen);
    expect(readyView(ended, { columns: { actions: chosen } })).toBe(ended.view);
    expect(readyView(builtIn.cases[0], { columns: { actions: chosen } })).toBe(
      builtIn.cases[0].view,
    );
  });

  it('asks for what this version knows, whatever a kept view names', () => {
    const strange = { ...actions(), sort: { by: 'moon', descending: true }, group: 'tide' };
    expect(actionsAsked(strange)).toMatchObject({
      sort: { by: 'standing', descending: true },
      group: null,
    });
    expect(casesAsked(strange)).toMatchObject({ sort: { by: 'nextDue' }, group: null });
    expect(actionsAsked({ ...actions(), group: 'owner' }).group).toBe('owner');
    expect(columnsIn(['a', 'b'] as const, ['b', 'x', 'a'])).toEqual(['b', 'a']);
  });

  it('moves a column one place, and not beyond the ends', () => {
    expect(moveColumn(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveColumn(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    const columns = ['a', 'b'];
    expect(moveColumn(columns, 'a', -1)).toBe(columns);
    expect(moveColumn(columns, 'b', 1)).toBe(columns);
    expect(moveColumn(columns, 'x', 1)).toBe(columns);
  });
});
