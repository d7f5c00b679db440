import { readFileSync } from 'node:fs';
import { z } from 'zod';

const row = z.object({
  office: z.string(),
  reference: z.string().nullable(),
  body: z.string(),
  decisionDate: z.string().nullable(),
  text: z.string(),
  kind: z.string(),
  remedyType: z.string(),
  dueText: z.string().nullable(),
  evidenceAsked: z.string().nullable(),
});
export type PublishedRow = z.infer<typeof row>;

/** The seventy recommendations of published decisions. */
export const published: readonly PublishedRow[] = z
  .array(row)
  .parse(
    JSON.parse(
      readFileSync(new URL('../../fixtures/recommendations.json', import.meta.url), 'utf8'),
    ),
  );
