package uk.foresend.api.scenarios;

/**
 * A document as somebody wrote it, comments and all.
 *
 * @param text the text
 * @param format how it is written
 */
public record Written(String text, Format format) {}
