import { Bookmark } from 'lucide-react';
import type { List } from '../../../../shared/domain/desk/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords, type Wording } from '../../../i18n/index.ts';
import { AlertDialog, MenuButton, type MenuPart } from '../../../ui/index.ts';
import { NameDialog } from './name-dialog.tsx';
import { useKeeping, useOpened } from './use-views.ts';

const KEEP_NEW = '#keep-new';
const KEEP = '#keep';
const RENAME = '#rename';
const DROP = '#drop';

/** Views that come with the app and those the person keeps; what is shown can be kept, renamed, let go. */
export function ViewMenu({ list }: { readonly list: List }) {
  const { t } = useWords();
  const views = useOpened(list);
  const { opened, isChanged, name } = views;
  const keeping = useKeeping(list, views.view);
  const { asking, deed } = keeping;
  const act = (id: string) => {
    if (id === KEEP_NEW) keeping.ask({ kind: 'keep' });
    else if (opened === null || !id.startsWith('#')) views.open(id);
    else if (id === KEEP) void keeping.keepChanges(opened);
    else keeping.ask({ kind: id === RENAME ? 'rename' : 'drop', view: opened });
  };
  return (
    <>
      <MenuButton
        icon={Bookmark}
        size="s"
        name={t('caseload.views')}
        label={isChanged ? t('caseload.view-changed', { name }) : name}
        parts={partsOf(views, t)}
        onAct={act}
      />
      {asking === null || asking.kind === 'drop' ? null : (
        <NameDialog
          title={t(asking.kind === 'rename' ? 'caseload.view-rename' : 'caseload.view-keep')}
          name={asking.kind === 'rename' ? asking.view.name : ''}
          refusal={deed.refusal}
          isBusy={deed.isBusy}
          onClose={keeping.close}
          onName={(as) => void keeping.named(as)}
        />
      )}
      <AlertDialog
        title={t('caseload.view-drop-title', { name })}
        isOpen={asking?.kind === 'drop'}
        onClose={keeping.close}
        act={t('caseload.view-drop-act')}
        onAct={() => void keeping.drop()}
        isBusy={deed.isBusy}
        refusal={deed.refusal}
      >
        <p>{t('caseload.view-drop-words')}</p>
      </AlertDialog>
    </>
  );
}

function partsOf(
  { ready, kept, opened, openedId, isChanged }: ReturnType<typeof useOpened>,
  t: Wording['t'],
): readonly MenuPart<string>[] {
  return [
    {
      id: 'ready',
      label: t('caseload.views-built-in'),
      entries: ready.map(({ id }) => ({
        id,
        label: t(`caseload.view.${id}`),
        isOn: id === openedId,
      })),
    },
    {
      id: 'kept',
      label: t('caseload.views-kept'),
      entries: kept.map(({ viewId, name }) => ({
        id: viewId,
        label: visible(name),
        isOn: viewId === openedId,
      })),
    },
    {
      id: 'acts',
      label: t('caseload.views-this'),
      entries: [
        { id: KEEP_NEW, label: t('caseload.view-keep') },
        ...(opened === null
          ? []
          : [
              { id: KEEP, label: t('caseload.view-keep-changes'), isDisabled: !isChanged },
              { id: RENAME, label: t('caseload.view-rename') },
              { id: DROP, label: t('caseload.view-drop') },
            ]),
      ],
    },
  ];
}
