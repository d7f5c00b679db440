import { describe, expect, it } from 'vitest';
import { leadOf, titleOf } from '../../../../../renderer/app/acts/act-words.ts';
import { actForms, formOf, isPlaced, places } from '../../../../../renderer/app/acts/forms.ts';
import { topicOf } from '../../../../../renderer/app/acts/topics.ts';
import {
  type CaseCommandKind,
  caseCommands,
  readCommand,
} from '../../../../../shared/domain/case/commands.ts';
import { letterKinds } from '../../../../../shared/domain/case/events/letters.ts';
import { endings } from '../../../../../shared/domain/case/vocabulary.ts';
import { isWordId, words } from '../../../../../shared/words/index.ts';
import { recommendationIds, wholeCase } from '../../../../support/whole-case.ts';
import { english, filled, offerFor, opened, welsh } from './filling.ts';

const kinds = Object.keys(caseCommands) as readonly CaseCommandKind[];
const view = wholeCase();
/** The same case while nothing of it had been issued. */
const drafted = {
  ...view,
  recommendations: view.recommendations.map((one) => ({ ...one, isDraft: true, hasEnded: false })),
};

describe('everything that can be done has its place', () => {
  it.each(kinds)('%s has a form, or a named place of its own', (kind) => {
    if (isPlaced(kind)) expect(places[kind]).toMatch(/^[a-z-]+$/);
    else expect(formOf(kind)?.kind).toBe(kind);
    expect(topicOf[kind]).toBeTypeOf('string');
  });
});

describe.each(Object.values(actForms))('the form of $kind', (form) => {
  it('makes an order of what it holds when opened and what must be filled in', () => {
    const about = filled(form, opened(form, form.kind === 'issueDraft' ? drafted : view));
    const read = form.read(about);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    // A correction that changes nothing is no order.
    if (read.values === null) {
      expect(form.kind).toMatch(/^(?:correct|revise|describe)/);
      return;
    }
    expect(readCommand(read.values)).toEqual(read.values);
    expect(read.values).toMatchObject({ kind: form.kind, caseId: view.caseId });
  });

  it('is headed and labelled in both languages', () => {
    const inEnglish = opened(form, view, offerFor(view, form.kind), english);
    const inWelsh = opened(form, view, offerFor(view, form.kind), welsh);
    const named = titleOf(inEnglish.offer, view, english.t);
    expect(named).not.toBe(titleOf(inWelsh.offer, view, welsh.t));
    expect(leadOf(form.kind, english.t) === null).toBe(leadOf(form.kind, welsh.t) === null);
    const labels = Object.entries(form.fields(inWelsh)).filter(
      ([, { look }]) => look.kind !== 'shown',
    );
    const specs = form.fields(inEnglish);
    for (const [name, { label }] of labels) {
      expect(label, name).not.toBe('');
      expect(isWordId(label), `${name}: ${label}`).toBe(false);
      if (name !== 'sector') expect(label, name).not.toBe(specs[name]?.label);
    }
  });
});

describe('correcting changes only what was changed', () => {
  it.each([
    ['correctCase', { title: 'Repairs' }, { title: 'Repairs' }],
    ['correctFinding', { failing: 'Nobody came' }, { failing: 'Nobody came' }],
    ['correctPerson', { phone: '01632 960 999' }, { phone: '01632 960 999' }],
    ['reviseRecommendation', { theme: 'Repairs' }, { theme: 'Repairs' }],
  ] as const)('%s', (kind, typed, set) => {
    const form = actForms[kind];
    const about = opened(form);
    const whole = { ...about, typed: { ...about.typed, ...typed } };
    expect(form.read(about)).toEqual({ ok: true, values: null });
    const read = form.read(whole);
    expect(read.ok && read.values !== null && 'set' in read.values && read.values.set).toEqual(set);
  });
});

describe('a text that was recorded', () => {
  it('can be taken away again; one that never was stays unsaid', () => {
    const form = actForms.reviseRecommendation;
    const about = opened(form);
    expect(about.one?.details.doneBy).toBe('The repairs team');
    const read = form.read({ ...about, typed: { ...about.typed, doneBy: ' ', theme: ' ' } });
    expect(read.ok && read.values).toMatchObject({ set: { doneBy: '' } });
    expect(read.ok && read.values && 'set' in read.values && Object.keys(read.values.set)).toEqual([
      'doneBy',
    ]);
  });
});

describe('an ending', () => {
  const form = actForms.endRecommendation;
  const offer = (variant: string) => ({
    ...offerFor(view, 'endRecommendation'),
    variant,
    recommendationId: recommendationIds.r1,
  });

  it.each(endings)('%s is the one that was chosen', (variant) => {
    const about = filled(form, opened(form, view, offer(variant)));
    const read = form.read(about);
    expect(read.ok && read.values).toMatchObject({ kind: 'endRecommendation', ending: variant });
  });

  it('asks for a listed reason where the procedure lists some, and for none elsewhere', () => {
    const asks = (variant: string) =>
      form.fields(opened(form, view, offer(variant)))['reasonId']?.isShown;
    expect(endings.filter(asks)).toEqual(['treated-as-met', 'incomplete-accepted', 'ceased']);
  });

  it('asks what was done instead only for what is equivalent', () => {
    const asks = (variant: string) =>
      form.fields(opened(form, view, offer(variant)))['instead']?.isShown;
    expect(endings.filter(asks)).toEqual(['equivalent']);
  });
});

describe('the words of the acts', () => {
  it('are empty in neither language', () => {
    const said = Object.entries(words).filter(([id]) => /^(?:act|choice|letter-kind)\./.test(id));
    expect(said.length).toBeGreaterThan(300);
    for (const [id, { en, cy }] of said) {
      expect(en.trim(), id).not.toBe('');
      expect(cy.trim(), id).not.toBe('');
    }
  });

  it('are there for every ending and every letter in both languages', () => {
    const ids = [
      ...endings.map((ending) => `act.endRecommendation.${ending}`),
      ...letterKinds.map((letter) => `letter-kind.${letter}`),
    ];
    expect(ids.filter((id) => !isWordId(id))).toEqual([]);
    for (const id of ids.filter(isWordId)) expect(words[id].cy, id).not.toBe(words[id].en);
  });
});
