const ids = [
  ...['apology', 'explanation', 'provide-service', 'reconsider-decision', 'correct-records'],
  ...['process-complaint', 'works', 'money-loss', 'money-distress', 'money-time-trouble'],
  ...['money-loss-of-service', 'money-waive', 'action-plan', 'policy-change', 'training'],
  ...['staff-reminder', 'record-keeping', 'audit', 'others-affected', 'publish-information'],
  ...['governance', 'share-report', 'progress-reports', 'earlier-learning'],
];

export const allCategories = ids.map((id) => ({ id, label: { en: id, cy: id } }));
