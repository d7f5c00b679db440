import { useState } from 'react';
import {
  emptyDesk,
  type KeptView,
  type List,
  type ListView,
} from '../../../../shared/domain/desk/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useAnswer, useDeed, useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import { tell } from '../../../stores/tell.ts';
import { openView, useListing } from '../listing.ts';
import { builtIn, readyView } from './built-in.ts';

/** What the person is asked for: a name, another name, or whether a view may go. */
export type Asking =
  | { readonly kind: 'keep' }
  | { readonly kind: 'rename' | 'drop'; readonly view: KeptView };

const setOpened = (list: List, id: string | null): void =>
  useListing.setState(({ opened }) => ({ opened: { ...opened, [list]: id } }));

/** The view a list is looked at with, and the others there are. */
export function useOpened(list: List) {
  const { t } = useWords();
  const { value } = useAnswer((asked) => asked.desk(), []);
  const view = useListing(({ views }) => views[list]);
  const openedId = useListing(({ opened }) => opened[list]);
  const desk = value ?? emptyDesk;
  const kept = desk.views.filter((one) => one.view.list === list);
  const ready = builtIn[list].map((one) => ({ id: one.id, view: readyView(one, desk) }));
  const opened = kept.find(({ viewId }) => viewId === openedId) ?? null;
  const shipped = ready.find(({ id }) => id === openedId) ?? null;
  const before: ListView | null = opened?.view ?? shipped?.view ?? null;
  const isChanged = before !== null && JSON.stringify(before) !== JSON.stringify(view);
  const name = opened !== null ? visible(opened.name) : t(`caseload.view.${shipped?.id ?? '@own'}`);
  const open = (id: string) => {
    const chosen = kept.find(({ viewId }) => viewId === id)?.view;
    const found = chosen ?? ready.find((one) => one.id === id)?.view;
    if (found !== undefined) openView(list, id, found);
  };
  return { view, openedId, kept, ready, opened, isChanged, name, open };
}

/** Keeping, renaming and dropping views, one question at a time. */
export function useKeeping(list: List, view: ListView) {
  const { t } = useWords();
  const { records } = useOffice();
  const [asking, setAsking] = useState<Asking | null>(null);
  const deed = useDeed((command: Parameters<typeof records.deskCommand>[0]) =>
    records.deskCommand(command),
  );
  const keptAs = (name: string) => tell({ tone: 'done', text: t('caseload.view-kept', { name }) });
  const keepChanges = async ({ viewId, name }: KeptView) => {
    const done = await deed.run({ kind: 'keepView', viewId, name, view });
    if (done.ok) keptAs(name);
    else tell({ tone: 'refused', text: '', refusal: done.error });
  };
  const named = async (name: string) => {
    const done = await deed.run(
      asking?.kind === 'rename'
        ? { kind: 'renameView', viewId: asking.view.viewId, name }
        : { kind: 'keepView', viewId: null, name, view },
    );
    if (!done.ok) return;
    setOpened(list, done.value.id);
    keptAs(name.trim());
    setAsking(null);
  };
  const drop = async () => {
    if (asking?.kind !== 'drop') return;
    const done = await deed.run({ kind: 'dropView', viewId: asking.view.viewId });
    if (!done.ok) return;
    setOpened(list, null);
    setAsking(null);
  };
  const close = () => {
    deed.dismiss();
    setAsking(null);
  };
  return { asking, ask: setAsking, close, deed, keepChanges, named, drop };
}
