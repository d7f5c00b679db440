import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { BodyView } from '../../../records/body-views.ts';
import { goToBody } from '../../../stores/route.ts';
import { tell } from '../../../stores/tell.ts';
import { Banner, Button, Refusal } from '../../../ui/index.ts';
import { useBodyCommand } from '../use-body-command.ts';

/** Names that may be the same body: a person says so, or leaves them apart. */
export function LookAlikes({ view: { name, lookAlikes, mayKeep } }: { readonly view: BodyView }) {
  const { t } = useWords();
  const command = useBodyCommand();
  const join = async (spelling: string) => {
    const answer = await command.run({ kind: 'joinSpelling', name, spelling });
    if (answer.ok) tell({ tone: 'done', text: t('bodies.joined', { name: visible(spelling) }) });
  };
  return (
    <>
      {lookAlikes.map((spelling) => (
        <Banner
          key={spelling}
          acts={
            <>
              <Button size="s" onPress={() => goToBody(spelling)}>
                {t('bodies.look')}
              </Button>
              {mayKeep ? (
                <Button size="s" isBusy={command.isBusy} onPress={() => void join(spelling)}>
                  {t('bodies.same-body')}
                </Button>
              ) : null}
            </>
          }
        >
          {t('bodies.look-alike', { name: visible(spelling) })}
        </Banner>
      ))}
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
    </>
  );
}
