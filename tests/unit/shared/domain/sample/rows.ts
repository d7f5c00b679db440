import {
  type SampleEvidence,
  type SampleRecommendation,
  sampleCases,
} from '../../../../../shared/domain/sample/index.ts';

export const rows = sampleCases.flatMap((item) =>
  item.recommendations.map((recommendation) => ({
    item,
    recommendation,
    where: `${item.reference} ${recommendation.number}`,
  })),
);

export const evidenceOf = ({ story }: SampleRecommendation): readonly SampleEvidence[] =>
  story.filter((entry) => entry.what === 'evidence');

export const documents = rows.flatMap(({ item, recommendation, where }) =>
  evidenceOf(recommendation).map((evidence) => ({
    item,
    evidence,
    where: `${where} ${evidence.name}`,
  })),
);

export const bodies = sampleCases.flatMap(({ body, bodyType, alsoBody, alsoBodyType }) =>
  alsoBody && alsoBodyType
    ? [
        { ...body, type: bodyType },
        { ...alsoBody, type: alsoBodyType },
      ]
    : [{ ...body, type: bodyType }],
);

export const count = (list: readonly unknown[]) => list.length;
export const distinct = (list: readonly unknown[]) => new Set(list).size;
export const daysMarked = (text: string) =>
  [...text.matchAll(/\{today([+-]\d+)?\}/g)].map((mark) => Number(mark[1] ?? 0));
