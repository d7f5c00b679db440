import { beforeEach, describe, expect, it } from 'vitest';
import { caseload, go, goToCase, home, useTrail } from '../../../../renderer/stores/route.ts';

const trail = () => useTrail.getState();

describe('the trail', () => {
  beforeEach(() => trail().reset(home));

  it('goes back and forward over what was seen', () => {
    go(caseload);
    goToCase('a');
    trail().back();
    expect(trail().route).toEqual(caseload);
    trail().back();
    expect(trail().route).toEqual(home);
    trail().forward();
    trail().forward();
    expect(trail().route).toEqual({ screen: 'case', caseId: 'a', recommendationId: null });
  });

  it('forgets what lay ahead once another way is taken', () => {
    go(caseload);
    trail().back();
    go({ screen: 'settings' });
    trail().forward();
    expect(trail().route).toEqual({ screen: 'settings' });
  });

  it('makes no step of going where one is, nor of a replaced selection', () => {
    go(home);
    trail().replace({ screen: 'case', caseId: 'a', recommendationId: 'r' });
    expect(trail().past).toEqual([]);
    trail().back();
    expect(trail().route.screen).toBe('case');
  });
});
