import type { Channel } from '../../../../shared/domain/case/vocabulary.ts';
import type { BulkAct } from '../../../records/bulk-views.ts';

export const bulkKinds = ['assign', 'reminder', 'chase', 'extend', 'put-off'] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** What is typed so far. Days are ISO dates. */
export type BulkDraft = {
  readonly memberId: string | null;
  readonly as: 'case-owner' | 'compliance-owner';
  readonly reason: string;
  readonly on: string | null;
  readonly how: Channel;
  readonly replyBy: string | null;
  readonly day: string | null;
  readonly note: string;
};

export const emptyDraft = (today: string): BulkDraft => ({
  memberId: null,
  as: 'compliance-owner',
  reason: '',
  on: today,
  how: 'email',
  replyBy: null,
  day: null,
  note: '',
});

/** The act that was typed; null while something it needs is missing. */
export function actOf(kind: BulkKind, draft: BulkDraft): BulkAct | null {
  const { memberId, as, on, how, replyBy, day } = draft;
  const reason = draft.reason.trim();
  switch (kind) {
    case 'assign':
      return memberId === null || reason === '' ? null : { kind, as, memberId, reason };
    case 'reminder':
    case 'chase':
      return on === null ? null : { kind: 'letter', letter: kind, on, how, replyBy };
    case 'extend':
      return day === null || reason === '' ? null : { kind, due: day, reason };
    case 'put-off':
      return day === null ? null : { kind, until: day, note: draft.note };
  }
}
