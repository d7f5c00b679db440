import type {
  AssessmentResult,
  CaseDetails,
  ComplaintClosing,
  Origin,
  RecommendationDetails,
  Told,
} from './vocabulary.ts';

/** A new recommendation as a person gives it: words for the date, which the decider works out. */
export type NewRecommendation = Omit<RecommendationDetails, 'deadline' | 'originalDue'>;

/** What a person may ask of a case. Time, actor and ids are handed in with the context. */
export type CaseCommand =
  | {
      readonly kind: 'openCase';
      readonly details: CaseDetails;
      readonly recommendations: readonly NewRecommendation[];
      readonly origin: Origin;
    }
  | { readonly kind: 'correctCase'; readonly caseId: string; readonly set: Partial<CaseDetails> }
  | {
      readonly kind: 'addRecommendation';
      readonly caseId: string;
      readonly recommendation: NewRecommendation;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'reviseRecommendation';
      readonly caseId: string;
      readonly recommendationId: string;
      readonly set: Partial<NewRecommendation>;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'assessEvidence';
      readonly caseId: string;
      readonly recommendationId: string;
      readonly evidenceIds: readonly string[];
      readonly result: AssessmentResult;
      readonly reason: string;
      readonly actionDoneOn: string | null;
    }
  | { readonly kind: 'closeComplaint'; readonly caseId: string; readonly closing: ComplaintClosing }
  | {
      readonly kind: 'closeRecommendations';
      readonly caseId: string;
      readonly on: string;
      readonly told: readonly Told[];
    };
