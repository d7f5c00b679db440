import { bodyKinds } from '../../../../shared/domain/body/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import type { BodyView } from '../../../records/body-views.ts';
import { tell } from '../../../stores/tell.ts';
import { Refusal, Select } from '../../../ui/index.ts';
import { useBodyCommand } from '../use-body-command.ts';
import { BodyHistory } from './history.tsx';
import { Names } from './names.tsx';

/** What the body is, how it is written, and who recorded what of it. */
export function About({ view }: { readonly view: BodyView }) {
  const { t } = useWords();
  return (
    <div className="body-parts">
      {view.mayKeep ? <Kind view={view} /> : <p className="soft">{t('bodies.about.only')}</p>}
      <Names view={view} />
      <BodyHistory view={view} />
    </div>
  );
}

function Kind({ view: { name, kind } }: { readonly view: BodyView }) {
  const { t } = useWords();
  const command = useBodyCommand();
  const choices = bodyKinds.map((id) => ({ id, label: t(`body-kind.${id}`) }));
  const set = async (bodyKind: (typeof bodyKinds)[number]) => {
    const answer = await command.run({ kind: 'setBodyKind', name, bodyKind });
    if (answer.ok) tell({ tone: 'done', text: t('bodies.about.kind-done') });
  };
  return (
    <section className="body-part body-narrow" aria-label={t('bodies.about.kind')}>
      <Select
        label={t('bodies.about.kind')}
        hint={t('bodies.about.kind-hint')}
        placeholder={t('bodies.about.choose-kind')}
        choices={choices}
        value={kind}
        onChange={(id) => void set(id)}
      />
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
    </section>
  );
}
