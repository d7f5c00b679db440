import type { Circumstances } from '../domain/case/circumstances.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { Result } from '../kernel/result.ts';
import type { Block, Composed, LetterAsk, Recipient } from './vocabulary.ts';
import type { LetterWording } from './words/index.ts';

/** What a text is made from: the case, the office's rules and days, and who writes. */
export type LetterFacts = Circumstances & {
  readonly state: CaseState;
  /** The name under the text. */
  readonly writer: string;
};

/** The same once it is settled who is written to, about which body, in which language. */
export type Situation = LetterFacts & {
  readonly ask: LetterAsk;
  readonly body: string;
  readonly recipient: Recipient;
  readonly wording: LetterWording;
};

/** What one kind of text comes to; greeting and name are put around it. */
export type Made = Pick<
  Composed,
  'subject' | 'recommendationIds' | 'quoted' | 'leftOut' | 'notes'
> & { readonly blocks: readonly Block[] } & Partial<
    Pick<Composed, 'replyBy' | 'asksWhyLate' | 'level' | 'needed' | 'choosable'>
  >;

/** Makes one kind of text. Refuses 'letter.nothing-to-list' where the record has nothing for it. */
export type Composer = (situation: Situation) => Result<Made>;
