package uk.foresend.api.desk;

/**
 * A report that can be asked for.
 *
 * @param id the name it is asked for by: {@code summary}
 * @param title what it is
 */
public record ReportName(String id, String title) {}
