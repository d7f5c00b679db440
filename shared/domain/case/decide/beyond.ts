import { refuse } from '../../../kernel/result.ts';
import type { beyondCommands } from '../commands/beyond.ts';
import { happenedSince, notBefore } from './days.ts';
import { type Deciders, decided, given, happened } from './deciders.ts';
import { bodyNamed } from './open.ts';

/** What goes beyond the recommendations: recorded and followed, never counted (R27). */
export const beyondDeciders: Deciders<keyof typeof beyondCommands> = {
  offerSupport: ({ to, what, on, isTakenUp }, _state, context) => {
    const name = given(to, 'words.missing');
    if (!name.ok) return name;
    const words = given(what, 'words.missing');
    if (!words.ok) return words;
    const day = happened(on, context);
    if (!day.ok) return day;
    const supportId = context.newId();
    const body = { supportId, to: name.value, what: words.value, on, isTakenUp };
    return decided(supportId, { kind: 'support.offered', body });
  },
  noteHandling: ({ body, isPositive, note, on }, state, context) => {
    const name = bodyNamed(state, body);
    if (!name.ok) return name;
    const words = given(note, 'words.missing');
    if (!words.ok) return words;
    const day = happened(on, context);
    if (!day.ok) return day;
    const handlingId = context.newId();
    const noted = { handlingId, body: name.value, isPositive, note: words.value, on };
    return decided(handlingId, { kind: 'handling.noted', body: noted });
  },
  recordUndertaking: ({ body, text, on, reviewOn }, state, context) => {
    const name = bodyNamed(state, body);
    if (!name.ok) return name;
    const words = given(text, 'words.missing');
    if (!words.ok) return words;
    const day = happened(on, context);
    if (!day.ok) return day;
    const review = reviewOn === null ? day : notBefore(reviewOn, on);
    if (!review.ok) return review;
    const undertakingId = context.newId();
    const made = { undertakingId, body: name.value, text: words.value, on, reviewOn };
    return decided(undertakingId, { kind: 'undertaking.recorded', body: made });
  },
  followUndertaking: ({ undertakingId, note, on, isDone, reviewOn }, state, context) => {
    const found = state.facts.undertakings.find((one) => one.undertakingId === undertakingId);
    if (found === undefined) return refuse('undertaking.not-found');
    const done = found.followed.find((one) => one.isDone);
    if (done !== undefined) return refuse('undertaking.done', { date: done.on });
    const words = given(note, 'words.missing');
    if (!words.ok) return words;
    const day = happenedSince(on, found.on, context);
    if (!day.ok) return day;
    const next = isDone ? null : reviewOn;
    const review = next === null ? day : notBefore(next, on);
    if (!review.ok) return review;
    const body = { undertakingId, note: words.value, on, isDone, reviewOn: next };
    return decided(undertakingId, { kind: 'undertaking.followed', body });
  },
};
