import { useState } from 'react';
import type { EvidenceItem, Stamp } from '../../../shared/domain/case/state.ts';
import { visible } from '../../../shared/words/visible.ts';
import { memberName } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import { Button, Fact, Facts } from '../../ui/index.ts';

export type Members = Readonly<Record<string, string>>;

/** Everything known of how an item came here and what was done with it since. */
export function Custody({
  evidence,
  members,
}: {
  readonly evidence: EvidenceItem;
  readonly members: Members;
}) {
  const wording = useWords();
  const { t, day, moment, bytes } = wording;
  const { item, filed } = evidence;
  const who = (stamp: Stamp) => memberName({ members }, stamp.by, wording);
  const source = item.folder === '' ? item.sourcePath : `${item.sourcePath} (${item.folder})`;
  return (
    <Facts>
      <Fact name={t('evidence.size')}>{bytes(item.size)}</Fact>
      <Fact name={t('evidence.type')}>{visible(item.mime)}</Fact>
      <Fact name={t('evidence.sha256')}>
        <Hash value={item.sha256} />
      </Fact>
      <Fact name={t('evidence.received')}>{day(item.receivedOn, 'day')}</Fact>
      <Fact name={t('evidence.filed')}>
        {t('evidence.filed-by', { name: who(filed), when: moment(filed.at) })}
      </Fact>
      <Fact name={t('evidence.source')}>
        <bdi className="evidence-path">{visible(source)}</bdi>
      </Fact>
      {item.modifiedAt === '' ? null : (
        <Fact name={t('evidence.modified')}>{moment(item.modifiedAt)}</Fact>
      )}
      <Fact name={t('evidence.openings')}>
        {evidence.openings.length === 0 ? t('evidence.never-opened') : null}
        <ul>
          {evidence.openings.map((opening) => (
            <li key={`${opening.at} ${opening.by} ${opening.purpose}`}>
              {t(`evidence.opening.${opening.purpose}`, {
                name: who(opening),
                when: moment(opening.at),
              })}
            </li>
          ))}
        </ul>
      </Fact>
    </Facts>
  );
}

/** A hash short enough to compare by eye, whole on demand. */
function Hash({ value }: { readonly value: string }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  return (
    <span className="evidence-hash">
      <code>{isWhole ? value : `${value.slice(0, 8)}…${value.slice(-4)}`}</code>
      <Button size="s" look="quiet" onPress={() => setWhole(!isWhole)} aria-expanded={isWhole}>
        {t(isWhole ? 'evidence.sha256-less' : 'evidence.sha256-all')}
      </Button>
    </span>
  );
}
