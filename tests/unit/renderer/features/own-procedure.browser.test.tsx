import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OfficeProvider, type OpenOffice } from '../../../../renderer/app/office.tsx';
import { NewCaseScreen } from '../../../../renderer/features/case/add/new-case-screen.tsx';
import { FilterBar } from '../../../../renderer/features/caseload/filters/filter-bar.tsx';
import { useNames } from '../../../../renderer/features/caseload/names.ts';
import { noFilters } from '../../../../renderer/features/caseload/views/built-in.ts';
import { MapColumns } from '../../../../renderer/features/extract/map-columns.tsx';
import {
  type ExtractField,
  type ExtractReading,
  extractFields,
} from '../../../../shared/domain/extract/vocabulary.ts';
import { infoFor, inventedDesktop } from '../../../support/ui-gallery/invented-desktop.ts';
import { inventedRecords } from '../../../support/ui-gallery/invented-records.ts';
import { show, testDay } from '../../../support/ui-gallery/show.tsx';
import { wishesOf } from '../../../support/ui-gallery/wishes.ts';

let takeDown = () => {};
afterEach(() => takeDown());

const ours = {
  id: 'ours',
  version: '1',
  own: {
    base: { id: 'psow', version: '2' },
    name: { en: 'Our own way', cy: 'Ein ffordd ni' },
    effectiveFrom: '2026-01-01',
    changes: {
      kindLabels: { 'personal-remedy': { en: 'Putting it right', cy: 'Unioni pethau' } },
    },
  },
} as const;

const status: OpenOffice = {
  kind: 'open',
  store: 'office',
  hasPractice: false,
  member: { memberId: 'm', name: 'Elin Example', roles: ['manager'] },
  procedure: ours,
  device: 'd',
  recipient: 'age1',
  restored: null,
  missingEvidence: 0,
  tornBytes: 0,
};

/** Shows a view in an office that works by a procedure of its own and has not yet said more of itself. */
function showWithOwn(view: ReactNode): void {
  const wishes = wishesOf('');
  const info = infoFor(wishes);
  const { records, ...back } = inventedRecords(wishes, testDay);
  const silent = { ...records, officeView: () => new Promise<never>(() => undefined) };
  const given = { ...back, records: silent, desktop: inventedDesktop(info), info };
  takeDown = show(
    <OfficeProvider office={{ ...given, status, setStatus: () => undefined }}>
      <main>{view}</main>
    </OfficeProvider>,
  );
}

const none = Object.fromEntries(extractFields.map((field) => [field, null])) as Record<
  ExtractField,
  null
>;
const reading: ExtractReading = {
  extract: 'x',
  name: 'list.csv',
  format: 'csv',
  delimiter: ',',
  encoding: 'utf-8',
  columns: ['Reference'],
  rowCount: 1,
  sample: [['1']],
  words: [['1']],
  unreadable: [],
  suggested: {
    columns: none,
    procedureId: 'ours',
    kinds: {},
    defaultKind: 'personal-remedy',
  },
};

const byKind = { ...noFilters, kinds: ['personal-remedy'] };
const Narrowed = () => (
  <FilterBar list="actions" filters={byKind} byStanding={null} names={useNames()} />
);

describe('an office that works by a procedure of its own', () => {
  it('narrows its lists by the kinds as it calls them', async () => {
    showWithOwn(<Narrowed />);
    await expect.element(page.getByText('of the kind: putting it right')).toBeVisible();
  });

  it('takes in its list under the kinds as it calls them', async () => {
    showWithOwn(
      <MapColumns
        reading={reading}
        mapping={reading.suggested}
        onChange={() => undefined}
        isChecking={false}
        onCheck={() => undefined}
        onOther={() => undefined}
      />,
    );
    const other = page.getByRole('button', { name: /Kind of rows that name none/ });
    await expect.element(other).toHaveTextContent('Putting it right');
  });

  it('is offered it for a new case at once, with its first kind', async () => {
    showWithOwn(<NewCaseScreen />);
    await expect.element(page.getByText('Our own way').first()).toBeInTheDocument();
    const kind = page.getByRole('button', { name: /Kind/ });
    await expect.element(kind).toHaveTextContent('Putting it right');
  });
});
