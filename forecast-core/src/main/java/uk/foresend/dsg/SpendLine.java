package uk.foresend.dsg;

/**
 * A line of the section 251 return on which spend is reported.
 *
 * @param code the key: {@code 1.2.3}; blocks without lines of their own here use {@code schools},
 *     {@code central} and {@code early-years}
 * @param label the words of the return
 * @param block the block that pays for it
 */
public record SpendLine(String code, String label, Block block) {}
