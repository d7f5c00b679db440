import {
  type ExtractField,
  type ExtractMapping,
  type ExtractReading,
  extractFields,
} from '../../../shared/domain/extract/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useOpenOffice } from '../../app/office.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import { Button, Select } from '../../ui/index.ts';
import { MapKinds } from './map-kinds.tsx';
import { exampleOf, isNeeded, type MappingFault, mappingFaults, withColumn } from './mapping.ts';
import { ReadingSummary, SampleRows } from './reading-summary.tsx';

type MapColumnsProps = {
  readonly reading: ExtractReading;
  readonly mapping: ExtractMapping;
  readonly onChange: (mapping: ExtractMapping) => void;
  readonly isChecking: boolean;
  readonly onCheck: () => void;
  readonly onOther: () => void;
};

/** Which column is which, with what was guessed already chosen. */
export function MapColumns(props: MapColumnsProps) {
  const { t } = useWords();
  const { reading, mapping, onChange } = props;
  const { procedure } = useOpenOffice();
  const faults = mappingFaults(mapping);
  const kinds = procedureOf(procedure)?.kinds ?? [];
  return (
    <div className="extract-columns">
      <ReadingSummary reading={reading} />
      <section aria-labelledby="extract-columns">
        <h3 id="extract-columns">{t('extract.columns.title')}</h3>
        <p className="soft">{t('extract.columns.lead')}</p>
        <div className="extract-fields">
          {extractFields.map((field) => (
            <ColumnChoice
              key={field}
              field={field}
              reading={reading}
              column={mapping.columns[field]}
              fault={faults.get(field)}
              onChange={(column) => onChange(withColumn(mapping, field, column))}
            />
          ))}
        </div>
      </section>
      <MapKinds reading={reading} mapping={mapping} kinds={kinds} onChange={onChange} />
      <SampleRows reading={reading} />
      <div className="acts">
        <Button
          look="primary"
          isDisabled={faults.size > 0}
          isBusy={props.isChecking}
          onPress={props.onCheck}
        >
          {t('extract.check')}
        </Button>
        <Button onPress={props.onOther}>{t('extract.other-file')}</Button>
      </div>
    </div>
  );
}

const NONE = 'none';

function ColumnChoice({
  field,
  reading,
  column,
  fault,
  onChange,
}: {
  readonly field: ExtractField;
  readonly reading: ExtractReading;
  readonly column: number | null;
  readonly fault: MappingFault | undefined;
  readonly onChange: (column: number | null) => void;
}) {
  const wording = useWords();
  const { t } = wording;
  const example = exampleOf(reading, column);
  const hint = field === 'number' && column === null ? t('extract.field.number-hint') : undefined;
  return (
    <Select
      label={t(`extract.field.${field}`)}
      isOptional={!isNeeded(field)}
      hint={example === '' ? hint : t('extract.example', { words: visibleText(example) })}
      choices={[
        { id: NONE, label: t('extract.not-in-file') },
        ...reading.columns.map((name, at) => ({
          id: String(at),
          label: visible(name) || String(at + 1),
        })),
      ]}
      value={column === null ? NONE : String(column)}
      onChange={(id) => onChange(id === NONE ? null : Number(id))}
      fault={fault === undefined ? null : faultWords(fault, wording)}
    />
  );
}

const faultWords = (fault: MappingFault, { t }: Wording): string =>
  fault.kind === 'needed'
    ? t('extract.column-needed')
    : t('extract.column-twice', { field: t(`extract.field.${fault.with}`) });
