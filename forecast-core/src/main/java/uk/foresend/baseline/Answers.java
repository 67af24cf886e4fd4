package uk.foresend.baseline;

/**
 * How plans answer to the flows of a baseline, found by running the model: by how many more a flow
 * that is as large again in the first ledger year alone makes them, January by January.
 *
 * @param requests to requests
 * @param unreconciled to what is transferred in
 * @param leavers to the plans that cease
 * @param moves to moves between settings
 * @param independent the plans in independent and non-maintained schools of the forecast
 */
public record Answers(To requests, To unreconciled, To leavers, To moves, double[] independent) {

  /**
   * The answers to one flow.
   *
   * @param plans by how many all plans are more
   * @param independent by how many those in independent and non-maintained schools are
   */
  public record To(double[] plans, double[] independent) {}
}
