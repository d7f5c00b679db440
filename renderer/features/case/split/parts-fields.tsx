import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { SplitPart } from '../../../../shared/domain/splitter/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { MoneyField } from './sums-fields.tsx';

type Parts = readonly SplitPart[];

const freshPart: SplitPart = {
  text: '',
  categories: [],
  dueWords: null,
  money: [],
  evidenceWanted: [],
};

/** What one number asks for apart: each with its words, its proof and its sums. */
export function PartsFields({
  parts,
  onChange,
  isTitled = true,
}: {
  readonly isTitled?: boolean;
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}) {
  const { t, number } = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const set = (at: number, over: Partial<SplitPart>) =>
    onChange(parts.map((part, index) => (index === at ? { ...part, ...over } : part)));
  const focusOnAdd = () =>
    requestAnimationFrame(() => {
      const add = box.current?.querySelector('.split-part-add button');
      if (add instanceof HTMLElement) add.focus();
    });
  return (
    <fieldset className="split-part-of" ref={box}>
      <legend className={isTitled ? undefined : 'only-heard'}>{t('split.parts')}</legend>
      {parts.length === 0 ? null : <p className="soft small">{t('split.parts-hint')}</p>}
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
        <div key={at} className="split-part-fields">
          <TextArea
            label={t('split.part', { number: number(at + 1) })}
            rows={1}
            value={part.text}
            onChange={(text) => set(at, { text })}
          />
          <TextArea
            label={t('split.col.evidenceWanted')}
            rows={1}
            value={part.evidenceWanted.join('\n')}
            onChange={(typed) => set(at, { evidenceWanted: typed.split('\n') })}
            onBlur={() => set(at, { evidenceWanted: said(part.evidenceWanted) })}
          />
          <MoneyField money={part.money} onChange={(money) => set(at, { money })} />
          <Button
            size="s"
            look="quiet"
            icon={X}
            onPress={() => {
              onChange(parts.filter((_, index) => index !== at));
              focusOnAdd();
            }}
          >
            {t('split.part-remove', { number: number(at + 1) })}
          </Button>
        </div>
      ))}
      <div className="split-part-add">
        <Button size="s" icon={Plus} onPress={() => onChange([...parts, freshPart])}>
          {t('split.part-add')}
        </Button>
      </div>
    </fieldset>
  );
}

const said = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');
