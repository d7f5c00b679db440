import { CalendarOff, Copy } from 'lucide-react';
import { useState } from 'react';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { visible } from '../../../shared/words/visible.ts';
import { AwayDialog } from '../../app/absence/away-dialog.tsx';
import { useAnswer, useOpenOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Fact, Facts } from '../../ui/index.ts';
import { Section } from './section.tsx';

/** Who works here, by which procedure, and the key colleagues seal bundles to. */
export function Me() {
  const { t, language, list } = useWords();
  const { member, procedure: workedBy, device, recipient } = useOpenOffice();
  const office = useAnswer((records) => records.officeView(), []).value;
  const chosen = office?.chosen ?? workedBy;
  const copy = async () => {
    await navigator.clipboard.writeText(recipient);
    tell({ tone: 'done', text: t('ui.copied') });
  };
  return (
    <>
      <Section title={t('settings.me')}>
        <Facts>
          <Fact name={t('settings.name')}>{member.name}</Fact>
          <Fact name={t('settings.role')}>
            {list(member.roles.map((role) => t(`role.${role}`)))}
          </Fact>
          <Fact name={t('settings.procedure')}>
            {procedureOf(chosen)?.name[language] ?? chosen.id}
          </Fact>
          <Fact name={t('settings.device')}>
            <code>{device.slice(0, 8)}</code>
          </Fact>
        </Facts>
        <Absence memberId={member.memberId} name={member.name} />
      </Section>
      <Section title={t('settings.key')}>
        <p className="soft">{t('settings.key.what')}</p>
        <div className="settings-key">
          <code>{recipient}</code>
          <Button icon={Copy} onPress={() => void copy()}>
            {t('ui.copy')}
          </Button>
        </div>
      </Section>
    </>
  );
}

/** Which days one is away, and who stands in. */
function Absence({ memberId, name }: { readonly memberId: string; readonly name: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="acts">
      <Button icon={CalendarOff} onPress={() => setOpen(true)}>
        {t('absence.of', { name: visible(name) })}
      </Button>
      {isOpen ? <AwayDialog memberId={memberId} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
