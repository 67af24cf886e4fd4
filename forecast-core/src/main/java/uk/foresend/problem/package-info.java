/** What is wrong with what somebody wrote, where, and what might put it right. */
@org.jspecify.annotations.NullMarked
package uk.foresend.problem;
