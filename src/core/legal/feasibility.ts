/** Aspects of a feasibility study (domain notes 1.5e, from memory; staff may correct the list), and how they are written. */
export const FEASIBILITY_ASPECTS = [
  { id: 'hukum', pattern: /\b(?:hukum|legal|yuridis)\b/i },
  { id: 'teknis', pattern: /\b(?:teknis|teknik|technical)\b/i },
  { id: 'ekonomi', pattern: /\b(?:ekonomi\w*|economic)\b/i },
  { id: 'keuangan', pattern: /\b(?:keuangan|finansial|financial|pembiayaan)\b/i },
  { id: 'sosial', pattern: /\b(?:sosial|social)\b/i },
  { id: 'lingkungan', pattern: /\b(?:lingkungan|environment\w*)\b/i },
  { id: 'risiko', pattern: /\b(?:risiko|resiko|risks?)\b/i },
] as const;
