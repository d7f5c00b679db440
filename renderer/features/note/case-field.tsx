import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ok } from '../../../shared/kernel/result.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { FoundPerson } from '../../records/people-views.ts';
import type { CaseRow } from '../../records/views.ts';
import { Button, FieldFault } from '../../ui/index.ts';
import { movedTo } from './note-form.ts';
import type { Noting } from './use-note.ts';

const offered = 6;

type Match = {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string | null;
  readonly first: string;
  readonly second: string;
};

const ofCase = ({ caseId, reference, title }: CaseRow): Match => ({
  id: caseId,
  caseId,
  personId: null,
  first: visible(reference),
  second: visibleText(title),
});

const ofPerson = (one: FoundPerson): Match => ({
  id: `${one.caseId} ${one.personId ?? ''}`,
  caseId: one.caseId,
  personId: one.personId,
  first: visible(one.name === '' ? one.pseudonym : one.name),
  second: `${visible(one.reference)} ${visibleText(one.title)}`,
});

/** Cases by what they are called, and by who is in them. */
function useMatches(text: string): readonly Match[] {
  const { value } = useAnswer<readonly Match[]>(
    async (records) => {
      if (text.trim() === '') return ok([]);
      const cases = await records.listCases({
        sort: { by: 'reference', descending: true },
        text,
        standings: [],
        bodies: [],
        kinds: [],
        from: 0,
        count: offered,
      });
      if (!cases.ok) return cases;
      const people = await records.findPeople({ text, count: offered });
      if (!people.ok) return people;
      const persons = people.value.found.flatMap((one) =>
        one.kind === 'person' ? [ofPerson(one)] : [],
      );
      return ok([...cases.value.rows.map(ofCase), ...persons]);
    },
    [text],
  );
  return value ?? [];
}

/** The case the note is about: the one proposed, until another is looked for. */
export function CaseField({
  noting: { note, view, put },
  fault,
}: {
  readonly noting: Noting;
  readonly fault: string | null;
}) {
  const { t } = useWords();
  if (note.caseId === null)
    return (
      <ChooseCase
        fault={fault}
        onChoose={({ caseId, personId }) => put(movedTo(note, caseId, personId))}
      />
    );
  return (
    <div className="note-case">
      <span className="field-label">{t('note.case')}</span>
      <p>
        <b>{view === null ? '…' : visible(view.details.reference)}</b>{' '}
        <span>{view === null ? '' : visibleText(view.details.title)}</span>
      </p>
      <Button size="s" look="quiet" onPress={() => put(movedTo(note, null, null))}>
        {t('note.other-case')}
      </Button>
    </div>
  );
}

function ChooseCase({
  fault,
  onChoose,
}: {
  readonly fault: string | null;
  readonly onChoose: (match: Match) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const matches = useMatches(text);
  return (
    <ComboBox
      className="field"
      items={matches}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const chosen = matches.find(({ id }) => id === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
      isInvalid={fault !== null}
      validationBehavior="aria"
      menuTrigger="input"
      allowsCustomValue
      // Answers may come after the last key: the list waits for them open.
      allowsEmptyCollection={text.trim() !== ''}
    >
      <Label className="field-label">{t('note.case')}</Label>
      <Input className="input" placeholder={t('note.find-case')} autoFocus />
      <FieldFault fault={fault} />
      <Popover className="popover note-found" offset={4}>
        <ListBox
          className="options"
          renderEmptyState={() => <p className="option soft">{t('ui.nothing-found')}</p>}
        >
          {({ id, first, second }: Match) => (
            <ListBoxItem id={id} className="option" textValue={`${first} ${second}`}>
              <span className="note-match">
                <b>{first}</b>
                <span className="one-line">{second}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
