import { beforeEach, describe, expect, it } from 'vitest';
import {
  isNarrowed,
  narrow,
  noFilters,
  queryOf,
  showEverything,
  toggledStanding,
  useListing,
} from '../../../../../renderer/features/caseload/listing.ts';

describe('what a list is narrowed to', () => {
  beforeEach(showEverything);

  it('asks the worker for exactly that, and for a window', () => {
    narrow({ text: '  late  ', standings: ['overdue'], body: 'Glanafon' });
    const { filters, actionSort } = useListing.getState();
    expect(queryOf(filters, actionSort, 200, 100)).toEqual({
      sort: { by: 'standing', descending: false },
      text: 'late',
      standings: ['overdue'],
      bodies: ['Glanafon'],
      kinds: [],
      from: 200,
      count: 100,
    });
  });

  it('is nothing at first, and nothing again when everything is shown', () => {
    expect(isNarrowed(noFilters)).toBe(false);
    narrow({ kind: 'order' });
    expect(isNarrowed(useListing.getState().filters)).toBe(true);
    showEverything();
    expect(isNarrowed(useListing.getState().filters)).toBe(false);
    expect(isNarrowed({ ...noFilters, text: '   ' })).toBe(false);
  });

  it('puts a standing in and takes it out', () => {
    expect(toggledStanding(['overdue'], 'no-date')).toEqual(['overdue', 'no-date']);
    expect(toggledStanding(['overdue', 'no-date'], 'overdue')).toEqual(['no-date']);
  });
});
