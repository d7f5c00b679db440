import { create } from 'zustand';

/** What is being dragged over the window now, and the place that would take it. */
type Dropping = {
  readonly isOver: boolean;
  readonly place: { readonly id: string; readonly says: string } | null;
  /** Whether the records are closed, so that no place takes anything. */
  readonly isShut: boolean;
};

export const useDropping = create<Dropping>()(() => ({
  isOver: false,
  place: null,
  isShut: false,
}));

export function hover(place: Dropping['place']): void {
  const { isOver, place: before } = useDropping.getState();
  const isSame = before?.id === place?.id && before?.says === place?.says;
  if (!isOver || !isSame) useDropping.setState({ isOver: true, place });
}

export const endHover = (): void => useDropping.setState({ isOver: false, place: null });
