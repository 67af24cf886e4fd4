package uk.foresend.result;

import java.time.LocalDate;

/**
 * What a forecast was made of: enough to make it again to the penny.
 *
 * @param scenario the id of the scenario
 * @param title its title
 * @param question what it asks, in words; empty when it does not say
 * @param finding what came out, in words, with figures to be filled in; empty when it does not say
 * @param council the name of the council
 * @param asAt the date on which the scenario stands
 * @param hash the SHA-256 of the resolved document, in hexadecimal
 * @param engine the version of the engine
 */
public record Stamp(
    String scenario,
    String title,
    String question,
    String finding,
    String council,
    LocalDate asAt,
    String hash,
    String engine) {}
