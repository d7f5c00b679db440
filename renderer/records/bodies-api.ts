import type { BodyCommand } from '../../shared/domain/body/commands.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type {
  ActionSlice,
  BodyFigures,
  BodyOpen,
  BodyQuery,
  BodySlice,
  BodyThemes,
  BodyView,
  FiguresAsk,
  FiguresPick,
} from './body-views.ts';

/** What the page may ask of bodies; they are known by any of their spellings. */
export type BodiesApi = {
  readonly listBodies: (query: BodyQuery) => Promise<Result<BodySlice>>;
  /** A body by any of its spellings; refuses 'body.not-found'. */
  readonly bodyView: (name: string) => Promise<Result<BodyView>>;
  readonly bodyFigures: (name: string, ask: FiguresAsk) => Promise<Result<BodyFigures>>;
  /** The actions behind a number, the earliest date first. */
  readonly bodyFigureActions: (
    name: string,
    pick: FiguresPick,
    from: number,
    count: number,
  ) => Promise<Result<ActionSlice>>;
  readonly bodyThemes: (name: string) => Promise<Result<BodyThemes>>;
  readonly bodyOpen: (name: string) => Promise<Result<BodyOpen>>;
  readonly bodyCommand: (command: BodyCommand) => Promise<Result<{ readonly bodyId: string }>>;
};
