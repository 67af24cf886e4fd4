package uk.foresend.result;

/** What of the futures of a scenario is found only where it is asked for, as it needs more runs. */
public enum Extra {
  /** What the ranges are made of: every set of causes is let vary by itself. */
  MADE_OF,
  /** What each lever adds: the futures are run after each lever. */
  STEPS,
  /** The chance of each child: children are followed one by one, not together. */
  CHILDREN
}
