export { FormDate, FormRadios, FormSelect, FormText, FormTextArea } from './fields.tsx';
export { schemaResolver } from './schema-resolver.ts';
