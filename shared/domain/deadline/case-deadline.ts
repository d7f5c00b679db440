/**
 * The one of several deadlines that is the case's own: the latest [S7] (c3.6). Where two share the
 * day, the first given. Null where none has a day yet; one without a day does not count.
 */
export function caseDeadline<Dated extends { readonly due: string | null }>(
  dues: readonly Dated[],
): Dated | null {
  return dues.reduce<Dated | null>(
    (latest, each) =>
      each.due !== null && (latest?.due == null || each.due > latest.due) ? each : latest,
    null,
  );
}
