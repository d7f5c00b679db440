import { useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { ok } from '../../../shared/kernel/result.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useAnswer } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { FoundContact, FoundPeople, FoundPerson } from '../../records/people-views.ts';
import type { Looked } from '../../stores/calls.ts';
import { Refusal, TextField } from '../../ui/index.ts';

const most = 30;
const nobody: FoundPeople = { total: 0, found: [] };

type Found = FoundPerson | FoundContact;

const keyOf = (one: Found): string =>
  one.kind === 'person' ? `${one.caseId} ${one.personId ?? ''}` : `${one.body} ${one.name}`;

const lookAt = (one: Found): Looked =>
  one.kind === 'person'
    ? { kind: 'person', at: { caseId: one.caseId, personId: one.personId } }
    : { kind: 'contact', at: { body: one.body, name: one.name } };

/** A name, a number, a postcode or a reference, as the caller says it; Enter takes the first, the arrow goes down. */
export function FindCaller({ onFound }: { readonly onFound: (looked: Looked) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [isWanted, setWanted] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { value, refusal, isLoading } = useAnswer<FoundPeople>(
    async (records) =>
      text.trim() === '' ? ok(nobody) : records.findPeople({ text, count: most }),
    [text],
  );
  const { total, found } = value ?? nobody;
  const choose = (one: Found | undefined) => {
    if (one !== undefined) onFound(lookAt(one));
  };
  // Enter may come before the answer: it takes the first of what was asked for, never of what stood there before.
  useEffect(() => {
    const [first] = found;
    if (!isWanted || isLoading) return;
    setWanted(false);
    if (first !== undefined) onFound(lookAt(first));
  }, [isWanted, isLoading, found, onFound]);
  const said =
    text.trim() === ''
      ? t('caller.hint')
      : t('caller.found', {
          count: total,
          shown: most,
          isMore: total > most ? 'yes' : 'no',
        });
  return (
    <form
      className="caller-find"
      onSubmit={(event) => {
        event.preventDefault();
        setWanted(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        list.current?.querySelector<HTMLElement>('[role=option]')?.focus();
      }}
    >
      <TextField
        label={t('caller.find')}
        placeholder={t('caller.find-by')}
        type="search"
        value={text}
        onChange={(typed) => {
          setWanted(false);
          setText(typed);
        }}
        autoFocus
      />
      <p className="soft small" role="status">
        {said}
      </p>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      {found.length === 0 ? null : (
        <ListBox
          ref={list}
          className="options caller-list"
          aria-label={t('caller.list')}
          items={found.map((one) => ({ id: keyOf(one), one }))}
          selectionMode="none"
          onAction={(key) => choose(found.find((one) => keyOf(one) === key))}
        >
          {({ id, one }: { readonly id: string; readonly one: Found }) => (
            <ListBoxItem id={id} className="option caller-found" textValue={one.name}>
              {one.kind === 'person' ? <PersonFound one={one} /> : <ContactFound one={one} />}
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </form>
  );
}

/** People of one name are told apart by where they live and by their case. */
function PersonFound({ one }: { readonly one: FoundPerson }) {
  const { t } = useWords();
  const { name, pseudonym, role, postcode, reference, title, more } = one;
  const facts = [
    t(`fact.person-role.${role}`),
    postcode,
    more === 0
      ? visible(reference)
      : t('caller.more-cases', { reference: visible(reference), count: more }),
  ].filter((fact) => fact !== '');
  return (
    <>
      <b>{bothNames(name, pseudonym)}</b>
      <span className="small">{facts.join(' · ')}</span>
      <span className="soft small one-line">{visibleText(title)}</span>
    </>
  );
}

function ContactFound({
  one: { name, body, position, isFormer, open },
}: {
  readonly one: FoundContact;
}) {
  const { t } = useWords();
  const post = t(`fact.contact-position.${position}`);
  return (
    <>
      <b>{visible(name)}</b>
      <span className="small">
        {isFormer ? t('caller.former', { position: post }) : post} · {visible(body)}
      </span>
      <span className="soft small">{t('caller.owes', { count: open })}</span>
    </>
  );
}

/** By their own name, as they give it, with what the office calls them. */
export function bothNames(name: string, pseudonym: string): string {
  if (name.trim() === '') return visible(pseudonym);
  return pseudonym.trim() === '' ? visible(name) : `${visible(name)} (${visible(pseudonym)})`;
}
