export { AddEvidence } from './add-evidence.tsx';
export { EvidenceList } from './evidence-list.tsx';
export { Preview } from './preview/preview.tsx';
export { WithdrawnItems } from './withdrawn-items.tsx';
