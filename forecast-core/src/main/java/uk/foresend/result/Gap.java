package uk.foresend.result;

/**
 * A figure of a council that was not published, or could not be believed, and what stands in its
 * place.
 *
 * @param subject what it is a figure of: {@code requests}
 * @param missing what is missing or odd, a sentence
 * @param instead what was taken instead, a sentence
 */
public record Gap(String subject, String missing, String instead) {}
