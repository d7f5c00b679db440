import {
  Building2,
  FileText,
  FolderOpen,
  type LucideIcon,
  Mail,
  MessageSquareText,
  SearchCheck,
  Target,
  UserRound,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { visible } from '../../shared/words/visible.ts';
import type { Wording } from '../i18n/index.ts';
import type { Found, FoundKind, Marked, SearchAnswer, SearchAsk } from '../records/search-views.ts';
import { openCaller } from '../stores/calls.ts';
import { goToBody, goToCase } from '../stores/route.ts';
import { useOffice, useRevision } from './office.tsx';

export const iconOfFound: Readonly<Record<FoundKind, LucideIcon>> = {
  case: FolderOpen,
  action: Target,
  body: Building2,
  person: UserRound,
  finding: SearchCheck,
  note: MessageSquareText,
  letter: Mail,
  evidence: FileText,
};

export const plainOf = (text: Marked): string => text.map((one) => one.text).join('');

/** A marked text as it may be shown: what cannot be seen is written out. */
export const shown = (text: Marked): Marked =>
  text.map((one) => ({ ...one, text: visible(one.text.replaceAll(/\s+/g, ' ')) }));

/** Where something found leads. */
export function openFound({ kind, label, caseId, recommendationId, itemId }: Found): void {
  if (caseId !== null && label?.startsWith('fact.person-role.'))
    openCaller({ kind: 'person', at: { caseId, personId: itemId } });
  else if (caseId !== null) goToCase(caseId, recommendationId);
  else if (kind === 'body' && itemId !== null) goToBody(itemId);
}

/** What stands under it: what it is, of when, and of which case. */
export function foundNote(found: Found, { t, day }: Wording): string {
  const { kind, label, on, caseTitle, open } = found;
  const facts = [
    label === null ? '' : t(label),
    kind === 'body' ? t('search.body-open', { count: open ?? 0 }) : '',
    on === null ? '' : day(on, 'short'),
    kind === 'case' ? '' : visible(caseTitle),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** Its reference, with the number of the action it is about. */
export const foundLead = ({ kind, reference, number }: Found): Marked =>
  kind === 'body' || number === ''
    ? reference
    : [...reference, { text: ` ${number}`, isFound: false }];

/** What is found for the words as they stand; the last answer stays while the next is awaited. */
export function useFound(ask: SearchAsk): SearchAnswer | null {
  const { records } = useOffice();
  const revision = useRevision();
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [turn, setTurn] = useState(0);
  const { text, from, count } = ask;
  const kinds = ask.kinds.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the records or the turn change
  useEffect(() => {
    let isStale = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    if (text.trim() === '') setAnswer(null);
    else
      void records.search(ask).then((found) => {
        if (isStale || !found.ok) return;
        setAnswer(found.value);
        if (!found.value.isWhole) again = setTimeout(() => setTurn((count) => count + 1), 500);
      });
    return () => {
      isStale = true;
      clearTimeout(again);
    };
  }, [records, text, kinds, from, count, revision, turn]);
  return text.trim() === '' ? null : answer;
}
