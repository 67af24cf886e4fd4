/** What figures are worth: set beside each other, beside other councils, beside what came true. */
@org.jspecify.annotations.NullMarked
package uk.foresend.proof;
