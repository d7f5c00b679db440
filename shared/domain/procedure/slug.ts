import { z } from 'zod';

/** A short name inside a procedure: small letters, digits and hyphens, beginning with a letter. */
export const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);
