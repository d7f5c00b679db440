import { useMemo } from 'react';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useAnswer, useOpenOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';

export type Person = { readonly memberId: string; readonly name: string };

/** What ids of the lists are called in the reader's language. */
export type Names = {
  readonly me: string;
  readonly people: readonly Person[];
  readonly kind: (id: string) => string;
  readonly category: (id: string) => string;
  readonly procedure: (id: string) => string;
  /** '' where nobody follows it up. */
  readonly owner: (memberId: string | null) => string;
};

/** The office's own procedures come last and so say what a kind is called. */
export function useNames(): Names {
  const { language } = useWords();
  const { member, procedure } = useOpenOffice();
  const { value: office } = useAnswer((records) => records.officeView(), []);
  return useMemo(() => {
    const people = (office?.people ?? []).map(({ memberId, name }) => ({ memberId, name }));
    const byId = new Map(people.map(({ memberId, name }) => [memberId, visible(name)]));
    const all = [
      ...procedures,
      ...[...(office?.own ?? []), procedure].flatMap((ref) => procedureOf(ref) ?? []),
    ];
    const first = (labels: ReadonlyMap<string, string>) => (id: string) => labels.get(id) ?? id;
    const kinds = new Map(
      all.flatMap((one) => one.kinds.map(({ id, label }) => [id, label[language]] as const)),
    );
    const categories = new Map(
      all.flatMap((one) => one.categories.map(({ id, label }) => [id, label[language]] as const)),
    );
    const named = new Map(all.map(({ id, name }) => [id, name[language]]));
    return {
      me: member.memberId,
      people,
      kind: first(kinds),
      category: first(categories),
      procedure: first(named),
      owner: (memberId) => (memberId === null ? '' : (byId.get(memberId) ?? '')),
    };
  }, [office, language, member.memberId, procedure]);
}
