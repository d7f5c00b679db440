import { describe, expect, it } from 'vitest';
import { topics } from '../../../../../renderer/app/acts/topics.ts';
import {
  linesSought,
  nothingSought,
  type Sought,
  topicOfKind,
} from '../../../../../renderer/features/case/history/sought.ts';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import { caseEvents } from '../../../../../shared/domain/case/events.ts';
import { elin, recommendationIds, wholeCase } from '../../../../support/whole-case.ts';

const view = wholeCase();
const english = wordingOf(intlFor('en'));
const found = (sought: Partial<Sought>) =>
  linesSought(view.history, { ...nothingSought, ...sought }, view, english);

describe('looking through a history', () => {
  it('shows all of it where nothing is sought', () => {
    expect(found({})).toEqual(view.history);
  });

  it('finds every word of the sentence or the name, accents and case apart', () => {
    const lines = found({ text: 'GUTTER elin' });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ by }) => by === elin)).toBe(true);
    expect(found({ text: 'gütter' })).toEqual(found({ text: 'gutter' }));
    expect(found({ text: 'gutter of gold' })).toEqual([]);
  });

  it('goes by the person, by what it is about and by its kind', () => {
    expect(found({ by: elin }).every(({ by }) => by === elin)).toBe(true);
    const letters = found({ topic: 'letters' }).map(({ kind }) => kind);
    expect(letters).toContain('letter.sent');
    expect(letters).not.toContain('evidence.filed');
    const first = found({ of: recommendationIds.r1 });
    expect(first.length).toBeGreaterThan(3);
    expect(first.every(({ body }) => JSON.stringify(body).includes(recommendationIds.r1))).toBe(
      true,
    );
    expect(found({ of: 'case' }).some(({ kind }) => kind === 'case.opened')).toBe(true);
    expect(found({ of: 'case' }).some(({ kind }) => kind === 'evidence.assessed')).toBe(false);
  });

  it('knows a heading for every kind of entry', () => {
    for (const kind of Object.keys(caseEvents)) expect(topics).toContain(topicOfKind(kind));
    expect(topicOfKind('unknown')).toBe('case');
  });
});
