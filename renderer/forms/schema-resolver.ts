import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';

/**
 * Checks a form by a shared schema. A schema's message is a word id; fields show it in the person's
 * language.
 */
export function schemaResolver<Typed extends FieldValues, Checked>(
  schema: z.ZodType<Checked, Typed>,
): Resolver<Typed, unknown, Checked> {
  return (values) => {
    const parsed = schema.safeParse(values);
    if (parsed.success) return { values: parsed.data, errors: {} };
    const errors: FieldErrors<Typed> = {};
    for (const issue of parsed.error.issues.toReversed()) {
      set(errors, issue.path.join('.'), { type: issue.code, message: issue.message });
    }
    return { values: {}, errors };
  };
}
