// Loud is not a storm: how much of the criticism does sheer loudness explain?

/**
 * Where far more people speak than usual and as friendly as ever, more criticism comes with them. That part, the usual
 * share of the additional voices, is no sign of a storm. It counts in full while the share of critics is the usual
 * one and not at all once critics are the majority; a brand whose usual share is a majority gets no such rebate.
 *
 * @returns voices to leave out of the critical ones, at most all of them
 */
export function explainedByLoudness(window: {
  readonly voices: number;
  readonly expectedVoices: number;
  readonly critical: number;
  readonly usualShare: number;
  /** Share of voices from which critics are the majority. */
  readonly majority: number;
}): number {
  const { voices, expectedVoices, critical, usualShare, majority } = window;
  const additional = voices - expectedVoices;
  if (additional <= 0 || usualShare >= majority) return 0;
  const ordinary = (majority - critical / voices) / (majority - usualShare);
  return Math.min(critical, Math.min(1, Math.max(0, ordinary)) * usualShare * additional);
}
